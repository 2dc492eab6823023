// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::events! {
    /// What is notified of common (通用接口).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// The test of signature and encryption echoes to `notify_url`.
        ///
        /// `SECURITY_ECHO.SUCCESS`
        ///
        /// - Original type: `security`.
        Echoed(Echo) = "SECURITY_ECHO.SUCCESS" of ["security"],
    }
}

wxpay_core::model! {
    /// What the test of signature and encryption echoes.
    pub answer Echo {
        always {
            /// Message to echo. At most 256 characters.
            echo_message: String,
        }
        optional {
            /// `encrypt_echo_message`. Decrypted when the response is decoded. At most 256 characters.
            encrypt_echo_message: Sensitive,
        }
    }
}
