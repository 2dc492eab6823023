// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the notification address for member cards (设置回调地址).
///
/// `PATCH /v3/marketing/membercard-open/callback`
///
/// - Returns [`NotificationUrl`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：设置回调地址。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::SetNotificationUrl;
///
/// let request = SetNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置回调地址",
    "/v3/marketing/membercard-open/callback",
    "PATCH /v3/marketing/membercard-open/callback"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetNotificationUrl {
    /// Address that receives the notifications (通知url地址). Required.
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

    /// Address that receives the notifications (通知url地址). Required.
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
    "marketing_membercard.set_notification_url",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/callback",
)
.title("设置回调地址")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
