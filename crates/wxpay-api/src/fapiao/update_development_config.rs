// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the merchant's development options (配置开发选项).
///
/// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-merchant/update-development-config.html)
#[doc(alias = "配置开发选项")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateDevelopmentConfig {
    /// Callback address (商户回调地址).
    pub callback_url: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mch_code: Option<String>,
    /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
    pub show_fapiao_cell: Option<bool>,
    /// Whether VAT fapiao are supported.
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

    /// Callback address (商户回调地址).
    pub fn callback_url<Via>(mut self, callback_url: impl IntoField<String, Via>) -> Self {
        self.callback_url = callback_url.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mch_code<Via>(mut self, sub_mch_code: impl IntoField<String, Via>) -> Self {
        self.sub_mch_code = sub_mch_code.into_field();
        self
    }

    /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
    pub fn show_fapiao_cell<Via>(mut self, show_fapiao_cell: impl IntoField<bool, Via>) -> Self {
        self.show_fapiao_cell = show_fapiao_cell.into_field();
        self
    }

    /// Whether VAT fapiao are supported.
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
    "update_development_config",
    wxpay_core::http::Method::PATCH,
    "/v3/new-tax-control-fapiao/merchant/development-config",
)
.title("配置开发选项")
.family("fapiao")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-merchant/update-development-config.html")
.body(wxpay_core::Body::Json));
