// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the merchant's development options (查询商户配置的开发选项).
///
/// `GET /v3/new-tax-control-fapiao/merchant/development-config`
///
/// - Returns [`DevelopmentConfig`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询商户配置的开发选项。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryDevelopmentConfig;
///
/// let request = QueryDevelopmentConfig::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户配置的开发选项",
    "/v3/new-tax-control-fapiao/merchant/development-config",
    "GET /v3/new-tax-control-fapiao/merchant/development-config",
    "4012529526",
    "4012474033"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDevelopmentConfig {
    /// The sub-merchant's number. Described by SKIT; no official source confirms it.
    pub sub_mch_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDevelopmentConfig {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sub_mch_code: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number. Described by SKIT; no official source confirms it.
    pub fn sub_mch_code<Via>(mut self, sub_mch_code: impl IntoField<String, Via>) -> Self {
        self.sub_mch_code = sub_mch_code.into_field();
        self
    }
}

impl Default for QueryDevelopmentConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDevelopmentConfig
    []
    [sub_mch_code,]
    []
}

wxpay_core::operation!(QueryDevelopmentConfig => DevelopmentConfig, wxpay_core::Spec::new(
    "fapiao.query_development_config",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/development-config",
)
.title("查询商户配置的开发选项")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012529526")
.query(&["sub_mch_code"])
.repeat(wxpay_core::Repeat::Freely));
