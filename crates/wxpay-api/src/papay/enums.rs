// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Unit of the deduction's duration.
    pub enum DeductDurationUnit {
        Day = "DAY",
    }
}

wxpay_core::open_enum! {
    /// State of a HarmonyOS deduction contract.
    pub enum ContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
    }
}

wxpay_core::open_enum! {
    /// Person or system that ended a contract.
    pub enum ContractTerminationMode {
        /// The user ended the contract (用户解约).
        UserTerminate = "USER_TERMINATE",
        /// The merchant ended it by a call (商户API解约).
        MchApiTerminate = "MCH_API_TERMINATE",
        /// The merchant ended it on the merchant platform (商户平台解约).
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        /// WeChat Pay's customer service ended it for the user (客服解约).
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        /// WeChat Pay ended it (系统解约).
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

wxpay_core::open_enum! {
    /// Way in which the contract of a platform was ended.
    pub enum PlatformTerminationMode {
        /// The user ended the contract (用户解约).
        UserTerminate = "USER_TERMINATE",
        /// The merchant ended it by a call (商户API解约).
        MchApiTerminate = "MCH_API_TERMINATE",
        /// The merchant ended it on the merchant platform (商户平台解约).
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        /// WeChat Pay's customer service ended it for the user (客服解约).
        CustomServiceTerminate = "CUSTOM_SERVICE_TERMINATE",
        /// WeChat Pay ended it (系统解约).
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

wxpay_core::open_enum! {
    /// State of a deduction.
    pub enum TradeState {
        /// Paid.
        Success = "SUCCESS",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
        /// Not paid.
        Notpay = "NOTPAY",
        /// Not paid, and can no longer be paid (已关闭).
        Closed = "CLOSED",
        /// Reversed (payment code only; 已撤销).
        Revoked = "REVOKED",
        /// User is paying (用户支付中).
        Userpaying = "USERPAYING",
        /// Failed, for instance at the bank (支付失败).
        Payerror = "PAYERROR",
        /// Accepted, waits to be collected (已接收，等待扣款).
        Accept = "ACCEPT",
    }
}
