// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Replaces the complaint notification address on the overseas host (更新投诉通知回调).
///
/// `PUT /v3/global/merchant-service/complaint-notifications`
///
/// - Returns [`NotificationUrl`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：更新投诉通知回调。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::UpdateGlobalNotificationUrl;
///
/// let request = UpdateGlobalNotificationUrl::new().url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "PUT /v3/global/merchant-service/complaint-notifications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateGlobalNotificationUrl {
    /// Address (通知地址). Required.
    pub url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateGlobalNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `url`.
    pub fn new() -> Self {
        Self {
            url: None,
            extra: Extra::new(),
        }
    }

    /// Address (通知地址). Required.
    pub fn url<Via>(mut self, url: impl IntoField<String, Via>) -> Self {
        self.url = url.into_field();
        self
    }
}

impl Default for UpdateGlobalNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateGlobalNotificationUrl
    []
    [url,]
    ["url",]
}

wxpay_core::operation!(UpdateGlobalNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "complaints.update_global_notification_url",
    wxpay_core::http::Method::PUT,
    "/v3/global/merchant-service/complaint-notifications",
)
.title("更新投诉通知回调")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
