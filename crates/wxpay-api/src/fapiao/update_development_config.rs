// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::UpdateDevelopmentConfig;
///
/// let request = UpdateDevelopmentConfig::new()
///     .callback_url("https://example.com/notify")
///     .sub_mch_code("1900000109")
///     .show_fapiao_cell(false)
///     .support_vat_fapiao(false);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"callback_url":"https://example.com/notify","show_fapiao_cell":false,"sub_mch_code":"1900000109","support_vat_fapiao":false}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "配置开发选项",
    "/v3/new-tax-control-fapiao/merchant/development-config",
    "PATCH /v3/new-tax-control-fapiao/merchant/development-config",
    "4015792563"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateDevelopmentConfig {
    /// Callback address (商户回调地址). At most 256 characters.
    pub callback_url: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mch_code: Option<String>,
    /// True if bills show the fapiao entrance (全部账单展示开发票入口开关).
    pub show_fapiao_cell: Option<bool>,
    /// True if VAT fapiao are supported (商户是否支持开电子专票).
    pub support_vat_fapiao: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateDevelopmentConfig {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            callback_url: None,
            sub_mch_code: None,
            show_fapiao_cell: None,
            support_vat_fapiao: None,
            extra: Extra::new(),
        }
    }

    /// Callback address (商户回调地址). At most 256 characters.
    pub fn callback_url<Via>(mut self, callback_url: impl IntoField<String, Via>) -> Self {
        self.callback_url = callback_url.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mch_code<Via>(mut self, sub_mch_code: impl IntoField<String, Via>) -> Self {
        self.sub_mch_code = sub_mch_code.into_field();
        self
    }

    /// True if bills show the fapiao entrance (全部账单展示开发票入口开关).
    pub fn show_fapiao_cell<Via>(mut self, show_fapiao_cell: impl IntoField<bool, Via>) -> Self {
        self.show_fapiao_cell = show_fapiao_cell.into_field();
        self
    }

    /// True if VAT fapiao are supported (商户是否支持开电子专票).
    pub fn support_vat_fapiao<Via>(
        mut self,
        support_vat_fapiao: impl IntoField<bool, Via>,
    ) -> Self {
        self.support_vat_fapiao = support_vat_fapiao.into_field();
        self
    }
}

impl Default for UpdateDevelopmentConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateDevelopmentConfig
    []
    [callback_url, sub_mch_code, show_fapiao_cell, support_vat_fapiao,]
    []
}

wxpay_core::operation!(UpdateDevelopmentConfig => DevelopmentConfig, wxpay_core::Spec::new(
    "fapiao.update_development_config",
    wxpay_core::http::Method::PATCH,
    "/v3/new-tax-control-fapiao/merchant/development-config",
)
.title("配置开发选项")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792563")
.body(wxpay_core::Body::Json));
