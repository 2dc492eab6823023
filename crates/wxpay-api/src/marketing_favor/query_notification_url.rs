// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the notification address for voucher events (获取已设置的消息通知地址).
///
/// `GET /v3/marketing/favor/callbacks`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml)
#[doc(alias = "获取已设置的消息通知地址")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryNotificationUrl {
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `mchid` unless set.
    pub fn new() -> Self {
        Self {
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

impl Default for QueryNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryNotificationUrl
    []
    [mchid,]
    ["mchid",]
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/callbacks",
)
.title("获取已设置的消息通知地址")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml")
.query(&["mchid"])
.fill(&[("mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// The notification address of a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationUrl {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotificationUrl
    []
    [mchid, notify_url,]
    []
}
