// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;

wxpay_core::model! {
    /// Queries the merchant's development options (查询商户配置的开发选项).
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// - Returns [`DevelopmentConfig`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商户配置的开发选项。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
    #[doc(alias = "查询商户配置的开发选项")]
    pub request QueryDevelopmentConfig {
        required {}
        optional {
            /// The sub-merchant's number. Described by SKIT; no official source confirms it.
            sub_mch_code: String,
        }
    }
}

wxpay_core::operation!(QueryDevelopmentConfig => DevelopmentConfig, wxpay_core::Spec::new(
    "query_development_config",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/development-config",
)
.title("查询商户配置的开发选项")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012529526")
.query(&["sub_mch_code"])
.repeat(wxpay_core::Repeat::Freely));
