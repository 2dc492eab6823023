// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;
use wxpay_core::model::Extra;

/// Queries the callback address for violation notifications (查询商户违规通知回调地址).
///
/// `GET /v3/merchant-risk-manage/violation-notifications`
///
/// - Returns [`ViolationCallback`].
/// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通服务商、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：查询商户违规通知回调地址。调用方：从业机构（支付机构）、从业机构（银行）、普通服务商、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
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
/// | `NOT_FOUND` | 404 | No notification address set. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::QueryViolationCallback;
///
/// let request = QueryViolationCallback::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户违规通知回调地址",
    "/v3/merchant-risk-manage/violation-notifications",
    "GET /v3/merchant-risk-manage/violation-notifications",
    "4012471327"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryViolationCallback {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryViolationCallback {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryViolationCallback {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryViolationCallback
    []
    []
    []
}

wxpay_core::operation!(QueryViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "risk.query_violation_callback",
    wxpay_core::http::Method::GET,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("查询商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471327")
.repeat(wxpay_core::Repeat::Freely));
