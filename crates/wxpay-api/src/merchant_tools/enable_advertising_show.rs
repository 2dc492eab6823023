// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvertisingIndustry;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Turns on the display of advertising for a sub-merchant (开通广告展示).
///
/// `PATCH /v3/goldplan/merchants/open-advertising-show`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml)
#[doc(alias = "开通广告展示")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EnableAdvertisingShow {
    /// The sub-merchant's number (特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Filter tags for the same industry (同业过滤标签值).
    pub advertising_industry_filters: Option<Vec<AdvertisingIndustry>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EnableAdvertisingShow {
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

    /// The sub-merchant's number (特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Filter tags for the same industry (同业过滤标签值).
    pub fn advertising_industry_filters<Via>(
        mut self,
        advertising_industry_filters: impl IntoField<Vec<AdvertisingIndustry>, Via>,
    ) -> Self {
        self.advertising_industry_filters = advertising_industry_filters.into_field();
        self
    }
}

impl Default for EnableAdvertisingShow {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EnableAdvertisingShow
    []
    [sub_mchid, advertising_industry_filters,]
    ["sub_mchid",]
}

wxpay_core::operation!(EnableAdvertisingShow => (), wxpay_core::Spec::new(
    "enable_advertising_show",
    wxpay_core::http::Method::PATCH,
    "/v3/goldplan/merchants/open-advertising-show",
)
.title("开通广告展示")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml")
.body(wxpay_core::Body::Json));
