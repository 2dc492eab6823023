// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTerminationMode;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries a password-free contract by the merchant's contract number (商户通过商户协议号查询协议).
///
/// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
///
/// - Returns [`PasswordFreeContract`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：商户通过商户协议号查询协议。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::QueryPasswordFreeContract;
///
/// let request = QueryPasswordFreeContract::new(1, "1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018","service_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户通过商户协议号查询协议",
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    "GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    "4012715321"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPasswordFreeContract {
    /// Service id (免密支付服务ID). Required. It stands in the path.
    pub service_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPasswordFreeContract {
    /// Creates the request; setters add the other fields.
    pub fn new(service_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
            out_contract_code: out_contract_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPasswordFreeContract
    [service_id, out_contract_code,]
    []
    []
}

wxpay_core::operation!(QueryPasswordFreeContract => PasswordFreeContract, wxpay_core::Spec::new(
    "papay.query_password_free_contract",
    wxpay_core::http::Method::GET,
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
)
.title("商户通过商户协议号查询协议")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715321")
.repeat(wxpay_core::Repeat::Freely));

/// A password-free contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordFreeContract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Contract number (免密支付协议ID).
    pub contract_id: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (用户标识).
    pub sub_openid: Option<String>,
    /// Service id (免密支付服务ID).
    pub service_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's account name to display (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// Contract state (委托代扣协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<PasswordFreeContractTermination>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PasswordFreeContract
    []
    [mchid, contract_id, appid, openid, sub_appid, sub_openid, service_id, out_contract_code, contract_display_account, contract_state, contract_signed_time, contract_terminate_info,]
    []
}

/// Time and manner of a password-free contract's end.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordFreeContractTermination {
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

wxpay_core::__model_impl! { PasswordFreeContractTermination
    []
    [contract_termination_mode, contract_terminated_time, contract_termination_remark,]
    []
}
