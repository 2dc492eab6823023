// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares a user's claim of a discount card (预受理领卡请求).
///
/// `POST /v3/discount-card/cards`
///
/// - Returns [`DiscountCardPreparation`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_card_code` and the same parameters.
/// - 中文：预受理领卡请求。调用方：商户；`out_card_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::PrepareDiscountCard;
///
/// let request = PrepareDiscountCard::new("1217752501201407033233368018")
///     .card_template_id("sample-card-template-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_template_id":"sample-card-template-id","out_card_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预受理领卡请求",
    "/v3/discount-card/cards",
    "POST /v3/discount-card/cards"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PrepareDiscountCard {
    /// The merchant's own number for receiving the card (商户领卡号). Required.
    pub out_card_code: String,
    /// Card template id (卡模板ID). Required.
    pub card_template_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Address that receives the notifications (通知商户URL). Required.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PrepareDiscountCard {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `card_template_id`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_card_code: impl Into<String>) -> Self {
        Self {
            out_card_code: out_card_code.into(),
            card_template_id: None,
            appid: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Card template id (卡模板ID). Required.
    pub fn card_template_id<Via>(mut self, card_template_id: impl IntoField<String, Via>) -> Self {
        self.card_template_id = card_template_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Address that receives the notifications (通知商户URL). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { PrepareDiscountCard
    [out_card_code,]
    [card_template_id, appid, notify_url,]
    ["card_template_id", "appid", "notify_url",]
}

wxpay_core::operation!(PrepareDiscountCard => DiscountCardPreparation, wxpay_core::Spec::new(
    "payscore.prepare_discount_card",
    wxpay_core::http::Method::POST,
    "/v3/discount-card/cards",
)
.title("预受理领卡请求")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_card_code")));

/// The token of a prepared discount card claim.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCardPreparation {
    /// Token of the prepared card.
    pub prepare_card_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DiscountCardPreparation
    []
    [prepare_card_token,]
    []
}
