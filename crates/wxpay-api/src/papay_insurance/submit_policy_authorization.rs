// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Submits the authorization information of a policy (提交保单授权信息).
    ///
    /// `POST /v3/inspolicymgr/deduct/authorizations`
    ///
    /// - Returns [`SubmittedPolicyAuthorization`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：提交保单授权信息。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    #[doc(alias = "提交保单授权信息")]
    pub request SubmitPolicyAuthorization {
        required {
            /// The merchant's own insurance number (商户保险编号). Required.
            out_insurance_no: String,
            /// Application id (商户APPID). Required.
            appid: String,
            /// Plan or template id (保险代扣模板ID). Required.
            plan_id: String,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// Insurance name (保险名称). Required.
            insurance_name: String,
        }
        optional {
            /// Merchant number of the payee (收款方商户号).
            payee_mchid: String,
            /// Application id of the payee (收款方公众账号ID).
            payee_appid: String,
        }
    }
}

wxpay_core::operation!(SubmitPolicyAuthorization => SubmittedPolicyAuthorization, wxpay_core::Spec::new(
    "submit_policy_authorization",
    wxpay_core::http::Method::POST,
    "/v3/inspolicymgr/deduct/authorizations",
)
.title("提交保单授权信息")
.family("papay_insurance")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// The authorization of a policy as submitted.
    pub answer SubmittedPolicyAuthorization {
        always {}
        optional {
            /// The merchant's own insurance number (商户保险编号).
            out_insurance_no: String,
            /// Application id (商户APPID).
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
