// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Transfers of a batch that a query shows.
    pub enum DetailFilter {
        /// Transfers in any state (全部).
        All = "ALL",
        /// Transferred (转账成功).
        Success = "SUCCESS",
        /// Failed (转账失败).
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Actions that the sub-merchant authorized the service provider to take.
    pub enum AuthorizationType {
        /// The service provider pays, to a user of the sub-merchant's appid (特约商户信息授权类型).
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        /// The sub-merchant pays, to a user of the service provider's appid (特约商户资金授权类型).
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        /// The sub-merchant pays, to a user of its own appid (特约商户信息和资金授权类型).
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

wxpay_core::open_enum! {
    /// Purpose of the money of a batch.
    pub enum TransferPurpose {
        /// Payment for goods (货款).
        Goodspayment = "GOODSPAYMENT",
        /// Pays a user for promoting the business (佣金).
        Commission = "COMMISSION",
        /// Refunds a purchase (退款).
        Refund = "REFUND",
        /// Reimburses an employee's expenses (报销).
        Reimbursement = "REIMBURSEMENT",
        /// Pays a driver for transport (运费).
        Freight = "FREIGHT",
        /// Another purpose (其他).
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The scene that a batch belongs to.
    pub enum TransferScene {
        /// Ordinary transfer (default; 普通转账).
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        /// To a user with a payroll card (薪工卡转账).
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}

wxpay_core::open_enum! {
    /// Kind of transfer of an electronic receipt.
    pub enum AcceptType {
        /// Receipt of a transfer of a batch (批量转账明细电子回单).
        BatchTransfer = "BATCH_TRANSFER",
        /// Receipt of a payment to the user's balance (企业付款至零钱电子回单).
        TransferToPocket = "TRANSFER_TO_POCKET",
        /// Receipt of a payment to a bank card (企业付款至银行卡电子回单).
        TransferToBank = "TRANSFER_TO_BANK",
    }
}

wxpay_core::open_enum! {
    /// Steps of a batch from acceptance to its end.
    pub enum BatchState {
        /// The batch was taken in; check the balance if it stays (已受理).
        Accepted = "ACCEPTED",
        /// The transfers of the batch are being made (转账中).
        Processing = "PROCESSING",
        /// Every transfer of the batch was processed (已完成).
        Finished = "FINISHED",
        /// Closed; the close reason says why (已关闭).
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a bank's batch was closed.
    pub enum BankBatchCloseReason {
        /// The merchant cancelled it on the merchant platform (商户主动撤销).
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// WeChat Pay closed it, for instance because the balance was too small (系统超时关闭).
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
        /// The remark was not accepted; change it (转账备注设置失败).
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    }
}

wxpay_core::open_enum! {
    /// Kind of account that receives the money.
    pub enum ReceivingAccountType {
        WechatpayAccount = "WECHATPAY_ACCOUNT",
        BankAccount = "BANK_ACCOUNT",
    }
}

wxpay_core::open_enum! {
    /// Why a sub-merchant's batch was closed.
    pub enum PartnerBatchCloseReason {
        /// The merchant cancelled it on the merchant platform (商户主动撤销).
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// WeChat Pay closed it, for instance because the balance was too small (系统超时关闭).
        OverdueClose = "OVERDUE_CLOSE",
        /// The merchant's account may not pay; the merchant platform says how to lift the limit (商户账户付款受限).
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
        /// Waits for an employee of the merchant to confirm (待付款确认).
        WaitPay = "WAIT_PAY",
        /// The batch was taken in; check the balance if it stays (已受理).
        Accepted = "ACCEPTED",
        /// The transfers of the batch are being made (转账中).
        Processing = "PROCESSING",
        /// Every transfer of the batch was processed (已完成).
        Finished = "FINISHED",
        /// Closed; the close reason says why (已关闭).
        Closed = "CLOSED",
    }
}

wxpay_core::open_enum! {
    /// Why a merchant's batch was closed.
    pub enum BatchCloseReason {
        /// WeChat Pay closed it, for instance because the balance was too small (系统超时关闭).
        OverdueClose = "OVERDUE_CLOSE",
        /// The scene could not be used any more when the payment was confirmed (转账场景已不可用).
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}

wxpay_core::open_enum! {
    /// The state of a transfer of a batch.
    pub enum DetailStatus {
        /// WeChat Pay checks the transfer (初始态).
        Init = "INIT",
        /// Waits for an employee of the merchant to confirm (待确认).
        WaitPay = "WAIT_PAY",
        /// Being transferred, the result is not known yet (转账中).
        Processing = "PROCESSING",
        /// Transferred (转账成功).
        Success = "SUCCESS",
        /// Failed; read the reason before a new transfer (转账失败).
        Fail = "FAIL",
    }
}
