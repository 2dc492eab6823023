// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvertisingIndustry;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Turns on the display of advertising for a sub-merchant (开通广告展示).
///
/// `PATCH /v3/goldplan/merchants/open-advertising-show`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (普通服务商、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：开通广告展示。调用方：普通服务商、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Caller is no service provider or channel; service provider has not enabled the gold plan. | Send the same request again later. Send fewer requests. Apply for the permission. |
/// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::{AdvertisingIndustry, EnableAdvertisingShow};
///
/// let request = EnableAdvertisingShow::new()
///     .sub_mchid("1900000109")
///     .advertising_industry_filters([AdvertisingIndustry::ECommerce]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"advertising_industry_filters":["E_COMMERCE"],"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开通广告展示",
    "/v3/goldplan/merchants/open-advertising-show",
    "PATCH /v3/goldplan/merchants/open-advertising-show",
    "4012473794"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EnableAdvertisingShow {
    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
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

    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
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
    "merchant_tools.enable_advertising_show",
    wxpay_core::http::Method::PATCH,
    "/v3/goldplan/merchants/open-advertising-show",
)
.title("开通广告展示")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012473794")
.body(wxpay_core::Body::Json));
