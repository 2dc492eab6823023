// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;

/// Queries the complaint notification address (查询投诉通知回调).
///
/// `GET /v3/merchant-service/complaint-notifications`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html)
#[doc(alias = "查询投诉通知回调")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryNotificationUrl {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryNotificationUrl {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryNotificationUrl
    []
    []
    []
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaint-notifications",
)
.title("查询投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html")
.repeat(wxpay_core::Repeat::Freely));
