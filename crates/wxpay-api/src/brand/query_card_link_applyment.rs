// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the application for a card link by its business code (根据业务申请编号查询添加申请状态).
///
/// `GET /v3/brand/card/card-links/business-code/{business_code}`
///
/// - Returns [`CardLinkApplyment`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：根据业务申请编号查询添加申请状态。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
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
/// | `RESOURCE_NOT_EXISTS` | 404 | No such brand application. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryCardLinkApplyment;
///
/// let request = QueryCardLinkApplyment::new("1900013511_10000").brand_id("123456");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456","business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据业务申请编号查询添加申请状态",
    "/v3/brand/card/card-links/business-code/{business_code}",
    "GET /v3/brand/card/card-links/business-code/{business_code}",
    "4016366816"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCardLinkApplyment {
    /// Business application number (品牌业务申请编号). Required. At most 128 characters. It stands in the path.
    pub business_code: String,
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCardLinkApplyment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryCardLinkApplyment
    [business_code,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(QueryCardLinkApplyment => CardLinkApplyment, wxpay_core::Spec::new(
    "brand.query_card_link_applyment",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-links/business-code/{business_code}",
)
.title("根据业务申请编号查询添加申请状态")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016366816")
.query(&["brand_id"])
.repeat(wxpay_core::Repeat::Freely));

/// An application for a card link with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardLinkApplyment {
    /// Business application number (品牌业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Payment scene type (交易场景类型).
    pub payment_scene: Option<PaymentScene>,
    /// Application id (公众账号ID). At most 20 characters.
    pub appid: Option<String>,
    /// Merchant number linked to the card (商户号). At most 20 characters.
    pub card_link_mchid: Option<String>,
    /// Service id (服务ID). At most 50 characters.
    pub service_id: Option<String>,
    /// State of the trade link card's configuration (交易连接名片配置状态).
    pub configuration_state: Option<CardLinkState>,
    /// Why it was rejected (驳回原因). At most 256 characters.
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardLinkApplyment
    []
    [business_code, brand_id, payment_scene, appid, card_link_mchid, service_id, configuration_state, reject_reason,]
    []
}

wxpay_core::open_enum! {
    /// State of the configuration of a card link.
    pub enum CardLinkState {
        /// Being reviewed (not final).
        WaitingAudit = "WAITING_AUDIT",
        /// Refused (final); send again with the same number.
        AuditReject = "AUDIT_REJECT",
        /// Waits for the merchant's administrator (not final).
        WaitingConfirmation = "WAITING_CONFIRMATION",
        /// Refused by the merchant's administrator (final).
        MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
        /// In effect (final).
        InEffect = "IN_EFFECT",
        /// Being made, unknown (not final).
        StateUnknown = "STATE_UNKNOWN",
        /// Withdrawn (final).
        Canceled = "CANCELED",
    }
}
