// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;

wxpay_core::model! {
    /// Updates the merchant's development options (配置开发选项).
    ///
    /// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// - Returns [`DevelopmentConfig`].
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：配置开发选项。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    #[doc(alias = "配置开发选项")]
    pub request UpdateDevelopmentConfig {
        required {}
        optional {
            /// Callback address (商户回调地址). At most 256 characters.
            callback_url: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mch_code: String,
            /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
            show_fapiao_cell: bool,
            /// Whether VAT fapiao are supported (商户是否支持开电子专票).
            support_vat_fapiao: bool,
        }
    }
}

wxpay_core::operation!(UpdateDevelopmentConfig => DevelopmentConfig, wxpay_core::Spec::new(
    "update_development_config",
    wxpay_core::http::Method::PATCH,
    "/v3/new-tax-control-fapiao/merchant/development-config",
)
.title("配置开发选项")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792563")
.body(wxpay_core::Body::Json));
