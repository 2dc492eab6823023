// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractMode;
use super::ContractState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payment contract (签约查询接口).
///
/// `GET /v3/offlineface/contracts/{contract_id}`
///
/// - Returns [`Contract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：签约查询接口。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryContract;
///
/// let request = QueryContract::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "签约查询接口",
    "/v3/offlineface/contracts/{contract_id}",
    "GET /v3/offlineface/contracts/{contract_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryContract {
    /// Contract number (签约ID). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (商户签约小程序APPID).
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryContract {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户签约小程序APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryContract
    [contract_id,]
    [appid,]
    []
}

wxpay_core::operation!(QueryContract => Contract, wxpay_core::Spec::new(
    "face.query_contract",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/contracts/{contract_id}",
)
.title("签约查询接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

/// A payment contract with its state and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contract {
    /// Contract number (签约ID).
    pub contract_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// User id (用户ID).
    pub use_id: Option<String>,
    /// The user's id within the application (签约用户openid).
    pub openid: Option<String>,
    /// Contract state (签约状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (签约时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract was terminated (解约时间).
    pub contract_terminated_time: Option<DateTime>,
    /// Contract mode (签约模式).
    pub contract_mode: Option<ContractMode>,
    /// Source of the signed card (签约卡来源).
    pub contract_bank_card_from: Option<ContractBankCardSource>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Contract
    []
    [contract_id, mchid, organization_id, use_id, openid, contract_state, contract_signed_time, contract_terminated_time, contract_mode, contract_bank_card_from,]
    []
}

wxpay_core::open_enum! {
    /// Says who named the bank card that a contract is tied to.
    pub enum ContractBankCardSource {
        /// The merchant named the card (商户指定的签约卡).
        MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
        /// The user picked the card (用户选择的签约卡).
        UserSelectFree = "USER_SELECT_FREE",
    }
}
