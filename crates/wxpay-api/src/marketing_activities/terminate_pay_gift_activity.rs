// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Terminates an activity that gives a gift after payment (终止活动).
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
///
/// - Returns [`PayGiftActivityTermination`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：终止活动。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::TerminatePayGiftActivity;
///
/// let request = TerminatePayGiftActivity::new("10028001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"10028001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "终止活动",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    "POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    "4012466523",
    "4012466633"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePayGiftActivity {
    /// Activity id (活动id). Required. At most 20 characters. It stands in the path.
    pub activity_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminatePayGiftActivity {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { TerminatePayGiftActivity
    [activity_id,]
    []
    []
}

wxpay_core::operation!(TerminatePayGiftActivity => PayGiftActivityTermination, wxpay_core::Spec::new(
    "marketing_activities.terminate_pay_gift_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
)
.title("终止活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466523"));

/// When the termination of an activity takes effect.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftActivityTermination {
    /// Activity id (活动id).
    pub activity_id: Option<String>,
    /// When it was terminated (生效时间).
    pub terminate_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftActivityTermination
    []
    [activity_id, terminate_time,]
    []
}
