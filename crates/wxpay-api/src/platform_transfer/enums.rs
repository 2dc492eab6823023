// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Transfers of a batch that a query shows.
    pub enum DetailFilter {
        /// Transfers in any state (全部).
        All = "ALL",
        /// Waits for an employee of the sub-merchant to confirm (待确认).
        WaitPay = "WAIT_PAY",
        /// Transferred (转账成功).
        Success = "SUCCESS",
        /// Failed; read the reason before a new transfer (转账失败).
        Fail = "FAIL",
        /// The bank sent the money back after it had reported success (银行退票).
        BankRefund = "BANK_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Steps of a batch from acceptance to its end.
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
        /// WeChat Pay checks the transfer (系统转账校验中).
        Init = "INIT",
        /// Transfers in any state (全部).
        All = "ALL",
        /// Waits for an employee of the sub-merchant to confirm (待确认).
        WaitPay = "WAIT_PAY",
        /// Transferred (转账成功).
        Success = "SUCCESS",
        /// Failed; read the reason before a new transfer (转账失败).
        Fail = "FAIL",
        /// The bank sent the money back after it had reported success (银行退票).
        BankRefund = "BANK_REFUND",
    }
}

wxpay_core::open_enum! {
    /// Why a transfer failed.
    pub enum FailReason {
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
        /// Above the amount that the user may receive in a month (超过用户单月收款额度).
        MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
        /// Above the number of transfers that the user may receive in a day (超过用户单日收款次数).
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// The merchant's permission is missing or frozen (产品权限校验失败).
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// Closed after WeChat Pay had tried for too long (转账关闭).
        OverdueClose = "OVERDUE_CLOSE",
        /// The identity card is not the user's (用户身份证校验失败).
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        /// The user has no account (用户账户不存在).
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// WeChat blocked the transfer as risky (转账存在风险).
        TransferRisk = "TRANSFER_RISK",
        /// The user gave the payroll card up (务工卡已注销).
        PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
        /// The payroll card is frozen (务工卡已被冻结).
        PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
        /// The user has not authorized the merchant on the payroll card (务工卡未授权该商户).
        PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
        /// The user has no payroll card (用户没有开通务工卡).
        PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
        /// The name on the payroll card is not the user's (务工卡实名和用户实名不一致).
        PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        /// The identity card of the payroll card is not the user's (务工卡身份证和用户身份证不一致).
        PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        /// The bank card was unbound from the payroll card (务工卡所选银行卡已解绑).
        PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        /// The bank card is of class II or III and reached its limit (银行卡达到收款限额).
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        /// The bank account is closed, frozen or reported as lost (银行卡已被销户、冻结、作废、挂失).
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        /// The bank card cannot receive money in its state (银行卡状态异常).
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        /// The bank or its branch is registered wrongly (银行名称或分支行信息有误).
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        /// The holder or the number of the bank card is wrong (银行卡户名或卡号有误).
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        /// Another reason (其它失败原因).
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        /// The user's account may receive no more; WeChat Pay shows the user why (用户账户收款受限).
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        /// The user is not on the merchant's list of receivers; add the user in the product's settings (用户不在收款人名单中).
        #[doc(alias = "RECEIVE_ACCOUNT_NOT_PERMMIT")]
        ReceiveAccountNotPermit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        /// The user must complete the identity in WeChat Pay to receive money (用户账户收款异常).
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// The merchant's account may not pay; the merchant platform says how to lift the limit (商户账户付款受限).
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The remark was not accepted; change it (转账备注设置失败).
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        /// The scene cannot be used now; check its id (转账场景暂不可用).
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        /// The merchant was not granted the scene; check its id (尚未获取该转账场景).
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        /// The receiver is missing in the scene's settings on the merchant platform (尚未配置收款用户).
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        /// The user reached the 200,000 yuan of a month; try next month (超出用户单月转账收款限额).
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        /// The user's account is limited as risky; try next month (用户账户存在风险收款受限).
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        /// An employee of the merchant turned the transfer down (商户员工已驳回转账).
        MerchantReject = "MERCHANT_REJECT",
        /// No employee of the merchant confirmed in time (商户员工超时未验密).
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// The bank card is wrong; check its details (用户收款卡错误).
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        /// The bank card is not a debit card (收款卡类型不支持).
        BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
        /// The reservation is not in a state for a transfer (预约转账单状态异常).
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        /// The amount is outside of the reserved range (转账金额超过预约金额范围).
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        /// A value, such as the openid, differs from the reservation (转账信息与预约时不一致).
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        /// The scene differs from the reservation's (转账场景与预约时不一致).
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    }
}

wxpay_core::open_enum! {
    /// The state of an electronic receipt.
    pub enum ReceiptState {
        /// The request for a receipt was taken in (已受理).
        Accepted = "ACCEPTED",
        /// Ready to be downloaded (已完成).
        Finished = "FINISHED",
    }
}

wxpay_core::open_enum! {
    /// Steps of a reservation from its creation to its end.
    pub enum ReservationState {
        Accepted = "ACCEPTED",
        Confirmed = "CONFIRMED",
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a batch was closed.
    pub enum BatchCloseReason {
        /// The merchant cancelled it on the merchant platform (商户主动撤销).
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// WeChat Pay closed it, for instance because the balance was too small (系统超时关闭).
        OverdueClose = "OVERDUE_CLOSE",
    }
}

wxpay_core::open_enum! {
    /// Why a reservation was closed.
    pub enum ReservationCloseReason {
        /// The user did not confirm in time.
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// The merchant closed a confirmed reservation by a call (商户通过API主动关闭已预约的记录).
        CloseConfirmedViaMchApi = "CLOSE_CONFIRMED_VIA_MCH_API",
        /// The merchant closed an unconfirmed reservation by a call (商户通过API主动关闭已受理的记录).
        CloseAcceptedViaMchApi = "CLOSE_ACCEPTED_VIA_MCH_API",
        /// The transfer succeeded.
        TransferFinished = "TRANSFER_FINISHED",
        /// No transfer succeeded until the latest day (逾期未转账).
        OverdueNotTransfer = "OVERDUE_NOT_TRANSFER",
        /// A business rule forbids the reservation (业务规则限制).
        ReserveFail = "RESERVE_FAIL",
        /// The user closed the reservation after confirming it.
        UserClose = "USER_CLOSE",
    }
}
