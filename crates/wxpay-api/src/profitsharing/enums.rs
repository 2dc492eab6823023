// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of account that receives a share.
    pub enum ReceiverType {
        /// Merchant id.
        MerchantId = "MERCHANT_ID",
        /// Personal openid.
        PersonalOpenid = "PERSONAL_OPENID",
        /// Personal sub openid.
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

wxpay_core::open_enum! {
    /// State of a profit sharing order.
    pub enum OrderState {
        /// Processing.
        Processing = "PROCESSING",
        /// Finished.
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a return in a brand's profit sharing.
    pub enum BrandReturnResult {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Outcome of a return of shared money.
    pub enum ReturnResult {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Failed.
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why a return of shared money failed.
    pub enum ReturnFailReason {
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Balance not enough.
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Invalid request.
        InvalidRequest = "INVALID_REQUEST",
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
        /// Receiver real name not verified.
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        /// No auth.
        NoAuth = "NO_AUTH",
        /// Receiver receipt limit.
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Invalid request.
        InvalidRequest = "INVALID_REQUEST",
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
