// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ScheduledRepayment;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a scheduled repayment (查询预约还款记录).
///
/// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
///
/// - Returns [`ScheduledRepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询预约还款记录。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::QueryScheduledRepayment;
///
/// let request =
///     QueryScheduledRepayment::new("sample-out-record-id").contract_id("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","out_record_id":"sample-out-record-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询预约还款记录",
    "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
    "GET /v3/credit-repayment/partner/schedule-records/{out_record_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryScheduledRepayment {
    /// The merchant's own record number (商户侧预约还款单号). Required. It stands in the path.
    pub out_record_id: String,
    /// Contract number (还款协议ID). Required.
    pub contract_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryScheduledRepayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contract_id`.
    pub fn new(out_record_id: impl Into<String>) -> Self {
        Self {
            out_record_id: out_record_id.into(),
            contract_id: None,
            extra: Extra::new(),
        }
    }

    /// Contract number (还款协议ID). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryScheduledRepayment
    [out_record_id,]
    [contract_id,]
    ["contract_id",]
}

wxpay_core::operation!(QueryScheduledRepayment => ScheduledRepayment, wxpay_core::Spec::new(
    "credit.query_scheduled_repayment",
    wxpay_core::http::Method::GET,
    "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
)
.title("查询预约还款记录")
.family("credit")
.query(&["contract_id"])
.repeat(wxpay_core::Repeat::Freely));
