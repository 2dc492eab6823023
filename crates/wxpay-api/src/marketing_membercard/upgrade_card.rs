// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Upgrades an older member card template (老会员卡模板升级).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：老会员卡模板升级。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::UpgradeCard;
///
/// let request = UpgradeCard::new("sample-card-id").brand_id("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "老会员卡模板升级",
    "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
    "POST /v3/marketing/membercard-open/cards/{card_id}/upgrade"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpgradeCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Brand id (品牌id). Required.
    pub brand_id: Option<String>,
    /// Application id (商户AppId). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpgradeCard {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            brand_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Application id (商户AppId). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpgradeCard
    [card_id,]
    [brand_id, appid,]
    ["brand_id", "appid",]
}

wxpay_core::operation!(UpgradeCard => (), wxpay_core::Spec::new(
    "marketing_membercard.upgrade_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
)
.title("老会员卡模板升级")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
