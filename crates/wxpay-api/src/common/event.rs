// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

wxpay_core::events! {
    /// Notifications of common (通用接口).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// The test of signature and encryption echoes to `notify_url`.
        ///
        /// `SECURITY_ECHO.SUCCESS`
        ///
        /// - Original type: `security`.
        #[doc(alias("SECURITY_ECHO.SUCCESS"))]
        Echoed(Echo) = "SECURITY_ECHO.SUCCESS" of ["security"],
    }
}

/// Values that the test of signature and encryption echoes.
#[derive(Clone)]
#[non_exhaustive]
pub struct Echo {
    /// Message to echo (回显信息). At most 256 characters.
    pub echo_message: String,
    /// `encrypt_echo_message`. Decrypted when the response is decoded. At most 256 characters.
    pub encrypt_echo_message: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Echo
    [echo_message,]
    [encrypt_echo_message,]
    []
}
