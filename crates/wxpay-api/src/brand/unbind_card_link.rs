// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unbinds a card link that is in force (解除已生效交易连接名片场景).
///
/// `POST /v3/brand/card/card-links/unbind-card-link`
///
/// - Returns [`UnboundCardLink`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：解除已生效交易连接名片场景。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
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
/// | `RESOURCE_NOT_EXISTS` | 404 | No such card link. | Check the parameters. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{PaymentScene, UnbindCardLink};
///
/// let request = UnbindCardLink::new()
///     .brand_id("123456")
///     .payment_scene(PaymentScene::MiniProgram)
///     .appid("wx8888888888888888")
///     .card_link_mchid("111222333")
///     .service_id("00005000000000548218251086296300");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brand_id":"123456","card_link_mchid":"111222333","payment_scene":"MINI_PROGRAM","service_id":"00005000000000548218251086296300"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除已生效交易连接名片场景",
    "/v3/brand/card/card-links/unbind-card-link",
    "POST /v3/brand/card/card-links/unbind-card-link",
    "4016366804"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnbindCardLink {
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

impl UnbindCardLink {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id` and `payment_scene`.
    pub fn new() -> Self {
        Self {
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

impl Default for UnbindCardLink {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UnbindCardLink
    []
    [brand_id, payment_scene, appid, card_link_mchid, service_id,]
    ["brand_id", "payment_scene",]
}

wxpay_core::operation!(UnbindCardLink => UnboundCardLink, wxpay_core::Spec::new(
    "brand.unbind_card_link",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-links/unbind-card-link",
)
.title("解除已生效交易连接名片场景")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016366804")
.body(wxpay_core::Body::Json));

/// The card link that was unbound.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnboundCardLink {
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

wxpay_core::__model_impl! { UnboundCardLink
    []
    [brand_id, payment_scene, appid, card_link_mchid, service_id,]
    []
}
