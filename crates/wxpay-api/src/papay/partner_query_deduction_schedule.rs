// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductionSchedule;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the scheduled deduction of a sub-merchant's contract (查询扣费预约).
///
/// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
///
/// - Returns [`DeductionSchedule`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询扣费预约。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PartnerQueryDeductionSchedule;
///
/// let request = PartnerQueryDeductionSchedule::new("sample-contract-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询扣费预约",
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
    "GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryDeductionSchedule {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// The sub-merchant's number (子商户号商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryDeductionSchedule {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryDeductionSchedule
    [contract_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(PartnerQueryDeductionSchedule => DeductionSchedule, wxpay_core::Spec::new(
    "papay.partner_query_deduction_schedule",
    wxpay_core::http::Method::GET,
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
)
.title("查询扣费预约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
