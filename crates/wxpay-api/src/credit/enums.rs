// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The kind of number that identifies the user.
    pub enum UserIdType {
        /// Not a usable kind (未知类型).
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        /// Openid under the merchant's own appid (普通商户的OpenID).
        Openid = "OPENID",
        /// Mobile number (手机号).
        PhoneNo = "PHONE_NO",
        /// Openid under the service provider's appid (服务商的OpenID).
        SpOpenid = "SP_OPENID",
        /// Openid under the sub-merchant's appid (子商户的OpenID).
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
    /// Says whether a contract is in force or ended.
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
    /// Party that terminated a contract.
    pub enum ContractTerminationMode {
        /// Not a usable mode (无效值).
        #[doc(alias = "TERMINATION_MODE_INVALID")]
        Invalid = "TERMINATION_MODE_INVALID",
        /// The user ended the contract (用户解约).
        #[doc(alias = "TERMINATION_MODE_BY_USER")]
        ByUser = "TERMINATION_MODE_BY_USER",
        /// The merchant ended the contract (商户解约).
        #[doc(alias = "TERMINATION_MODE_BY_MERCHANT")]
        ByMerchant = "TERMINATION_MODE_BY_MERCHANT",
        /// Customer service ended the contract (客服解约).
        #[doc(alias = "TERMINATION_MODE_BY_CUSTOMER_SERVICE")]
        ByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

wxpay_core::open_enum! {
    /// Steps of a repayment from its creation to its end.
    pub enum RepaymentState {
        /// Not processed yet (待处理).
        #[doc(alias = "DEDUCT_ORDER_STATE_PENDING")]
        Pending = "DEDUCT_ORDER_STATE_PENDING",
        /// The repayment is still due (待还款).
        #[doc(alias = "DEDUCT_ORDER_STATE_NOT_PAY")]
        NotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
        /// Repaid (还款成功).
        #[doc(alias = "DEDUCT_ORDER_STATE_PAY_SUCCESS")]
        PaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        /// The repayment failed (还款失败).
        #[doc(alias = "DEDUCT_ORDER_STATE_PAY_FAIL")]
        PayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}
