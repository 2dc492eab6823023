// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CredentialType;
use super::PresignedContract;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Prepares a contract to be signed in an app with a real-name check (APP场景预签约（需要实名验证）).
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
    ///
    /// - Returns [`PresignedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：APP场景预签约（需要实名验证）。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    #[doc(alias = "APP场景预签约（需要实名验证）")]
    pub request AppPresignWithRealName {
        required {
            /// Application id (签约和付款的AppID). Required.
            appid: String,
            /// The merchant's own contract number. Required.
            out_contract_code: String,
            /// Real name (真实姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
            /// Kind of identity document (证件类型). Required.
            cred_type: CredentialType,
            /// Identity document number (件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            cred_id: Sensitive,
        }
        optional {}
    }
}

wxpay_core::operation!(AppPresignWithRealName => PresignedContract, wxpay_core::Spec::new(
    "app_presign_with_real_name",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
)
.title("APP场景预签约（需要实名验证）")
.family("ecommerce_collections")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
