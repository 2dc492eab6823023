// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the authorization information of a policy (查询保单授权信息).
///
/// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
///
/// - Returns [`PolicyAuthorization`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询保单授权信息。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::QueryPolicyAuthorization;
///
/// let request = QueryPolicyAuthorization::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_insurance_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保单授权信息",
    "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
    "GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPolicyAuthorization {
    /// The merchant's own insurance number (商户保险编号). Required. It stands in the path.
    pub out_insurance_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPolicyAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(out_insurance_no: impl Into<String>) -> Self {
        Self {
            out_insurance_no: out_insurance_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPolicyAuthorization
    [out_insurance_no,]
    []
    []
}

wxpay_core::operation!(QueryPolicyAuthorization => PolicyAuthorization, wxpay_core::Spec::new(
    "papay_insurance.query_policy_authorization",
    wxpay_core::http::Method::GET,
    "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
)
.title("查询保单授权信息")
.family("papay_insurance")
.repeat(wxpay_core::Repeat::Freely));

/// The authorization of a policy with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyAuthorization {
    /// The merchant's own insurance number (商户保险编号).
    pub out_insurance_no: Option<String>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Plan or template id (保险代扣模板ID).
    pub plan_id: Option<String>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Insurance name (保险名称).
    pub insurance_name: Option<String>,
    /// Authorization state (授权状态).
    pub auth_state: Option<AuthorizationState>,
    /// When the user authorized it (用户授权时间).
    pub user_auth_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PolicyAuthorization
    []
    [out_insurance_no, appid, plan_id, out_contract_code, insurance_name, auth_state, user_auth_time,]
    []
}
