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
        #[doc(alias = "REAL_IDENTITY_TYPE_INVALID")]
        Invalid = "REAL_IDENTITY_TYPE_INVALID",
        #[doc(alias = "REAL_IDENTITY_TYPE_ID_CARD")]
        IdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    }
}

wxpay_core::open_enum! {
    /// The state of a contract.
    pub enum ContractState {
        #[doc(alias = "CONTRACT_STATE_INVALID")]
        Invalid = "CONTRACT_STATE_INVALID",
        #[doc(alias = "CONTRACT_STATE_EFFECTIVE")]
        Effective = "CONTRACT_STATE_EFFECTIVE",
        #[doc(alias = "CONTRACT_STATE_TERMINATED")]
        Terminated = "CONTRACT_STATE_TERMINATED",
    }
}

wxpay_core::open_enum! {
    /// Who terminated a contract.
    pub enum ContractTerminationMode {
        #[doc(alias = "TERMINATION_MODE_INVALID")]
        Invalid = "TERMINATION_MODE_INVALID",
        #[doc(alias = "TERMINATION_MODE_BY_USER")]
        ByUser = "TERMINATION_MODE_BY_USER",
        #[doc(alias = "TERMINATION_MODE_BY_MERCHANT")]
        ByMerchant = "TERMINATION_MODE_BY_MERCHANT",
        #[doc(alias = "TERMINATION_MODE_BY_CUSTOMER_SERVICE")]
        ByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

wxpay_core::open_enum! {
    /// The state of a repayment.
    pub enum RepaymentState {
        #[doc(alias = "DEDUCT_ORDER_STATE_PENDING")]
        Pending = "DEDUCT_ORDER_STATE_PENDING",
        #[doc(alias = "DEDUCT_ORDER_STATE_NOT_PAY")]
        NotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
        #[doc(alias = "DEDUCT_ORDER_STATE_PAY_SUCCESS")]
        PaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        #[doc(alias = "DEDUCT_ORDER_STATE_PAY_FAIL")]
        PayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}
