// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits the authorization information of a policy (提交保单授权信息).
///
/// `POST /v3/inspolicymgr/deduct/authorizations`
///
/// - Returns [`SubmittedPolicyAuthorization`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：提交保单授权信息。调用方：商户；`out_contract_code` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::SubmitPolicyAuthorization;
///
/// let request = SubmitPolicyAuthorization::new("1217752501201407033233368018")
///     .out_insurance_no("1217752501201407033233368018")
///     .plan_id("sample-plan-id")
///     .insurance_name("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"insurance_name":"示例名称","out_contract_code":"1217752501201407033233368018","out_insurance_no":"1217752501201407033233368018","plan_id":"sample-plan-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交保单授权信息",
    "/v3/inspolicymgr/deduct/authorizations",
    "POST /v3/inspolicymgr/deduct/authorizations"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitPolicyAuthorization {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// The merchant's own insurance number (商户保险编号). Required.
    pub out_insurance_no: Option<String>,
    /// Application id (商户APPID). Required.
    pub appid: Option<String>,
    /// Plan or template id (保险代扣模板ID). Required.
    pub plan_id: Option<String>,
    /// Insurance name (保险名称). Required.
    pub insurance_name: Option<String>,
    /// Merchant number of the payee (收款方商户号).
    pub payee_mchid: Option<String>,
    /// Application id of the payee (收款方公众账号ID).
    pub payee_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitPolicyAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `out_insurance_no`, `plan_id` and `insurance_name`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            out_insurance_no: None,
            appid: None,
            plan_id: None,
            insurance_name: None,
            payee_mchid: None,
            payee_appid: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own insurance number (商户保险编号). Required.
    pub fn out_insurance_no<Via>(mut self, out_insurance_no: impl IntoField<String, Via>) -> Self {
        self.out_insurance_no = out_insurance_no.into_field();
        self
    }

    /// Application id (商户APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Plan or template id (保险代扣模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Insurance name (保险名称). Required.
    pub fn insurance_name<Via>(mut self, insurance_name: impl IntoField<String, Via>) -> Self {
        self.insurance_name = insurance_name.into_field();
        self
    }

    /// Merchant number of the payee (收款方商户号).
    pub fn payee_mchid<Via>(mut self, payee_mchid: impl IntoField<String, Via>) -> Self {
        self.payee_mchid = payee_mchid.into_field();
        self
    }

    /// Application id of the payee (收款方公众账号ID).
    pub fn payee_appid<Via>(mut self, payee_appid: impl IntoField<String, Via>) -> Self {
        self.payee_appid = payee_appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitPolicyAuthorization
    [out_contract_code,]
    [out_insurance_no, appid, plan_id, insurance_name, payee_mchid, payee_appid,]
    ["out_insurance_no", "appid", "plan_id", "insurance_name",]
}

wxpay_core::operation!(SubmitPolicyAuthorization => SubmittedPolicyAuthorization, wxpay_core::Spec::new(
    "papay_insurance.submit_policy_authorization",
    wxpay_core::http::Method::POST,
    "/v3/inspolicymgr/deduct/authorizations",
)
.title("提交保单授权信息")
.family("papay_insurance")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// A policy with its authorization, as WeChat Pay took it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmittedPolicyAuthorization {
    /// The merchant's own insurance number (商户保险编号).
    pub out_insurance_no: Option<String>,
    /// Application id (商户APPID).
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

wxpay_core::__model_impl! { SubmittedPolicyAuthorization
    []
    [out_insurance_no, appid, plan_id, out_contract_code, insurance_name, auth_state, user_auth_time,]
    []
}
