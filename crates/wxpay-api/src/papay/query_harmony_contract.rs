// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTerminationMode;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries a HarmonyOS deduction contract by the merchant's contract number (通过商户协议号查询委托代扣签约协议).
///
/// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// - Returns [`HarmonyContract`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：通过商户协议号查询委托代扣签约协议。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::QueryHarmonyContract;
///
/// let request = QueryHarmonyContract::new(1, "1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过商户协议号查询委托代扣签约协议",
    "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryHarmonyContract {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryHarmonyContract {
    /// Creates the request; setters add the other fields.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryHarmonyContract
    [plan_id, out_contract_code,]
    []
    []
}

wxpay_core::operation!(QueryHarmonyContract => HarmonyContract, wxpay_core::Spec::new(
    "papay.query_harmony_contract",
    wxpay_core::http::Method::GET,
    "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("通过商户协议号查询委托代扣签约协议")
.family("papay")
.repeat(wxpay_core::Repeat::Freely));

/// A HarmonyOS deduction contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct HarmonyContract {
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
    /// The user's account name to display (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// Contract state (委托代扣协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract expires (协议到期时间).
    pub contract_expired_time: Option<DateTime>,
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<HarmonyContractTermination>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Masked WeChat id of the user (鸿蒙代扣场景的用户微信号掩码).
    pub mask_wxid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { HarmonyContract
    []
    [mchid, contract_id, appid, plan_id, out_contract_code, contract_display_account, contract_state, contract_signed_time, contract_expired_time, openid, contract_terminate_info, out_user_code, mask_wxid,]
    []
}

/// Time and manner of a HarmonyOS contract's end.
#[derive(Clone)]
#[non_exhaustive]
pub struct HarmonyContractTermination {
    /// Way in which the contract was terminated (协议解约方式).
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// When the contract was terminated (协议解约时间).
    pub contract_terminated_time: Option<DateTime>,
    /// Remark on the contract's termination (解约备注).
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { HarmonyContractTermination
    []
    [contract_termination_mode, contract_terminated_time, contract_termination_remark,]
    []
}
