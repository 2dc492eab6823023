// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;

/// Queries the complaint notification address (查询投诉通知回调).
///
/// `GET /v3/merchant-service/complaint-notifications`
///
/// - Returns [`NotificationUrl`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：查询投诉通知回调。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::QueryNotificationUrl;
///
/// let request = QueryNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "GET /v3/merchant-service/complaint-notifications",
    "4012459014",
    "4012459065"
))]
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
    "complaints.query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaint-notifications",
)
.title("查询投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012459014")
.repeat(wxpay_core::Repeat::Freely));
