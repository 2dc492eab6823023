// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the authorization information of a policy (查询保单授权信息).
    ///
    /// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    ///
    /// - Returns [`PolicyAuthorization`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询保单授权信息。调用方：商户；只读，可以重试。
    #[doc(alias = "查询保单授权信息")]
    pub request QueryPolicyAuthorization {
        required {
            /// The merchant's own insurance number (商户保险编号). Required. It stands in the path.
            out_insurance_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPolicyAuthorization => PolicyAuthorization, wxpay_core::Spec::new(
    "query_policy_authorization",
    wxpay_core::http::Method::GET,
    "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
)
.title("查询保单授权信息")
.family("papay_insurance")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The authorization of a policy with its state.
    pub answer PolicyAuthorization {
        always {}
        optional {
            /// The merchant's own insurance number (商户保险编号).
            out_insurance_no: String,
            /// Application id (公众账号ID).
            appid: String,
            /// Plan or template id (保险代扣模板ID).
            plan_id: String,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// Insurance name (保险名称).
            insurance_name: String,
            /// Authorization state (授权状态).
            auth_state: AuthorizationState,
            /// When the user authorized it (用户授权时间).
            user_auth_time: DateTime,
        }
    }
}
