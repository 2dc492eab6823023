// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::events! {
    /// What is notified of common (通用接口).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// The test of signature and encryption echoes to `notify_url`.
        ///
        /// `SECURITY_ECHO.SUCCESS`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        Echoed(Echo) = "SECURITY_ECHO.SUCCESS",
    }
}

wxpay_core::model! {
    /// What the test of signature and encryption echoes.
    pub answer Echo {
        always {}
        optional {}
    }
}
