// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Schedules a deduction by a contract (预约扣费).
///
/// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
///
/// - Returns [`DeductionSchedule`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：预约扣费。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{Amount, ScheduleDeduction};
///
/// let request =
///     ScheduleDeduction::new("sample-contract-id").schedule_amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","schedule_amount":{"total":100}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预约扣费",
    "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
    "POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
    "4012467036"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ScheduleDeduction {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Scheduled amount (预约的金额信息). Required.
    pub schedule_amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ScheduleDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `schedule_amount`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            schedule_amount: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Scheduled amount (预约的金额信息). Required.
    pub fn schedule_amount<Via>(mut self, schedule_amount: impl IntoField<Amount, Via>) -> Self {
        self.schedule_amount = schedule_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { ScheduleDeduction
    [contract_id,]
    [appid, schedule_amount,]
    ["appid", "schedule_amount",]
}

wxpay_core::operation!(ScheduleDeduction => DeductionSchedule, wxpay_core::Spec::new(
    "papay.schedule_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
)
.title("预约扣费")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467036")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
