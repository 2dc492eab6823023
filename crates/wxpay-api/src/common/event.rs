// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

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

/// What the test of signature and encryption echoes.
#[derive(Clone)]
#[non_exhaustive]
pub struct Echo {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Echo
    []
    []
    []
}
