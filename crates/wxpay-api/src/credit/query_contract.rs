// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use wxpay_core::model::Extra;

/// Queries an automatic repayment contract (查询自动还款协议).
///
/// `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
///
/// - Returns [`Contract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询自动还款协议。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::QueryContract;
///
/// let request = QueryContract::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询自动还款协议",
    "/v3/credit-repayment/partner/contracts/{out_contract_code}",
    "GET /v3/credit-repayment/partner/contracts/{out_contract_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryContract {
    /// The merchant's own contract number (服务商签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryContract {
    /// Creates the request; setters add the other fields.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryContract
    [out_contract_code,]
    []
    []
}

wxpay_core::operation!(QueryContract => Contract, wxpay_core::Spec::new(
    "credit.query_contract",
    wxpay_core::http::Method::GET,
    "/v3/credit-repayment/partner/contracts/{out_contract_code}",
)
.title("查询自动还款协议")
.family("credit")
.repeat(wxpay_core::Repeat::Freely));
