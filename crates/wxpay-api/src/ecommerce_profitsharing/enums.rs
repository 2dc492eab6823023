// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of account that receives a share.
    pub enum ReceiverType {
        /// Merchant id.
        MerchantId = "MERCHANT_ID",
        /// Personal openid.
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

wxpay_core::open_enum! {
    /// Why a share did not reach its receiver.
    pub enum FailReason {
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// No relation.
        NoRelation = "NO_RELATION",
        /// Receiver high risk.
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
    }
}

wxpay_core::open_enum! {
    /// State of the handling of abnormal funds.
    pub enum AbnormalStatus {
        /// Abnormal pending.
        AbnormalPending = "ABNORMAL_PENDING",
        /// Abnormal finished.
        AbnormalFinished = "ABNORMAL_FINISHED",
        /// Abnormal closed.
        AbnormalClosed = "ABNORMAL_CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why the handling of abnormal funds was closed.
    pub enum AbnormalFundsClosedReason {
        /// Closed reason timeout.
        ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
        /// Closed reason restrict transfer.
        ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a return of shared money.
    pub enum ReturnResult {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why a return of shared money failed.
    pub enum ReturnFailReason {
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Outcome for one receiver.
    pub enum ReceiverResult {
        /// Pending.
        Pending = "PENDING",
        /// Success.
        Success = "SUCCESS",
        /// Closed.
        Closed = "CLOSED",
    }
}
