// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which transfers of a batch a query shows.
    pub enum DetailFilter {
        /// All.
        All = "ALL",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// What the money of a batch is for.
    pub enum TransferPurpose {
        /// Goodspayment.
        Goodspayment = "GOODSPAYMENT",
        /// Commission.
        Commission = "COMMISSION",
        /// Refund.
        Refund = "REFUND",
        /// Reimbursement.
        Reimbursement = "REIMBURSEMENT",
        /// Freight.
        Freight = "FREIGHT",
        /// Others.
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The scene that a batch belongs to.
    pub enum TransferScene {
        /// Ordinary transfer.
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        /// Payroll card transfer.
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// What kind of transfer an electronic receipt is asked for.
    pub enum AcceptType {
        /// Batch transfer.
        BatchTransfer = "BATCH_TRANSFER",
        /// Transfer to pocket.
        TransferToPocket = "TRANSFER_TO_POCKET",
        /// Transfer to bank.
        TransferToBank = "TRANSFER_TO_BANK",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum BatchState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Processing.
        Processing = "PROCESSING",
        /// Finished.
        Finished = "FINISHED",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a bank's batch was closed.
    pub enum BankBatchCloseReason {
        /// Merchant revocation.
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// Overdue close.
        OverdueClose = "OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of one transfer in a bank's batch.
    pub enum BankDetailState {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Refund.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// Why a transfer in a bank's batch failed.
    pub enum BankFailReason {
        /// Account frozen.
        AccountFrozen = "ACCOUNT_FROZEN",
        /// Real name check fail.
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        /// Name not correct.
        NameNotCorrect = "NAME_NOT_CORRECT",
        /// Openid invalid.
        OpenidInvalid = "OPENID_INVALID",
        /// Transfer quota exceed.
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        /// Day received quota exceed.
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        /// Month received quota exceed.
        MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
        /// Day received count exceed.
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// Product auth check fail.
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// Overdue close.
        OverdueClose = "OVERDUE_CLOSE",
        /// Id card not correct.
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        /// Account not exist.
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// Transfer risk.
        TransferRisk = "TRANSFER_RISK",
        /// Payroll card already logout.
        PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
        /// Payroll card already frozen.
        PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
        /// Payroll card unauthorized.
        PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
        /// Payroll card user not open.
        PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
        /// Payroll card name card not match.
        PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        /// Payroll card id card not match.
        PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        /// Payroll card bankcard unbundling.
        PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        /// Bank card collections above quota.
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        /// Bank card account abnormal.
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        /// Bank card status abnormal.
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        /// Bank card bank info wrong.
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        /// Bank card card info wrong.
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        /// Other fail reason type.
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        /// Realname account received quota exceed.
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        /// Transfer remark set fail.
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    }
}

wxpay_core::open_enum! {
    /// What kind of account receives the money.
    pub enum ReceivingAccountType {
        /// Wechatpay account.
        WechatpayAccount = "WECHATPAY_ACCOUNT",
        /// Bank account.
        BankAccount = "BANK_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// Why a sub-merchant's batch was closed.
    pub enum PartnerBatchCloseReason {
        /// Merchant revocation.
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// Overdue close.
        OverdueClose = "OVERDUE_CLOSE",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// The state of one transfer as a bank's batch lists it.
    pub enum BankDetailSummaryState {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Refund.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// The state of a merchant's batch.
    pub enum BatchStatus {
        /// Wait pay.
        WaitPay = "WAIT_PAY",
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Processing.
        Processing = "PROCESSING",
        /// Finished.
        Finished = "FINISHED",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a merchant's batch was closed.
    pub enum BatchCloseReason {
        /// Overdue close.
        OverdueClose = "OVERDUE_CLOSE",
        /// Transfer scene invalid.
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}
