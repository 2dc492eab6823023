// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which red packets of a batch a query shows.
    pub enum RedPacketDetailView {
        /// Detail view all.
        DetailViewAll = "DETAIL_VIEW_ALL",
        /// Detail view success.
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        /// Detail view fail.
        DetailViewFail = "DETAIL_VIEW_FAIL",
    }
}

wxpay_core::open_enum! {
    /// The number of the scene that a transfer belongs to.
    pub enum TransferScene {
        /// 1000.
        Scene1000 = "1000",
        /// 1002.
        Scene1002 = "1002",
        /// 1004.
        Scene1004 = "1004",
        /// 1005.
        Scene1005 = "1005",
        /// 1009.
        Scene1009 = "1009",
        /// 1010.
        Scene1010 = "1010",
        /// 1011.
        Scene1011 = "1011",
        /// 1013.
        Scene1013 = "1013",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch of brand red packets.
    pub enum RedPacketBatchState {
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
    /// Why a batch of brand red packets was closed.
    pub enum RedPacketBatchCloseReason {
        /// Merchant revocation.
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// System overdue close.
        SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of one brand red packet.
    pub enum RedPacketDetailState {
        /// Detail init.
        DetailInit = "DETAIL_INIT",
        /// Detail wait pay.
        DetailWaitPay = "DETAIL_WAIT_PAY",
        /// Detail processing.
        DetailProcessing = "DETAIL_PROCESSING",
        /// Detail success.
        DetailSuccess = "DETAIL_SUCCESS",
        /// Detail fail.
        DetailFail = "DETAIL_FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why a brand red packet failed.
    pub enum RedPacketFailReason {
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
        /// Day received count exceed.
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// Product auth check fail.
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// Overdue close.
        OverdueClose = "OVERDUE_CLOSE",
        /// Account not exist.
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// Transfer risk.
        TransferRisk = "TRANSFER_RISK",
        /// User account limit.
        UserAccountLimit = "USER_ACCOUNT_LIMIT",
        /// Fail reason unknown.
        FailReasonUnknown = "FAIL_REASON_UNKNOWN",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Payee account abnormal.
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// User receive overdue.
        UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
        /// Remark not correct.
        RemarkNotCorrect = "REMARK_NOT_CORRECT",
        /// Merchant reject.
        MerchantReject = "MERCHANT_REJECT",
        /// Merchant not confirm.
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// Block b2c userlimitamount bsrule month.
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer's electronic receipt.
    pub enum ReceiptState {
        /// Generating.
        Generating = "GENERATING",
        /// Finished.
        Finished = "FINISHED",
        /// Failed.
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of a receipt file.
    pub enum HashType {
        /// Sha256.
        Sha256 = "SHA256",
        /// Sm3.
        Sm3 = "SM3",
    }
}

wxpay_core::open_enum! {
    /// The state of a charity budget's electronic receipt.
    pub enum CharityReceiptState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Finished.
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The state of a charity budget.
    pub enum CharityBudgetState {
        /// Pending.
        Pending = "PENDING",
        /// Locked.
        Locked = "LOCKED",
        /// Finished.
        Finished = "FINISHED",
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// The state of a charity donation.
    pub enum CharityDonationState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Success.
        Success = "SUCCESS",
        /// Close.
        Close = "CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of the electronic receipt of a sub-merchant's transfer.
    pub enum PartnerReceiptState {
        /// Generating.
        Generating = "GENERATING",
        /// Finished.
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of the receipt file of a sub-merchant's transfer.
    pub enum PartnerReceiptHashType {
        /// Sm3.
        Sm3 = "SM3",
    }
}

wxpay_core::open_enum! {
    /// The state of an application for a sub-merchant's authorization.
    pub enum AuthorizationApplicationState {
        /// Invited.
        Invited = "INVITED",
        /// Passed.
        Passed = "PASSED",
        /// Rejected.
        Rejected = "REJECTED",
        /// Expired.
        Expired = "EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer bill.
    pub enum TransferBillState {
        /// Accepted.
        Accepted = "ACCEPTED",
        /// Processing.
        Processing = "PROCESSING",
        /// Wait user confirm.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// Transfering.
        Transfering = "TRANSFERING",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
        /// Canceling.
        Canceling = "CANCELING",
        /// Cancelled.
        Cancelled = "CANCELLED",
    }
}

wxpay_core::open_enum! {
    /// The state of an application for a user's authorization.
    pub enum UserAuthorizationApplicationState {
        /// Wait user confirm.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

wxpay_core::open_enum! {
    /// The state of a user's authorization.
    pub enum UserAuthorizationState {
        /// Taking effect.
        TakingEffect = "TAKING_EFFECT",
        /// Closed.
        Closed = "CLOSED",
        /// Wait user confirm.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

wxpay_core::open_enum! {
    /// The state of an authorization after the call that closes it.
    pub enum ClosedAuthorizationState {
        /// Closed.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why an authorization was closed, in the answer to the call that closes it.
    pub enum AuthorizationClosureReason {
        /// Close via mch api.
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
    }
}
