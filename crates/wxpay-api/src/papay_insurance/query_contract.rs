// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use wxpay_core::model::Extra;

/// Queries an automatic renewal contract by the merchant's contract number (保险商户查询保险自动续费协议).
///
/// `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// - Returns [`Contract`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：保险商户查询保险自动续费协议。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::QueryContract;
///
/// let request = QueryContract::new(1, "1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户查询保险自动续费协议",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "4012472641"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryContract {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryContract {
    /// Creates the request; setters add the other fields.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryContract
    [plan_id, out_contract_code,]
    []
    []
}

wxpay_core::operation!(QueryContract => Contract, wxpay_core::Spec::new(
    "papay_insurance.query_contract",
    wxpay_core::http::Method::GET,
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("保险商户查询保险自动续费协议")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012472641")
.repeat(wxpay_core::Repeat::Freely));
