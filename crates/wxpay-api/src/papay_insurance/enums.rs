// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Kind of policy.
    pub enum PolicyType {
        /// Policy type other.
        PolicyTypeOther = "POLICY_TYPE_OTHER",
        /// Policy type medical.
        PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
        /// Policy type accident.
        PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
        /// Policy type critical.
        PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
        /// Policy type car.
        PolicyTypeCar = "POLICY_TYPE_CAR",
        /// Policy type life.
        PolicyTypeLife = "POLICY_TYPE_LIFE",
        /// Policy type property.
        PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
        /// Policy type pet.
        PolicyTypePet = "POLICY_TYPE_PET",
        /// Policy type annuity.
        PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
    }
}

wxpay_core::open_enum! {
    /// State of a policy.
    pub enum PolicyState {
        /// Policy state issuing.
        PolicyStateIssuing = "POLICY_STATE_ISSUING",
        /// Policy state approved.
        PolicyStateApproved = "POLICY_STATE_APPROVED",
        /// Policy state declined.
        PolicyStateDeclined = "POLICY_STATE_DECLINED",
        /// Policy state inactive.
        PolicyStateInactive = "POLICY_STATE_INACTIVE",
    }
}

wxpay_core::open_enum! {
    /// How the premium is paid.
    pub enum PaymentMethod {
        /// Payment method other.
        PaymentMethodOther = "PAYMENT_METHOD_OTHER",
        /// Payment method period.
        PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
        /// Payment method lump sum.
        PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    }
}

wxpay_core::open_enum! {
    /// How the premiums of the periods differ.
    pub enum PeriodPremiumMode {
        /// Period premium mode equal.
        PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
        /// Period premium mode first diff.
        PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        /// Period premium mode multi diff.
        PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    }
}

wxpay_core::open_enum! {
    /// How often the premium is paid.
    pub enum PaymentPeriod {
        /// Payment period day.
        PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
        /// Payment period week.
        PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
        /// Payment period biweekly.
        PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
        /// Payment period month.
        PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
        /// Payment period quarter.
        PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
        /// Payment period half year.
        PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
        /// Payment period year.
        PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
    }
}

wxpay_core::open_enum! {
    /// Kind of coverage term.
    pub enum CoverageTermType {
        /// Coverage term type fixed date.
        CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        /// Coverage term type lifetime.
        CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    }
}

wxpay_core::open_enum! {
    /// State of a policy's authorization.
    pub enum AuthorizationState {
        /// Auth state init.
        AuthStateInit = "AUTH_STATE_INIT",
        /// Auth state pending.
        AuthStatePending = "AUTH_STATE_PENDING",
        /// Auth state granted.
        AuthStateGranted = "AUTH_STATE_GRANTED",
        /// Auth state denied.
        AuthStateDenied = "AUTH_STATE_DENIED",
        /// Auth state expired.
        AuthStateExpired = "AUTH_STATE_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// State of an automatic renewal contract.
    pub enum ContractState {
        /// Signed.
        Signed = "SIGNED",
        /// Terminated.
        Terminated = "TERMINATED",
        /// Sign failed.
        SignFailed = "SIGN_FAILED",
        /// To be renewed.
        ToBeRenewed = "TO_BE_RENEWED",
        /// Terminate pending.
        TerminatePending = "TERMINATE_PENDING",
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum IdentityType {
        /// Id card.
        IdCard = "ID_CARD",
    }
}

wxpay_core::open_enum! {
    /// Who or what ended a contract.
    pub enum ContractTerminationMode {
        /// User terminate.
        UserTerminate = "USER_TERMINATE",
        /// Mch api terminate.
        MchApiTerminate = "MCH_API_TERMINATE",
        /// Wepay web terminate.
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        /// Customer service terminate.
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        /// System terminate.
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}
