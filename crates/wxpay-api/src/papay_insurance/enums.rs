// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of policy.
    pub enum PolicyType {
        PolicyTypeOther = "POLICY_TYPE_OTHER",
        PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
        PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
        PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
        PolicyTypeCar = "POLICY_TYPE_CAR",
        PolicyTypeLife = "POLICY_TYPE_LIFE",
        PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
        PolicyTypePet = "POLICY_TYPE_PET",
        PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
    }
}

wxpay_core::open_enum! {
    /// State of a policy.
    pub enum PolicyState {
        PolicyStateIssuing = "POLICY_STATE_ISSUING",
        PolicyStateApproved = "POLICY_STATE_APPROVED",
        PolicyStateDeclined = "POLICY_STATE_DECLINED",
        PolicyStateInactive = "POLICY_STATE_INACTIVE",
    }
}

wxpay_core::open_enum! {
    /// How the premium is paid.
    pub enum PaymentMethod {
        PaymentMethodOther = "PAYMENT_METHOD_OTHER",
        PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
        PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    }
}

wxpay_core::open_enum! {
    /// How the premiums of the periods differ.
    pub enum PeriodPremiumMode {
        PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
        PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    }
}

wxpay_core::open_enum! {
    /// How often the premium is paid.
    pub enum PaymentPeriod {
        PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
        PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
        PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
        PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
        PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
        PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
        PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
    }
}

wxpay_core::open_enum! {
    /// Kind of coverage term.
    pub enum CoverageTermType {
        CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    }
}

wxpay_core::open_enum! {
    /// State of a policy's authorization.
    pub enum AuthorizationState {
        AuthStateInit = "AUTH_STATE_INIT",
        AuthStatePending = "AUTH_STATE_PENDING",
        AuthStateGranted = "AUTH_STATE_GRANTED",
        AuthStateDenied = "AUTH_STATE_DENIED",
        AuthStateExpired = "AUTH_STATE_EXPIRED",
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
    /// Who or what ended a contract.
    pub enum ContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}
