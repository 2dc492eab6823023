// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// The token of a pre-ordered identity check.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationPreorder {
    /// The merchant's identity verification number (商家核身单号).
    pub authenticate_number: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Token (token值).
    pub token: Option<String>,
    /// Time for which the token stays valid (token有效时间).
    pub expires_in: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthenticationPreorder
    []
    [authenticate_number, openid, mchid, sub_mchid, token, expires_in,]
    []
}
