// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of account that receives a share.
    pub enum ReceiverType {
        /// A merchant number.
        MerchantId = "MERCHANT_ID",
        /// A person's openid under the merchant's AppID.
        PersonalOpenid = "PERSONAL_OPENID",
        /// A person's openid under the sub-merchant's AppID.
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

wxpay_core::open_enum! {
    /// State of a profit sharing order.
    pub enum OrderState {
        /// Running (not final), query again.
        Processing = "PROCESSING",
        /// Finished (final); see each receiver's result.
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a return in a brand's profit sharing.
    pub enum BrandReturnResult {
        /// Running (not final).
        Processing = "PROCESSING",
        /// Succeeded (final).
        Success = "SUCCESS",
        /// Failed (final).
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a return of shared money.
    pub enum ReturnResult {
        /// Running (not final).
        Processing = "PROCESSING",
        /// Succeeded (final).
        Success = "SUCCESS",
        /// Failed (final).
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why a return of shared money failed.
    pub enum ReturnFailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Balance is not enough.
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// Closed by timeout.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Description not accepted.
        InvalidRequest = "INVALID_REQUEST",
    }
}

wxpay_core::open_enum! {
    /// Outcome for one receiver of a queried brand order.
    pub enum BrandReceiverResult {
        /// Waiting (not final).
        Pending = "PENDING",
        /// Success, spelled as the source of this operation spells it; others say `SUCCESS`.
        Suceess = "SUCEESS",
        /// Closed (final).
        Closed = "CLOSED",
        /// Shared (final).
        Success = "SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Why a share did not reach its receiver.
    pub enum FailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Relation ended.
        NoRelation = "NO_RELATION",
        /// Receiver of high risk.
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
