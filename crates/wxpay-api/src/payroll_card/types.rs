// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// The token of a pre-ordered identity check.
    pub answer AuthenticationPreorder {
        always {}
        optional {
            /// The merchant's identity verification number (商家核身单号).
            authenticate_number: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Token (token值).
            token: String,
            /// How long the token stays valid (token有效时间).
            expires_in: i64,
        }
    }
}
