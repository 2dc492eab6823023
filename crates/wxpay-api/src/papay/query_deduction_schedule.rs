// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductionSchedule;
use wxpay_core::model::Extra;

/// Queries the scheduled deduction of a contract (查询扣费预约).
///
/// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
///
/// - Returns [`DeductionSchedule`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询扣费预约。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::QueryDeductionSchedule;
///
/// let request = QueryDeductionSchedule::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询扣费预约",
    "/v3/papay/pay/schedules/contract-id/{contract_id}",
    "GET /v3/papay/pay/schedules/contract-id/{contract_id}",
    "4012466997"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDeductionSchedule {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDeductionSchedule {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryDeductionSchedule
    [contract_id,]
    []
    []
}

wxpay_core::operation!(QueryDeductionSchedule => DeductionSchedule, wxpay_core::Spec::new(
    "papay.query_deduction_schedule",
    wxpay_core::http::Method::GET,
    "/v3/papay/pay/schedules/contract-id/{contract_id}",
)
.title("查询扣费预约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466997")
.repeat(wxpay_core::Repeat::Freely));
