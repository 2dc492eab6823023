// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignedContract;

wxpay_core::model! {
    /// Prepares a contract to be signed in an app (APP场景预签约).
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_contract_code` and the same parameters.
    #[doc(alias = "APP场景预签约")]
    pub request AppPresign {
        required {
            /// Application id (签约和付款的AppID). Required.
            appid: String,
            /// The merchant's own contract number. Required.
            out_contract_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(AppPresign => PresignedContract, wxpay_core::Spec::new(
    "app_presign",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
)
.title("APP场景预签约")
.family("ecommerce_collections")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
