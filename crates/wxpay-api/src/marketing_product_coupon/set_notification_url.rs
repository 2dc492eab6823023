// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the notification address for product coupon events (设置商品券事件通知地址).
///
/// `POST /v3/marketing/partner/product-coupon/notify-configs`
///
/// - Returns [`NotificationUrl`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：设置商品券事件通知地址。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::SetNotificationUrl;
///
/// let request = SetNotificationUrl::new().notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置商品券事件通知地址",
    "/v3/marketing/partner/product-coupon/notify-configs",
    "POST /v3/marketing/partner/product-coupon/notify-configs",
    "4015781286"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetNotificationUrl {
    /// Address that receives the notifications (通知URL地址). Required. At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SetNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Address that receives the notifications (通知URL地址). Required. At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for SetNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SetNotificationUrl
    []
    [notify_url,]
    ["notify_url",]
}

wxpay_core::operation!(SetNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "marketing_product_coupon.set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/notify-configs",
)
.title("设置商品券事件通知地址")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781286")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
