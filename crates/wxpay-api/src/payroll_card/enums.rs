// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Purpose of an identity check.
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
        /// Employed for a long time (长期用工).
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        /// Employed for a short time (短期用工).
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        /// Works on a contract of cooperation (合作关系).
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}

wxpay_core::open_enum! {
    /// The state of an identity check.
    pub enum AuthenticationState {
        /// The identity is being checked (核身中).
        #[doc(alias = "AUTHENTICATE_PROCESSING")]
        Processing = "AUTHENTICATE_PROCESSING",
        /// The identity was confirmed (核身成功).
        #[doc(alias = "AUTHENTICATE_SUCCESS")]
        Success = "AUTHENTICATE_SUCCESS",
        /// The identity was not confirmed (核身失败).
        #[doc(alias = "AUTHENTICATE_FAILED")]
        Failed = "AUTHENTICATE_FAILED",
    }
}

wxpay_core::open_enum! {
    /// Says whether the identity check is done in a mini program or on hardware.
    pub enum AuthenticationScene {
        /// In a mini program (小程序方式核身).
        #[doc(alias = "FROM_MINI_APP")]
        MiniApp = "FROM_MINI_APP",
        /// On a device (硬件设备方式核身).
        #[doc(alias = "FROM_HARDWARE")]
        Hardware = "FROM_HARDWARE",
    }
}
