// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Policy;
use wxpay_core::model::Extra;

/// Queries a policy (查询保单).
///
/// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// - Returns [`Policy`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询保单。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::QueryPolicy;
///
/// let request = QueryPolicy::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_insurance_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保单",
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    "GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPolicy {
    /// The merchant's own insurance number (商户保险编号). Required. It stands in the path.
    pub out_insurance_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPolicy {
    /// Creates the request; setters add the other fields.
    pub fn new(out_insurance_no: impl Into<String>) -> Self {
        Self {
            out_insurance_no: out_insurance_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPolicy
    [out_insurance_no,]
    []
    []
}

wxpay_core::operation!(QueryPolicy => Policy, wxpay_core::Spec::new(
    "papay_insurance.query_policy",
    wxpay_core::http::Method::GET,
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
)
.title("查询保单")
.family("papay_insurance")
.repeat(wxpay_core::Repeat::Freely));
