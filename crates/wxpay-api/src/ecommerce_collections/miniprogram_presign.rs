// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignedContract;

wxpay_core::model! {
    /// Prepares a contract to be signed in a mini program (小程序场景预签约).
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    ///
    /// - Returns [`PresignedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：小程序场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
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
