// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusContract;
use wxpay_core::model::Extra;

/// Queries a campus payment contract by its number (通过协议号查询签约).
///
/// `GET /v3/eduschoolpay/contracts/{contract_id}`
///
/// - Returns [`CampusContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：通过协议号查询签约。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::QueryCampusContractById;
///
/// let request = QueryCampusContractById::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过协议号查询签约",
    "/v3/eduschoolpay/contracts/{contract_id}",
    "GET /v3/eduschoolpay/contracts/{contract_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCampusContractById {
    /// Contract number (签约协议号). Required. It stands in the path.
    pub contract_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCampusContractById {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryCampusContractById
    [contract_id,]
    []
    []
}

wxpay_core::operation!(QueryCampusContractById => CampusContract, wxpay_core::Spec::new(
    "education.query_campus_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/contracts/{contract_id}",
)
.title("通过协议号查询签约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
