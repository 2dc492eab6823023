// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Policy;

wxpay_core::model! {
    /// Queries a policy (查询保单).
    ///
    /// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// - Returns [`Policy`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询保单。调用方：商户；只读，可以重试。
    #[doc(alias = "查询保单")]
    pub request QueryPolicy {
        required {
            /// The merchant's own insurance number (商户保险编号). Required. It stands in the path.
            out_insurance_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPolicy => Policy, wxpay_core::Spec::new(
    "query_policy",
    wxpay_core::http::Method::GET,
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
)
.title("查询保单")
.family("papay_insurance")
.repeat(wxpay_core::Repeat::Freely));
