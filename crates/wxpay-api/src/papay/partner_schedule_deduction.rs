// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Schedules a deduction by a sub-merchant's contract (预约扣费).
///
/// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
///
/// - Returns [`DeductionSchedule`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：预约扣费。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{Amount, PartnerScheduleDeduction};
///
/// let request = PartnerScheduleDeduction::new("sample-contract-id")
///     .sub_mchid("1900000109")
///     .schedule_amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","schedule_amount":{"total":100},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预约扣费",
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
    "POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerScheduleDeduction {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// The service provider's application id (应用ID). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户的AppID).
    pub sub_appid: Option<String>,
    /// Scheduled amount (预约的金额信息). Required.
    pub schedule_amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerScheduleDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `schedule_amount`.
    /// The client fills in `sp_appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            schedule_amount: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Scheduled amount (预约的金额信息). Required.
    pub fn schedule_amount<Via>(mut self, schedule_amount: impl IntoField<Amount, Via>) -> Self {
        self.schedule_amount = schedule_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerScheduleDeduction
    [contract_id,]
    [sp_appid, sub_mchid, sub_appid, schedule_amount,]
    ["sp_appid", "sub_mchid", "schedule_amount",]
}

wxpay_core::operation!(PartnerScheduleDeduction => DeductionSchedule, wxpay_core::Spec::new(
    "papay.partner_schedule_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
)
.title("预约扣费")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html")
.fill(&[("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
