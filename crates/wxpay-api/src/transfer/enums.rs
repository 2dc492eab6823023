// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Which red packets of a batch a query shows.
    pub enum RedPacketDetailView {
        #[doc(alias = "DETAIL_VIEW_ALL")]
        All = "DETAIL_VIEW_ALL",
        #[doc(alias = "DETAIL_VIEW_SUCCESS")]
        Success = "DETAIL_VIEW_SUCCESS",
        #[doc(alias = "DETAIL_VIEW_FAIL")]
        Fail = "DETAIL_VIEW_FAIL",
    }
}

wxpay_core::open_enum! {
    /// The number of the scene that a transfer belongs to.
    pub enum TransferScene {
        /// 现金营销.
        #[doc(alias = "1000")]
        CashMarketing = "1000",
        /// 行政补贴.
        #[doc(alias = "1002")]
        GovernmentSubsidy = "1002",
        /// 保险理赔.
        #[doc(alias = "1004")]
        InsuranceClaim = "1004",
        /// 佣金报酬.
        #[doc(alias = "1005")]
        Commission = "1005",
        /// 采购货款.
        #[doc(alias = "1009")]
        Purchase = "1009",
        /// 二手回收.
        #[doc(alias = "1010")]
        Recycling = "1010",
        /// 企业赔付.
        #[doc(alias = "1011")]
        Compensation = "1011",
        /// 公益补助.
        #[doc(alias = "1013")]
        CharitySubsidy = "1013",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch of brand red packets.
    pub enum RedPacketBatchState {
        WaitPay = "WAIT_PAY",
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a batch of brand red packets was closed.
    pub enum RedPacketBatchCloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of one brand red packet.
    pub enum RedPacketDetailState {
        #[doc(alias = "DETAIL_INIT")]
        Init = "DETAIL_INIT",
        #[doc(alias = "DETAIL_WAIT_PAY")]
        WaitPay = "DETAIL_WAIT_PAY",
        #[doc(alias = "DETAIL_PROCESSING")]
        Processing = "DETAIL_PROCESSING",
        #[doc(alias = "DETAIL_SUCCESS")]
        Success = "DETAIL_SUCCESS",
        #[doc(alias = "DETAIL_FAIL")]
        Fail = "DETAIL_FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why a brand red packet failed.
    pub enum RedPacketFailReason {
        AccountFrozen = "ACCOUNT_FROZEN",
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        NameNotCorrect = "NAME_NOT_CORRECT",
        OpenidInvalid = "OPENID_INVALID",
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        OverdueClose = "OVERDUE_CLOSE",
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        TransferRisk = "TRANSFER_RISK",
        UserAccountLimit = "USER_ACCOUNT_LIMIT",
        FailReasonUnknown = "FAIL_REASON_UNKNOWN",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
        RemarkNotCorrect = "REMARK_NOT_CORRECT",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer's electronic receipt.
    pub enum ReceiptState {
        /// Accepted, being made.
        Generating = "GENERATING",
        /// Ready.
        Finished = "FINISHED",
        /// Failed, see the reason.
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of a receipt file.
    pub enum HashType {
        Sha256 = "SHA256",
        /// SM3 digest (Chinese national standard).
        Sm3 = "SM3",
    }
}

wxpay_core::open_enum! {
    /// The state of a charity budget's electronic receipt.
    pub enum CharityReceiptState {
        Accepted = "ACCEPTED",
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The state of a charity budget.
    pub enum CharityBudgetState {
        Pending = "PENDING",
        Locked = "LOCKED",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// The state of a charity donation.
    pub enum CharityDonationState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Close = "CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of the electronic receipt of a sub-merchant's transfer.
    pub enum PartnerReceiptState {
        Generating = "GENERATING",
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of the receipt file of a sub-merchant's transfer.
    pub enum PartnerReceiptHashType {
        Sm3 = "SM3",
    }
}

wxpay_core::open_enum! {
    /// The state of an application for a sub-merchant's authorization.
    pub enum AuthorizationApplicationState {
        Invited = "INVITED",
        Passed = "PASSED",
        Rejected = "REJECTED",
        Expired = "EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer bill.
    pub enum TransferBillState {
        /// Accepted, may be repeated (not final).
        Accepted = "ACCEPTED",
        /// Locking funds; check the balance if it stays (not final).
        Processing = "PROCESSING",
        /// Waits for the user to confirm, funds locked (not final).
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// Transferring, the page may be opened again (not final).
        Transfering = "TRANSFERING",
        /// Transferred (final).
        Success = "SUCCESS",
        /// Failed, a new number is needed (final).
        Fail = "FAIL",
        /// Being cancelled, query again (not final).
        Canceling = "CANCELING",
        /// Cancelled (final).
        Cancelled = "CANCELLED",
    }
}

wxpay_core::open_enum! {
    /// The state of an application for a user's authorization.
    pub enum UserAuthorizationApplicationState {
        /// Accepted, waits for the user.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

wxpay_core::open_enum! {
    /// The state of a user's authorization.
    pub enum UserAuthorizationState {
        /// Authorised by the user, in effect.
        TakingEffect = "TAKING_EFFECT",
        /// Closed by user or merchant.
        Closed = "CLOSED",
        /// Accepted, waits for the user.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

wxpay_core::open_enum! {
    /// The state of an authorization after the call that closes it.
    pub enum ClosedAuthorizationState {
        /// Closed by user or merchant.
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why an authorization was closed, in the answer to the call that closes it.
    pub enum AuthorizationClosureReason {
        /// Closed by the merchant through the interface.
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
    }
}

wxpay_core::open_enum! {
    /// Why an authorization was closed.
    pub enum AuthorizationCloseReason {
        /// Closed by the merchant through the interface.
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        /// Closed by the user.
        UserClose = "USER_CLOSE",
        /// User did not confirm in time.
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// Transfer at risk.
        TransferRisk = "TRANSFER_RISK",
        /// User's account abnormal.
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    }
}
