// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the notification address for voucher events (设置消息通知地址).
///
/// `POST /v3/marketing/favor/callbacks`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml)
#[doc(alias = "设置消息通知地址")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetNotificationUrl {
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// Address that receives the notifications (通知url地址). Required.
    pub notify_url: Option<String>,
    /// Whether callbacks are on (回调开关).
    pub switch: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SetNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `mchid`, and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            mchid: None,
            notify_url: None,
            switch: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Address that receives the notifications (通知url地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Whether callbacks are on (回调开关).
    pub fn switch<Via>(mut self, switch: impl IntoField<bool, Via>) -> Self {
        self.switch = switch.into_field();
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
    [mchid, notify_url, switch,]
    ["mchid", "notify_url",]
}

wxpay_core::operation!(SetNotificationUrl => UpdatedNotificationUrl, wxpay_core::Spec::new(
    "set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/callbacks",
)
.title("设置消息通知地址")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// The notification address after it was set, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedNotificationUrl {
    /// When it was last updated (修改时间).
    pub update_time: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedNotificationUrl
    []
    [update_time, notify_url,]
    []
}
