// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvertisingIndustry;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets which industries are filtered from a sub-merchant's advertising (同业过滤标签管理).
///
/// `POST /v3/goldplan/merchants/set-advertising-industry-filter`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml)
#[doc(alias = "同业过滤标签管理")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetAdvertisingIndustryFilters {
    /// The sub-merchant's number (特约子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Filter tags for the same industry (同业过滤标签值). Sources differ on whether it is required.
    pub advertising_industry_filters: Option<Vec<AdvertisingIndustry>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SetAdvertisingIndustryFilters {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            advertising_industry_filters: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Filter tags for the same industry (同业过滤标签值). Sources differ on whether it is required.
    pub fn advertising_industry_filters<Via>(
        mut self,
        advertising_industry_filters: impl IntoField<Vec<AdvertisingIndustry>, Via>,
    ) -> Self {
        self.advertising_industry_filters = advertising_industry_filters.into_field();
        self
    }
}

impl Default for SetAdvertisingIndustryFilters {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SetAdvertisingIndustryFilters
    []
    [sub_mchid, advertising_industry_filters,]
    ["sub_mchid",]
}

wxpay_core::operation!(SetAdvertisingIndustryFilters => (), wxpay_core::Spec::new(
    "set_advertising_industry_filters",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/set-advertising-industry-filter",
)
.title("同业过滤标签管理")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml")
.body(wxpay_core::Body::Json));
