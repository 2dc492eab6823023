// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of number that identifies the user.
    pub enum UserIdType {
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        Openid = "OPENID",
        PhoneNo = "PHONE_NO",
        SpOpenid = "SP_OPENID",
        SubOpenid = "SUB_OPENID",
    }
}

wxpay_core::open_enum! {
    /// The kind of real-name check.
    pub enum RealIdentityType {
        RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
        RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    }
}

wxpay_core::open_enum! {
    /// The state of a contract.
    pub enum ContractState {
        ContractStateInvalid = "CONTRACT_STATE_INVALID",
        ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
        ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
    }
}

wxpay_core::open_enum! {
    /// Who terminated a contract.
    pub enum ContractTerminationMode {
        TerminationModeInvalid = "TERMINATION_MODE_INVALID",
        TerminationModeByUser = "TERMINATION_MODE_BY_USER",
        TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
        TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

wxpay_core::open_enum! {
    /// The state of a repayment.
    pub enum RepaymentState {
        DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
        DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}
