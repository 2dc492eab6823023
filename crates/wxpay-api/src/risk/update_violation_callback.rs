// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the callback address for violation notifications (修改商户违规通知回调地址).
///
/// `PUT /v3/merchant-risk-manage/violation-notifications`
///
/// - Returns [`ViolationCallback`].
/// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通服务商、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改商户违规通知回调地址。调用方：从业机构（支付机构）、从业机构（银行）、普通服务商、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No notification address to update. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::UpdateViolationCallback;
///
/// let request = UpdateViolationCallback::new().notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商户违规通知回调地址",
    "/v3/merchant-risk-manage/violation-notifications",
    "PUT /v3/merchant-risk-manage/violation-notifications",
    "4012471330"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateViolationCallback {
    /// Address that receives the notifications (通知链接). At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateViolationCallback {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Address that receives the notifications (通知链接). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for UpdateViolationCallback {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateViolationCallback
    []
    [notify_url,]
    []
}

wxpay_core::operation!(UpdateViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "risk.update_violation_callback",
    wxpay_core::http::Method::PUT,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("修改商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471330")
.body(wxpay_core::Body::Json));
