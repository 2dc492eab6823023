// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of merchant that a request is about.
    pub enum RequestScene {
        /// Sjt convenient settlement service merchant.
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        /// Sjt micro merchant.
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        /// Wx shop convenient settlement service merchant.
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    }
}

wxpay_core::open_enum! {
    /// Why an account is renamed.
    pub enum ChangeScene {
        /// Subject info rename.
        SubjectInfoRename = "SUBJECT_INFO_RENAME",
    }
}

wxpay_core::open_enum! {
    /// The kind of a special reduction.
    pub enum ReductionType {
        /// Financial penalty.
        FinancialPenalty = "FINANCIAL_PENALTY",
        /// Judicial deduction.
        JudicialDeduction = "JUDICIAL_DEDUCTION",
    }
}

wxpay_core::open_enum! {
    /// The state of an application to rename an account.
    pub enum AccountRenameState {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// The state of a special reduction.
    pub enum ReductionState {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Failed.
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Why a special reduction failed.
    pub enum ReductionFailure {
        /// Balance not enough.
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// Receipt not exist closed.
        ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
    }
}
