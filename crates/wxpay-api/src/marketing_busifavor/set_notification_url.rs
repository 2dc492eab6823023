// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the notification address for merchant coupon events (设置商家券事件通知地址).
///
/// `POST /v3/marketing/busifavor/callbacks`
///
/// - Returns [`UpdatedNotificationUrl`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：设置商家券事件通知地址。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::SetNotificationUrl;
///
/// let request = SetNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置商家券事件通知地址",
    "/v3/marketing/busifavor/callbacks",
    "POST /v3/marketing/busifavor/callbacks",
    "4012465431",
    "4012465425"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetNotificationUrl {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Address that receives the notifications (通知URL地址). Required.
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
            mchid: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Address that receives the notifications (通知URL地址). Required.
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
    [mchid, notify_url,]
    ["notify_url",]
}

wxpay_core::operation!(SetNotificationUrl => UpdatedNotificationUrl, wxpay_core::Spec::new(
    "marketing_busifavor.set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/callbacks",
)
.title("设置商家券事件通知地址")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465431")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// The notification address after it was set, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedNotificationUrl {
    /// When it was last updated (修改时间).
    pub update_time: Option<DateTime>,
    /// Address that receives the notifications (通知URL地址).
    pub notify_url: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedNotificationUrl
    []
    [update_time, notify_url, mchid,]
    []
}
