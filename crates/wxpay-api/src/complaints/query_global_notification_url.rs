// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;

/// Queries the complaint notification address on the overseas host (查询投诉通知回调).
///
/// `GET /v3/global/merchant-service/complaint-notifications`
///
/// - Returns [`NotificationUrl`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询投诉通知回调。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::QueryGlobalNotificationUrl;
///
/// let request = QueryGlobalNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "GET /v3/global/merchant-service/complaint-notifications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryGlobalNotificationUrl {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryGlobalNotificationUrl {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryGlobalNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryGlobalNotificationUrl
    []
    []
    []
}

wxpay_core::operation!(QueryGlobalNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "complaints.query_global_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/complaint-notifications",
)
.title("查询投诉通知回调")
.family("complaints")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
