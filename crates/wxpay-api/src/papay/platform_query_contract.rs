// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::PlatformTerminationMode;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries an e-commerce platform's deduction contract by the merchant's contract number (通过商户协议号查询协议).
///
/// `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// - Returns [`PlatformContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：通过商户协议号查询协议。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PlatformQueryContract;
///
/// let request = PlatformQueryContract::new(1, "1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过商户协议号查询协议",
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlatformQueryContract {
    /// Plan or template id (委托代扣协议模板Id). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlatformQueryContract {
    /// Creates the request; setters add the other fields.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { PlatformQueryContract
    [plan_id, out_contract_code,]
    []
    []
}

wxpay_core::operation!(PlatformQueryContract => PlatformContract, wxpay_core::Spec::new(
    "papay.platform_query_contract",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("通过商户协议号查询协议")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// An e-commerce platform's deduction contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformContract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Contract number (委托代扣协议Id).
    pub contract_id: Option<String>,
    /// Application id (商户APPID).
    pub appid: Option<String>,
    /// Plan or template id (委托代扣协议模板Id).
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
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<PlatformContractTermination>,
    /// The user's id within the application (用户openid).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformContract
    []
    [mchid, contract_id, appid, plan_id, out_contract_code, contract_display_account, contract_state, contract_signed_time, contract_expired_time, contract_terminate_info, openid,]
    []
}

/// Time and manner of the end of an e-commerce platform's contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformContractTermination {
    /// Way in which the contract was terminated (协议解约方式).
    pub contract_termination_mode: Option<PlatformTerminationMode>,
    /// When the contract was terminated (协议解约时间).
    pub contract_terminated_time: Option<DateTime>,
    /// Remark on the contract's termination (解约备注).
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformContractTermination
    []
    [contract_termination_mode, contract_terminated_time, contract_termination_remark,]
    []
}
