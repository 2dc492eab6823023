// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which transfers of a batch a query shows.
    pub enum DetailFilter {
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum BatchState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Completed = "COMPLETED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// The state of one transfer in a batch.
    pub enum DetailState {
        Init = "INIT",
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Why a transfer failed.
    pub enum FailReason {
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
        #[doc(alias = "RECEIVE_ACCOUNT_NOT_PERMMIT")]
        ReceiveAccountNotPermit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    }
}

wxpay_core::open_enum! {
    /// The state of an electronic receipt.
    pub enum ReceiptState {
        Accepted = "ACCEPTED",
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The state of a reservation.
    pub enum ReservationState {
        Accepted = "ACCEPTED",
        Confirmed = "CONFIRMED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a batch was closed.
    pub enum BatchCloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        OverdueClose = "OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// Why a reservation was closed.
    pub enum ReservationCloseReason {
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        CloseConfirmedViaMchApi = "CLOSE_CONFIRMED_VIA_MCH_API",
        CloseAcceptedViaMchApi = "CLOSE_ACCEPTED_VIA_MCH_API",
        TransferFinished = "TRANSFER_FINISHED",
        OverdueNotTransfer = "OVERDUE_NOT_TRANSFER",
        ReserveFail = "RESERVE_FAIL",
        UserClose = "USER_CLOSE",
    }
}
