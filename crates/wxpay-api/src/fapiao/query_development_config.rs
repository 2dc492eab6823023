// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DevelopmentConfig;
use wxpay_core::model::Extra;

/// Queries the merchant's development options (查询商户配置的开发选项).
///
/// `GET /v3/new-tax-control-fapiao/merchant/development-config`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml)
#[doc(alias = "查询商户配置的开发选项")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDevelopmentConfig {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDevelopmentConfig {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryDevelopmentConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDevelopmentConfig
    []
    []
    []
}

wxpay_core::operation!(QueryDevelopmentConfig => DevelopmentConfig, wxpay_core::Spec::new(
    "query_development_config",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/development-config",
)
.title("查询商户配置的开发选项")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml")
.repeat(wxpay_core::Repeat::Freely));
