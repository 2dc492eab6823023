// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Deletes the complaint notification address on the overseas host (删除投诉通知回调).
///
/// `DELETE /v3/global/merchant-service/complaint-notifications`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：删除投诉通知回调。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::DeleteGlobalNotificationUrl;
///
/// let request = DeleteGlobalNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "DELETE /v3/global/merchant-service/complaint-notifications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteGlobalNotificationUrl {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteGlobalNotificationUrl {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for DeleteGlobalNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteGlobalNotificationUrl
    []
    []
    []
}

wxpay_core::operation!(DeleteGlobalNotificationUrl => (), wxpay_core::Spec::new(
    "complaints.delete_global_notification_url",
    wxpay_core::http::Method::DELETE,
    "/v3/global/merchant-service/complaint-notifications",
)
.title("删除投诉通知回调")
.family("complaints")
.host(wxpay_core::Host::HongKong));
