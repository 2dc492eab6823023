// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of policy.
    pub enum PolicyType {
        /// Another kind of insurance (其余险).
        #[doc(alias = "POLICY_TYPE_OTHER")]
        Other = "POLICY_TYPE_OTHER",
        /// Health insurance (医疗险).
        #[doc(alias = "POLICY_TYPE_MEDICAL")]
        Medical = "POLICY_TYPE_MEDICAL",
        /// Personal accident insurance (意外险).
        #[doc(alias = "POLICY_TYPE_ACCIDENT")]
        Accident = "POLICY_TYPE_ACCIDENT",
        /// Critical illness insurance (重疾险).
        #[doc(alias = "POLICY_TYPE_CRITICAL")]
        Critical = "POLICY_TYPE_CRITICAL",
        /// Vehicle insurance (车险).
        #[doc(alias = "POLICY_TYPE_CAR")]
        Car = "POLICY_TYPE_CAR",
        /// Life assurance (人寿险).
        #[doc(alias = "POLICY_TYPE_LIFE")]
        Life = "POLICY_TYPE_LIFE",
        /// Home contents insurance (家财险).
        #[doc(alias = "POLICY_TYPE_PROPERTY")]
        Property = "POLICY_TYPE_PROPERTY",
        /// Insurance for pets (宠物险).
        #[doc(alias = "POLICY_TYPE_PET")]
        Pet = "POLICY_TYPE_PET",
        /// Annuity insurance (年金险).
        #[doc(alias = "POLICY_TYPE_ANNUITY")]
        Annuity = "POLICY_TYPE_ANNUITY",
    }
}

wxpay_core::open_enum! {
    /// Says whether deductions for a policy are possible.
    pub enum PolicyState {
        #[doc(alias = "POLICY_STATE_ISSUING")]
        Issuing = "POLICY_STATE_ISSUING",
        #[doc(alias = "POLICY_STATE_APPROVED")]
        Approved = "POLICY_STATE_APPROVED",
        #[doc(alias = "POLICY_STATE_DECLINED")]
        Declined = "POLICY_STATE_DECLINED",
        #[doc(alias = "POLICY_STATE_INACTIVE")]
        Inactive = "POLICY_STATE_INACTIVE",
    }
}

wxpay_core::open_enum! {
    /// Way in which the premium is paid.
    pub enum PaymentMethod {
        #[doc(alias = "PAYMENT_METHOD_OTHER")]
        Other = "PAYMENT_METHOD_OTHER",
        #[doc(alias = "PAYMENT_METHOD_PERIOD")]
        Period = "PAYMENT_METHOD_PERIOD",
        #[doc(alias = "PAYMENT_METHOD_LUMP_SUM")]
        LumpSum = "PAYMENT_METHOD_LUMP_SUM",
    }
}

wxpay_core::open_enum! {
    /// Difference between the premiums of the periods.
    pub enum PeriodPremiumMode {
        #[doc(alias = "PERIOD_PREMIUM_MODE_EQUAL")]
        Equal = "PERIOD_PREMIUM_MODE_EQUAL",
        #[doc(alias = "PERIOD_PREMIUM_MODE_FIRST_DIFF")]
        FirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        #[doc(alias = "PERIOD_PREMIUM_MODE_MULTI_DIFF")]
        MultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    }
}

wxpay_core::open_enum! {
    /// Frequency of the premium.
    pub enum PaymentPeriod {
        #[doc(alias = "PAYMENT_PERIOD_DAY")]
        Day = "PAYMENT_PERIOD_DAY",
        #[doc(alias = "PAYMENT_PERIOD_WEEK")]
        Week = "PAYMENT_PERIOD_WEEK",
        #[doc(alias = "PAYMENT_PERIOD_BIWEEKLY")]
        Biweekly = "PAYMENT_PERIOD_BIWEEKLY",
        #[doc(alias = "PAYMENT_PERIOD_MONTH")]
        Month = "PAYMENT_PERIOD_MONTH",
        #[doc(alias = "PAYMENT_PERIOD_QUARTER")]
        Quarter = "PAYMENT_PERIOD_QUARTER",
        #[doc(alias = "PAYMENT_PERIOD_HALF_YEAR")]
        HalfYear = "PAYMENT_PERIOD_HALF_YEAR",
        #[doc(alias = "PAYMENT_PERIOD_YEAR")]
        Year = "PAYMENT_PERIOD_YEAR",
    }
}

wxpay_core::open_enum! {
    /// Kind of coverage term.
    pub enum CoverageTermType {
        #[doc(alias = "COVERAGE_TERM_TYPE_FIXED_DATE")]
        FixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        #[doc(alias = "COVERAGE_TERM_TYPE_LIFETIME")]
        Lifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    }
}

wxpay_core::open_enum! {
    /// State of a policy's authorization.
    pub enum AuthorizationState {
        #[doc(alias = "AUTH_STATE_INIT")]
        Init = "AUTH_STATE_INIT",
        #[doc(alias = "AUTH_STATE_PENDING")]
        Pending = "AUTH_STATE_PENDING",
        #[doc(alias = "AUTH_STATE_GRANTED")]
        Granted = "AUTH_STATE_GRANTED",
        #[doc(alias = "AUTH_STATE_DENIED")]
        Denied = "AUTH_STATE_DENIED",
        #[doc(alias = "AUTH_STATE_EXPIRED")]
        Expired = "AUTH_STATE_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// State of an automatic renewal contract.
    pub enum ContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
        TerminatePending = "TERMINATE_PENDING",
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum IdentityType {
        IdCard = "ID_CARD",
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
