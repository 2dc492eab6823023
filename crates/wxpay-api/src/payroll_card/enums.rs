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
        #[doc(alias = "AUTHENTICATE_PROCESSING")]
        Processing = "AUTHENTICATE_PROCESSING",
        #[doc(alias = "AUTHENTICATE_SUCCESS")]
        Success = "AUTHENTICATE_SUCCESS",
        #[doc(alias = "AUTHENTICATE_FAILED")]
        Failed = "AUTHENTICATE_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Whether the identity check is done in a mini program or on hardware.
    pub enum AuthenticationScene {
        #[doc(alias = "FROM_MINI_APP")]
        MiniApp = "FROM_MINI_APP",
        #[doc(alias = "FROM_HARDWARE")]
        Hardware = "FROM_HARDWARE",
    }
}
