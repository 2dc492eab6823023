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
        /// Receiver's account abnormal (原分账接收方账户异常).
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Balance is not enough (余额不足).
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// Closed by timeout (超时关单).
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer's account abnormal (原分账分出方账户异常).
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Description not accepted (描述参数设置失败).
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
        /// Receiver's account abnormal (分账接收账户异常).
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Relation ended (分账关系已解除).
        NoRelation = "NO_RELATION",
        /// Receiver of high risk (高风险接收方).
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        /// Receiver not identified (接收方未实名).
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        /// Permission ended (分账权限已解除).
        NoAuth = "NO_AUTH",
        /// Above the user's monthly limit (超出用户月收款限额).
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        /// Payer's account abnormal (分出方账户异常).
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Description not accepted (描述参数设置失败).
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
