// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Red packets of a batch that a query shows.
    pub enum RedPacketDetailView {
        /// All red packets (全部).
        #[doc(alias = "DETAIL_VIEW_ALL")]
        All = "DETAIL_VIEW_ALL",
        /// Red packets that were sent (发送成功).
        #[doc(alias = "DETAIL_VIEW_SUCCESS")]
        Success = "DETAIL_VIEW_SUCCESS",
        /// Red packets that failed (发送失败).
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
        /// Waits for an employee of the merchant to confirm (待付款).
        WaitPay = "WAIT_PAY",
        /// The batch was taken in; check the balance if it stays for 30 minutes (已受理).
        Accepted = "ACCEPTED",
        /// The red packets are being sent (发送中).
        Processing = "PROCESSING",
        /// Every red packet of the batch was processed (已完成).
        Finished = "FINISHED",
        /// Closed; the close reason says why (已关闭).
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a batch of brand red packets was closed.
    pub enum RedPacketBatchCloseReason {
        /// The merchant cancelled it (商户主动撤销).
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// WeChat Pay closed it after the deadline (系统超时关闭).
        SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of one brand red packet.
    pub enum RedPacketDetailState {
        /// WeChat Pay checks the red packet (校验中).
        #[doc(alias = "DETAIL_INIT")]
        Init = "DETAIL_INIT",
        /// Waits for the merchant to confirm (待确认).
        #[doc(alias = "DETAIL_WAIT_PAY")]
        WaitPay = "DETAIL_WAIT_PAY",
        /// Being sent, the result is not known yet (发送中).
        #[doc(alias = "DETAIL_PROCESSING")]
        Processing = "DETAIL_PROCESSING",
        /// Sent (发送成功).
        #[doc(alias = "DETAIL_SUCCESS")]
        Success = "DETAIL_SUCCESS",
        /// Failed; read the reason before a new red packet (发送失败).
        #[doc(alias = "DETAIL_FAIL")]
        Fail = "DETAIL_FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why a brand red packet failed.
    pub enum RedPacketFailReason {
        /// The user's account is frozen (用户账户被冻结).
        AccountFrozen = "ACCOUNT_FROZEN",
        /// The user has no verified name in WeChat (收款人未实名认证).
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        /// The name is not the user's (用户姓名校验失败).
        NameNotCorrect = "NAME_NOT_CORRECT",
        /// The openid is malformed or of another appid (OpenID校验失败).
        OpenidInvalid = "OPENID_INVALID",
        /// Above the limit for one transfer to the user (超过用户单笔收款额度).
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        /// Above the amount that the user may receive in a day (超过用户单日收款额度).
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        /// Above the number of transfers that the user may receive in a day (超过用户单日收款次数).
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// The merchant's permission is missing or frozen (产品权限校验失败).
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// Closed after WeChat Pay had tried for too long (转账关闭).
        OverdueClose = "OVERDUE_CLOSE",
        /// The user has no account (用户账户不存在).
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// WeChat blocked the transfer as risky (转账存在风险).
        TransferRisk = "TRANSFER_RISK",
        /// The user's account may receive no more; WeChat Pay shows the user why (用户账户收款受限).
        UserAccountLimit = "USER_ACCOUNT_LIMIT",
        /// The reason is not known (失败原因未知).
        FailReasonUnknown = "FAIL_REASON_UNKNOWN",
        /// The merchant's account may not pay; the merchant platform says how to lift the limit (商户账户付款受限).
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The user must complete the identity in WeChat Pay to receive money (用户账户收款异常).
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// The user did not collect it in time (用户逾期未领取).
        UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
        /// The remark was not accepted; change it (红包备注设置失败).
        RemarkNotCorrect = "REMARK_NOT_CORRECT",
        /// An employee of the merchant turned the transfer down (商户员工已驳回转账).
        MerchantReject = "MERCHANT_REJECT",
        /// No employee of the merchant confirmed in time (商户员工超时未验密).
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// The user reached the 200,000 yuan of a month; try next month (超出用户单月转账收款限额).
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
        /// The request for a receipt was taken in (已受理).
        Accepted = "ACCEPTED",
        /// Ready to be downloaded (已完成).
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// Steps of a charity budget from its creation to its end.
    pub enum CharityBudgetState {
        Pending = "PENDING",
        Locked = "LOCKED",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Steps of a charity donation from its creation to its end.
    pub enum CharityDonationState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Close = "CLOSE",
    }
}

wxpay_core::open_enum! {
    /// The state of the electronic receipt of a sub-merchant's transfer.
    pub enum PartnerReceiptState {
        /// Accepted, being made.
        Generating = "GENERATING",
        /// Ready to be downloaded.
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// The digest algorithm of the receipt file of a sub-merchant's transfer.
    pub enum PartnerReceiptHashType {
        /// SM3 digest (Chinese national standard).
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
    /// Steps of a transfer bill from acceptance to its end.
    pub enum TransferBillState {
        /// Accepted, may be repeated (not final; 转账已受理).
        Accepted = "ACCEPTED",
        /// Locking funds; check the balance if it stays (not final).
        Processing = "PROCESSING",
        /// Waits for the user to confirm, funds locked (not final).
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// Transferring, the page may be opened again (not final).
        Transfering = "TRANSFERING",
        /// Transferred (final; 转账成功).
        Success = "SUCCESS",
        /// Failed, a new number is needed (final; 转账失败).
        Fail = "FAIL",
        /// Being cancelled, query again (not final).
        Canceling = "CANCELING",
        /// Cancelled (final; 转账撤销完成).
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
    /// Why an authorization was closed, in the response to the call that closes it.
    pub enum AuthorizationClosureReason {
        /// Closed by the merchant through the interface (商户通过API主动关闭授权).
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
    }
}

wxpay_core::open_enum! {
    /// Why an authorization was closed.
    pub enum AuthorizationCloseReason {
        /// Closed by the merchant through the interface (商户通过API主动关闭授权).
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
