// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// What an identity check is for.
    pub enum AuthenticationType {
        /// Contract.
        Contract = "CONTRACT",
        /// Insurance.
        Insurance = "INSURANCE",
        /// Normal.
        Normal = "NORMAL",
        /// Sign in.
        SignIn = "SIGN_IN",
    }
}

wxpay_core::open_enum! {
    /// The kind of employment.
    pub enum EmploymentType {
        /// Long term employment.
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        /// Short term employment.
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        /// Cooperation employment.
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}

wxpay_core::open_enum! {
    /// The state of an identity check.
    pub enum AuthenticationState {
        /// Authenticate processing.
        AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
        /// Authenticate success.
        AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
        /// Authenticate failed.
        AuthenticateFailed = "AUTHENTICATE_FAILED",
    }
}
