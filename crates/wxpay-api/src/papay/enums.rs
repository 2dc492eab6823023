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
    /// Who or what ended a contract.
    pub enum ContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

wxpay_core::open_enum! {
    /// How the contract of a platform was ended.
    pub enum PlatformTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomServiceTerminate = "CUSTOM_SERVICE_TERMINATE",
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
        Closed = "CLOSED",
        Revoked = "REVOKED",
        Userpaying = "USERPAYING",
        Payerror = "PAYERROR",
        Accept = "ACCEPT",
    }
}
