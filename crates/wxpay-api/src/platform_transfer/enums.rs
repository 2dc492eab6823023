// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which transfers of a batch a query shows.
    pub enum DetailFilter {
        /// All.
        All = "ALL",
        /// Wait pay.
        WaitPay = "WAIT_PAY",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Bank refund.
        BankRefund = "BANK_REFUND",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum BatchState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Processing.
        Processing = "PROCESSING",
        /// Completed.
        Completed = "COMPLETED",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// The state of one transfer in a batch.
    pub enum DetailState {
        /// Init.
        Init = "INIT",
        /// All.
        All = "ALL",
        /// Wait pay.
        WaitPay = "WAIT_PAY",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Bank refund.
        BankRefund = "BANK_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Why a transfer failed.
    pub enum FailReason {
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
        /// Receive account not permmit.
        ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        /// Payee account abnormal.
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Transfer remark set fail.
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        /// Transfer scene invalid.
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        /// Transfer scene unavailable.
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        /// Receive account not configure.
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        /// Block b2c userlimitamount bsrule month.
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        /// Block b2c userlimitamount month.
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        /// Merchant reject.
        MerchantReject = "MERCHANT_REJECT",
        /// Merchant not confirm.
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// Bank card param error.
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        /// Bank card type not supported.
        BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
        /// Reservation state invalid.
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        /// Exceeded estimated amount.
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        /// Reservation info not match.
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        /// Reservation scene not match.
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    }
}

wxpay_core::open_enum! {
    /// The state of an electronic receipt.
    pub enum ReceiptState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Finished.
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The state of a reservation.
    pub enum ReservationState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Confirmed.
        Confirmed = "CONFIRMED",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a batch was closed.
    pub enum BatchCloseReason {
        /// Merchant revocation.
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// Overdue close.
        OverdueClose = "OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// Why a reservation was closed.
    pub enum ReservationCloseReason {
        /// User overdue unconfirmed.
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// Close confirmed via mch api.
        CloseConfirmedViaMchApi = "CLOSE_CONFIRMED_VIA_MCH_API",
        /// Close accepted via mch api.
        CloseAcceptedViaMchApi = "CLOSE_ACCEPTED_VIA_MCH_API",
        /// Transfer finished.
        TransferFinished = "TRANSFER_FINISHED",
        /// Overdue not transfer.
        OverdueNotTransfer = "OVERDUE_NOT_TRANSFER",
        /// Reserve fail.
        ReserveFail = "RESERVE_FAIL",
        /// User close.
        UserClose = "USER_CLOSE",
    }
}
