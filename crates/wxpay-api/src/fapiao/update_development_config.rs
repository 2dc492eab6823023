// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;

wxpay_core::model! {
    /// Updates the merchant's development options (配置开发选项).
    ///
    /// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-merchant/update-development-config.html)
    #[doc(alias = "配置开发选项")]
    pub request UpdateDevelopmentConfig {
        required {}
        optional {
            /// Callback address (商户回调地址).
            callback_url: String,
            /// The sub-merchant's number (子商户号).
            sub_mch_code: String,
            /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
            show_fapiao_cell: bool,
            /// Whether VAT fapiao are supported.
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-merchant/update-development-config.html")
.body(wxpay_core::Body::Json));
