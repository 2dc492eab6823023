// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignedContract;

wxpay_core::model! {
    /// Prepares a contract to be signed in a mini program (小程序场景预签约).
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_contract_code` and the same parameters.
    #[doc(alias = "小程序场景预签约")]
    pub request MiniprogramPresign {
        required {
            /// Application id (签约和付款的AppID). Required.
            appid: String,
            /// The merchant's own contract number. Required.
            out_contract_code: String,
            /// The user's id within the application (个人收款方的OpenID). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(MiniprogramPresign => PresignedContract, wxpay_core::Spec::new(
    "miniprogram_presign",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
)
.title("小程序场景预签约")
.family("ecommerce_collections")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
