// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of account that receives a share.
    pub enum ReceiverType {
        /// A merchant number.
        MerchantId = "MERCHANT_ID",
        /// A person's openid under the merchant's AppID.
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

wxpay_core::open_enum! {
    /// Why a share did not reach its receiver.
    pub enum FailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Relation ended.
        NoRelation = "NO_RELATION",
        /// WeChat Pay considers the receiver too risky to be paid.
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        /// Receiver not identified.
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        /// Permission ended.
        NoAuth = "NO_AUTH",
        /// Above the user's monthly limit.
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Description not accepted.
        InvalidRequest = "INVALID_REQUEST",
    }
}

wxpay_core::open_enum! {
    /// State of the handling of abnormal funds.
    pub enum AbnormalStatus {
        #[doc(alias = "ABNORMAL_PENDING")]
        Pending = "ABNORMAL_PENDING",
        #[doc(alias = "ABNORMAL_FINISHED")]
        Finished = "ABNORMAL_FINISHED",
        #[doc(alias = "ABNORMAL_CLOSED")]
        Closed = "ABNORMAL_CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why the handling of abnormal funds was closed.
    pub enum AbnormalFundsClosedReason {
        #[doc(alias = "CLOSED_REASON_TIMEOUT")]
        Timeout = "CLOSED_REASON_TIMEOUT",
        #[doc(alias = "CLOSED_REASON_RESTRICT_TRANSFER")]
        RestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a return of shared money.
    pub enum ReturnResult {
        /// Running (not final).
        Processing = "PROCESSING",
        /// Succeeded (final).
        Success = "SUCCESS",
        Fail = "FAIL",
        /// Failed (final).
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why a return of shared money failed.
    pub enum ReturnFailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Closed by timeout.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Description not accepted.
        InvalidRequest = "INVALID_REQUEST",
    }
}

wxpay_core::open_enum! {
    /// Outcome for one receiver.
    pub enum ReceiverResult {
        /// Waiting (not final).
        Pending = "PENDING",
        /// Shared (final).
        Success = "SUCCESS",
        /// Closed (final).
        Closed = "CLOSED",
    }
}
