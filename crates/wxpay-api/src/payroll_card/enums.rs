// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// What an identity check is for.
    pub enum AuthenticationType {
        Contract = "CONTRACT",
        Insurance = "INSURANCE",
        Normal = "NORMAL",
        SignIn = "SIGN_IN",
    }
}

wxpay_core::open_enum! {
    /// The kind of employment.
    pub enum EmploymentType {
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}

wxpay_core::open_enum! {
    /// The state of an identity check.
    pub enum AuthenticationState {
        AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
        AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
        AuthenticateFailed = "AUTHENTICATE_FAILED",
    }
}
