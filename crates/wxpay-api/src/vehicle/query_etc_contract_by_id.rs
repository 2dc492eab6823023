// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the state of an ETC contract by its contract id (通过商户ETC绑定号查询签约状态).
///
/// `GET /v3/vehicle/etc/contracts/{contract_id}`
///
/// - Returns [`EtcContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：通过商户ETC绑定号查询签约状态。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::QueryEtcContractById;
///
/// let request = QueryEtcContractById::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过商户ETC绑定号查询签约状态",
    "/v3/vehicle/etc/contracts/{contract_id}",
    "GET /v3/vehicle/etc/contracts/{contract_id}",
    "4012715667"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryEtcContractById {
    /// Contract number (商户etc绑定号). Required. It stands in the path.
    pub contract_id: String,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryEtcContractById {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryEtcContractById
    [contract_id,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryEtcContractById => EtcContract, wxpay_core::Spec::new(
    "vehicle.query_etc_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/contracts/{contract_id}",
)
.title("通过商户ETC绑定号查询签约状态")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715667")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
