// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of number that identifies the user.
    pub enum UserIdType {
        /// Unknown user id type.
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        /// Openid.
        Openid = "OPENID",
        /// Phone no.
        PhoneNo = "PHONE_NO",
        /// Sp openid.
        SpOpenid = "SP_OPENID",
        /// Sub openid.
        SubOpenid = "SUB_OPENID",
    }
}

wxpay_core::open_enum! {
    /// The kind of real-name check.
    pub enum RealIdentityType {
        /// Real identity type invalid.
        RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
        /// Real identity type id card.
        RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    }
}

wxpay_core::open_enum! {
    /// The state of a contract.
    pub enum ContractState {
        /// Contract state invalid.
        ContractStateInvalid = "CONTRACT_STATE_INVALID",
        /// Contract state effective.
        ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
        /// Contract state terminated.
        ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
    }
}

wxpay_core::open_enum! {
    /// Who terminated a contract.
    pub enum ContractTerminationMode {
        /// Termination mode invalid.
        TerminationModeInvalid = "TERMINATION_MODE_INVALID",
        /// Termination mode by user.
        TerminationModeByUser = "TERMINATION_MODE_BY_USER",
        /// Termination mode by merchant.
        TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
        /// Termination mode by customer service.
        TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

wxpay_core::open_enum! {
    /// The state of a repayment.
    pub enum RepaymentState {
        /// Deduct order state pending.
        DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
        /// Deduct order state not pay.
        DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
        /// Deduct order state pay success.
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        /// Deduct order state pay fail.
        DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}
