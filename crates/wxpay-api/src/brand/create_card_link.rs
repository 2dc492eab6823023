// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for a rule that links payments to the business card (添加交易连接名片规则申请).
///
/// `POST /v3/brand/card/card-links`
///
/// - Returns [`CreatedCardLink`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：添加交易连接名片规则申请。调用方：普通服务商；`business_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{CreateCardLink, PaymentScene};
///
/// let request = CreateCardLink::new("1900013511_10000")
///     .brand_id("123456")
///     .payment_scene(PaymentScene::MiniProgram)
///     .appid("wx8888888888888888")
///     .card_link_mchid("111222333")
///     .service_id("00005000000000548218251086296300");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brand_id":"123456","business_code":"1900013511_10000","card_link_mchid":"111222333","payment_scene":"MINI_PROGRAM","service_id":"00005000000000548218251086296300"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加交易连接名片规则申请",
    "/v3/brand/card/card-links",
    "POST /v3/brand/card/card-links",
    "4016333302"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCardLink {
    /// Business application number (品牌业务申请编号). Required. At most 128 characters.
    pub business_code: String,
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Payment scene type (交易场景类型). Required.
    pub payment_scene: Option<PaymentScene>,
    /// Application id (公众账号ID). At most 50 characters.
    pub appid: Option<String>,
    /// Merchant number linked to the card (商户号). At most 20 characters.
    pub card_link_mchid: Option<String>,
    /// Service id (服务ID). At most 50 characters.
    pub service_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCardLink {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id` and `payment_scene`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            brand_id: None,
            payment_scene: None,
            appid: None,
            card_link_mchid: None,
            service_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Payment scene type (交易场景类型). Required.
    pub fn payment_scene<Via>(mut self, payment_scene: impl IntoField<PaymentScene, Via>) -> Self {
        self.payment_scene = payment_scene.into_field();
        self
    }

    /// Application id (公众账号ID). At most 50 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number linked to the card (商户号). At most 20 characters.
    pub fn card_link_mchid<Via>(mut self, card_link_mchid: impl IntoField<String, Via>) -> Self {
        self.card_link_mchid = card_link_mchid.into_field();
        self
    }

    /// Service id (服务ID). At most 50 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCardLink
    [business_code,]
    [brand_id, payment_scene, appid, card_link_mchid, service_id,]
    ["brand_id", "payment_scene",]
}

wxpay_core::operation!(CreateCardLink => CreatedCardLink, wxpay_core::Spec::new(
    "brand.create_card_link",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links",
)
.title("添加交易连接名片规则申请")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016333302")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

/// A card link that was applied for.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedCardLink {
    /// Business application number (品牌业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Payment scene type (交易场景类型).
    pub payment_scene: Option<PaymentScene>,
    /// Application id (公众账号ID). At most 50 characters.
    pub appid: Option<String>,
    /// Merchant number linked to the card (商户号). At most 20 characters.
    pub card_link_mchid: Option<String>,
    /// Service id (服务ID). At most 50 characters.
    pub service_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedCardLink
    []
    [business_code, brand_id, payment_scene, appid, card_link_mchid, service_id,]
    []
}
