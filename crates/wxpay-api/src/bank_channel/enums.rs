// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of merchant that a request is about.
    pub enum RequestScene {
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// Why an account is renamed.
    pub enum ChangeScene {
        SubjectInfoRename = "SUBJECT_INFO_RENAME",
    }
}

wxpay_core::open_enum! {
    /// The kind of a special reduction.
    pub enum ReductionType {
        FinancialPenalty = "FINANCIAL_PENALTY",
        JudicialDeduction = "JUDICIAL_DEDUCTION",
    }
}

wxpay_core::open_enum! {
    /// The state of an application to rename an account.
    pub enum AccountRenameState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// The state of a special reduction.
    pub enum ReductionState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why a special reduction failed.
    pub enum ReductionFailure {
        /// The account holds too little money (余额不足).
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// No such document; closed.
        ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
        /// WeChat Pay did not finish in time; closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
    }
}
