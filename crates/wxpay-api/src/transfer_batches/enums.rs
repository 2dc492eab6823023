// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which transfers of a batch a query shows.
    pub enum DetailFilter {
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// What the sub-merchant has authorized the service provider to do.
    pub enum AuthorizationType {
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

wxpay_core::open_enum! {
    /// What the money of a batch is for.
    pub enum TransferPurpose {
        Goodspayment = "GOODSPAYMENT",
        Commission = "COMMISSION",
        Refund = "REFUND",
        Reimbursement = "REIMBURSEMENT",
        Freight = "FREIGHT",
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The scene that a batch belongs to.
    pub enum TransferScene {
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// What kind of transfer an electronic receipt is asked for.
    pub enum AcceptType {
        BatchTransfer = "BATCH_TRANSFER",
        TransferToPocket = "TRANSFER_TO_POCKET",
        TransferToBank = "TRANSFER_TO_BANK",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum BatchState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a bank's batch was closed.
    pub enum BankBatchCloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        OverdueClose = "OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of one transfer in a bank's batch.
    pub enum BankDetailState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// Why a transfer in a bank's batch failed.
    pub enum BankFailReason {
        AccountFrozen = "ACCOUNT_FROZEN",
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        NameNotCorrect = "NAME_NOT_CORRECT",
        OpenidInvalid = "OPENID_INVALID",
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        OverdueClose = "OVERDUE_CLOSE",
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        TransferRisk = "TRANSFER_RISK",
        PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
        PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
        PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
        PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
        PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    }
}

wxpay_core::open_enum! {
    /// What kind of account receives the money.
    pub enum ReceivingAccountType {
        WechatpayAccount = "WECHATPAY_ACCOUNT",
        BankAccount = "BANK_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// Why a sub-merchant's batch was closed.
    pub enum PartnerBatchCloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        OverdueClose = "OVERDUE_CLOSE",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}

wxpay_core::open_enum! {
    /// The state of one transfer as a bank's batch lists it.
    pub enum BankDetailSummaryState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// The state of a merchant's batch.
    pub enum BatchStatus {
        WaitPay = "WAIT_PAY",
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a merchant's batch was closed.
    pub enum BatchCloseReason {
        OverdueClose = "OVERDUE_CLOSE",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer of a batch.
    pub enum DetailStatus {
        /// 初始态.
        Init = "INIT",
        /// 待确认.
        WaitPay = "WAIT_PAY",
        /// 转账中.
        Processing = "PROCESSING",
        /// 转账成功.
        Success = "SUCCESS",
        /// 转账失败.
        Fail = "FAIL",
    }
}
