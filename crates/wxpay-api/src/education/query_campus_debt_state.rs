// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusDebtState;
use wxpay_core::model::Extra;

/// Queries whether a user owes campus payments (商户查询用户欠款状态).
///
/// `GET /v3/eduschoolpay/users/{openid}/debt-state`
///
/// - Returns [`CampusDebtState`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：商户查询用户欠款状态。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::QueryCampusDebtState;
///
/// let request = QueryCampusDebtState::new("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户查询用户欠款状态",
    "/v3/eduschoolpay/users/{openid}/debt-state",
    "GET /v3/eduschoolpay/users/{openid}/debt-state"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCampusDebtState {
    /// The user's id within the application (商户appid下的用户标识). Required. It stands in the path.
    pub openid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCampusDebtState {
    /// Creates the request; setters add the other fields.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryCampusDebtState
    [openid,]
    []
    []
}

wxpay_core::operation!(QueryCampusDebtState => CampusDebtState, wxpay_core::Spec::new(
    "education.query_campus_debt_state",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/users/{openid}/debt-state",
)
.title("商户查询用户欠款状态")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml")
.repeat(wxpay_core::Repeat::Freely));
