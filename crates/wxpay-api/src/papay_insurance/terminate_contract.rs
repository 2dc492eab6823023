// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTermination;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends an automatic renewal contract by the merchant's contract number (保险商户通过商户协议号解除保险自动续费协议).
///
/// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// - Returns [`TerminatedContract`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：保险商户通过商户协议号解除保险自动续费协议。调用方：商户；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::TerminateContract;
///
/// let request = TerminateContract::new(1, "1217752501201407033233368018")
///     .contract_termination_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_termination_remark":"示例文字","out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户通过商户协议号解除保险自动续费协议",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "4012472767"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateContract {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Remark on the contract's termination (解约备注). Required.
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contract_termination_remark`.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            contract_termination_remark: None,
            extra: Extra::new(),
        }
    }

    /// Remark on the contract's termination (解约备注). Required.
    pub fn contract_termination_remark<Via>(
        mut self,
        contract_termination_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_termination_remark = contract_termination_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminateContract
    [plan_id, out_contract_code,]
    [contract_termination_remark,]
    ["contract_termination_remark",]
}

wxpay_core::operation!(TerminateContract => TerminatedContract, wxpay_core::Spec::new(
    "papay_insurance.terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("保险商户通过商户协议号解除保险自动续费协议")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012472767")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// The contract that was ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatedContract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Contract number (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// Plan or template id (委托代扣模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Name of the insured person to display (被保人姓名).
    pub insured_display_name: Option<String>,
    /// Contract state (委托代扣协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract expires (协议到期时间).
    pub contract_expired_time: Option<DateTime>,
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<ContractTermination>,
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TerminatedContract
    []
    [mchid, contract_id, appid, plan_id, out_contract_code, insured_display_name, contract_state, contract_signed_time, contract_expired_time, contract_terminate_info, openid, out_user_code,]
    []
}
