// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Deletes the complaint notification address (删除投诉通知回调).
///
/// `DELETE /v3/merchant-service/complaint-notifications`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：删除投诉通知回调。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
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
/// use wxpay::api::complaints::DeleteNotificationUrl;
///
/// let request = DeleteNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "DELETE /v3/merchant-service/complaint-notifications",
    "4012460452",
    "4012460474"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteNotificationUrl {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteNotificationUrl {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for DeleteNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteNotificationUrl
    []
    []
    []
}

wxpay_core::operation!(DeleteNotificationUrl => (), wxpay_core::Spec::new(
    "complaints.delete_notification_url",
    wxpay_core::http::Method::DELETE,
    "/v3/merchant-service/complaint-notifications",
)
.title("删除投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012460452"));
