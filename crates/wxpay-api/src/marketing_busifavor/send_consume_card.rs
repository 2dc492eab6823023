// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a consumption card to a user (发放消费卡).
///
/// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
///
/// - Returns [`SentConsumeCard`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：发放消费卡。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_busifavor::SendConsumeCard;
///
/// let request = SendConsumeCard::new()
///     .card_id("sample-card-id")
///     .appid("wx8888888888888888")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .out_request_no("1217752501201407033233368018")
///     .send_time("2026-01-31T13:00:00+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","card_id":"sample-card-id","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"1217752501201407033233368018","send_time":"2026-01-31T13:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发放消费卡",
    "/v3/marketing/busifavor/coupons/{card_id}/send",
    "POST /v3/marketing/busifavor/coupons/{card_id}/send"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendConsumeCard {
    /// Member card or card template id (消费卡ID). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Application id (消费卡归属appid). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户openid). Required.
    pub openid: Option<String>,
    /// The merchant's own request number (商户单据号). Required.
    pub out_request_no: Option<String>,
    /// When it was sent. Required.
    pub send_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendConsumeCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `appid`, `openid`, `out_request_no` and `send_time`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            appid: None,
            openid: None,
            out_request_no: None,
            send_time: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (消费卡ID). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Application id (消费卡归属appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户openid). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The merchant's own request number (商户单据号). Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// When it was sent. Required.
    pub fn send_time<Via>(mut self, send_time: impl IntoField<DateTime, Via>) -> Self {
        self.send_time = send_time.into_field();
        self
    }
}

impl Default for SendConsumeCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SendConsumeCard
    []
    [card_id, appid, openid, out_request_no, send_time,]
    ["card_id", "appid", "openid", "out_request_no", "send_time",]
}

wxpay_core::operation!(SendConsumeCard => SentConsumeCard, wxpay_core::Spec::new(
    "marketing_busifavor.send_consume_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/{card_id}/send",
)
.title("发放消费卡")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The code of a consumption card just sent to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentConsumeCard {
    /// Card code (消费卡code).
    pub card_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentConsumeCard
    []
    [card_code,]
    []
}
