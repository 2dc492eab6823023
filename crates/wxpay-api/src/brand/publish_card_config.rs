// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Publishes a business card's configuration (发布商家名片配置).
///
/// `POST /v3/brand/card/card-configs/publish`
///
/// - Returns [`PublishedCardConfig`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：发布商家名片配置。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
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
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Query before anything is sent again. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such resource. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::{PublishCardConfig, PublishType};
///
/// let request = PublishCardConfig::new()
///     .business_code("1900013511_10000")
///     .applyment_id("1111111111")
///     .brand_id("1234567")
///     .publish_type(PublishType::ScheduledPublish)
///     .scheduled_publish_time("2025-05-20T13:29:35+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"1111111111","brand_id":"1234567","business_code":"1900013511_10000","publish_type":"SCHEDULED_PUBLISH","scheduled_publish_time":"2025-05-20T13:29:35+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发布商家名片配置",
    "/v3/brand/card/card-configs/publish",
    "POST /v3/brand/card/card-configs/publish",
    "4016475176"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PublishCardConfig {
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Way of publication (发布方式). Required.
    pub publish_type: Option<PublishType>,
    /// Scheduled publishing time (定时发布时间).
    pub scheduled_publish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PublishCardConfig {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `publish_type` and `applyment_id` or `business_code`.
    pub fn new() -> Self {
        Self {
            business_code: None,
            applyment_id: None,
            brand_id: None,
            publish_type: None,
            scheduled_publish_time: None,
            extra: Extra::new(),
        }
    }

    /// Business application number (业务申请编号). At most 128 characters.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }

    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<String, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Way of publication (发布方式). Required.
    pub fn publish_type<Via>(mut self, publish_type: impl IntoField<PublishType, Via>) -> Self {
        self.publish_type = publish_type.into_field();
        self
    }

    /// Scheduled publishing time (定时发布时间).
    pub fn scheduled_publish_time<Via>(
        mut self,
        scheduled_publish_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.scheduled_publish_time = scheduled_publish_time.into_field();
        self
    }
}

impl Default for PublishCardConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PublishCardConfig
    []
    [business_code, applyment_id, brand_id, publish_type, scheduled_publish_time,]
    ["brand_id", "publish_type", "applyment_id|business_code",]
}

wxpay_core::operation!(PublishCardConfig => PublishedCardConfig, wxpay_core::Spec::new(
    "brand.publish_card_config",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-configs/publish",
)
.title("发布商家名片配置")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016475176")
.body(wxpay_core::Body::Json));

/// The published configuration and the way of publishing.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublishedCardConfig {
    /// Business application number (业务申请编号).
    pub business_code: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Way of publication (发布方式).
    pub publish_type: Option<PublishType>,
    /// Scheduled publishing time (定时发布时间).
    pub scheduled_publish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PublishedCardConfig
    []
    [business_code, applyment_id, brand_id, publish_type, scheduled_publish_time,]
    []
}

wxpay_core::open_enum! {
    /// When a configuration is published.
    pub enum PublishType {
        /// Published once approved.
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        /// Published at the set time once approved.
        ScheduledPublish = "SCHEDULED_PUBLISH",
    }
}
