// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the complaint notification address (创建投诉通知回调).
///
/// `POST /v3/merchant-service/complaint-notifications`
///
/// - Returns [`NotificationUrl`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建投诉通知回调。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
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
/// use wxpay::api::complaints::CreateNotificationUrl;
///
/// let request = CreateNotificationUrl::new().url("https://example.com/sample");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"url":"https://example.com/sample"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "POST /v3/merchant-service/complaint-notifications",
    "4012458679",
    "4012458106"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateNotificationUrl {
    /// Address (通知地址). Required. At most 255 characters.
    pub url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `url`.
    pub fn new() -> Self {
        Self {
            url: None,
            extra: Extra::new(),
        }
    }

    /// Address (通知地址). Required. At most 255 characters.
    pub fn url<Via>(mut self, url: impl IntoField<String, Via>) -> Self {
        self.url = url.into_field();
        self
    }
}

impl Default for CreateNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateNotificationUrl
    []
    [url,]
    ["url",]
}

wxpay_core::operation!(CreateNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "complaints.create_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaint-notifications",
)
.title("创建投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458679")
.body(wxpay_core::Body::Json));
