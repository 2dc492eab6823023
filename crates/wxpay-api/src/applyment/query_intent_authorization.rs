// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries whether a sub-merchant has confirmed its intent to open an account (获取商户开户意愿确认状态).
///
/// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
///
/// - Returns [`IntentAuthorization`].
/// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：获取商户开户意愿确认状态。调用方：从业机构（支付机构）、从业机构（银行）、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `INVALID_REQUEST` | 400 | Invalid request. |  |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryIntentAuthorization;
///
/// let request = QueryIntentAuthorization::new("20001111");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"20001111"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取商户开户意愿确认状态",
    "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
    "GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state",
    "4012467549"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryIntentAuthorization {
    /// The sub-merchant's number (特约商户号). Required. From 8 to 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryIntentAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryIntentAuthorization
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryIntentAuthorization => IntentAuthorization, wxpay_core::Spec::new(
    "applyment.query_intent_authorization",
    wxpay_core::http::Method::GET,
    "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
)
.title("获取商户开户意愿确认状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467549")
.repeat(wxpay_core::Repeat::Freely));

/// Says whether the sub-merchant has authorized the opening of its account.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentAuthorization {
    /// Authorization state (授权状态).
    pub authorize_state: Option<AuthorizationState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IntentAuthorization
    []
    [authorize_state,]
    []
}

wxpay_core::open_enum! {
    /// Says whether the account opening is authorized.
    pub enum AuthorizationState {
        /// Merchant has not authorised.
        #[doc(alias = "AUTHORIZE_STATE_UNAUTHORIZED")]
        Unauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
        /// Merchant has authorised.
        #[doc(alias = "AUTHORIZE_STATE_AUTHORIZED")]
        Authorized = "AUTHORIZE_STATE_AUTHORIZED",
    }
}
