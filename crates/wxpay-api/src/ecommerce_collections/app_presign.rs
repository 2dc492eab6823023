// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignedContract;

wxpay_core::model! {
    /// Prepares a contract to be signed in an app (APP场景预签约).
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    ///
    /// - Returns [`PresignedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：APP场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
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
