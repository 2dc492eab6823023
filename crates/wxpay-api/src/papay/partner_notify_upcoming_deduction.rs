// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductDurationUnit;
use super::EstimatedAmount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Notifies the user of a sub-merchant's deduction before it takes place (服务商商户预扣费通知).
///
/// `POST /v3/partner-papay/contracts/{contract_id}/notify`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务商商户预扣费通知。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{EstimatedAmount, PartnerNotifyUpcomingDeduction};
///
/// let request = PartnerNotifyUpcomingDeduction::new("sample-contract-id")
///     .sub_mchid("1900000109")
///     .estimated_amount(EstimatedAmount::new().amount(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","estimated_amount":{"amount":100},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务商商户预扣费通知",
    "/v3/partner-papay/contracts/{contract_id}/notify",
    "POST /v3/partner-papay/contracts/{contract_id}/notify"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerNotifyUpcomingDeduction {
    /// Contract number (委托代扣协议id). Required. It stands in the path.
    pub contract_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The service provider's application id (服务商应用ID). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用D).
    pub sub_appid: Option<String>,
    /// Duration of the deduction (扣费持续时间).
    pub deduct_duration: Option<PartnerDeductDuration>,
    /// Estimated deduction amount (预计扣费金额信息). Required.
    pub estimated_amount: Option<EstimatedAmount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerNotifyUpcomingDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `estimated_amount`.
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            sp_mchid: None,
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            deduct_duration: None,
            estimated_amount: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The service provider's application id (服务商应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用D).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Duration of the deduction (扣费持续时间).
    pub fn deduct_duration<Via>(
        mut self,
        deduct_duration: impl IntoField<PartnerDeductDuration, Via>,
    ) -> Self {
        self.deduct_duration = deduct_duration.into_field();
        self
    }

    /// Estimated deduction amount (预计扣费金额信息). Required.
    pub fn estimated_amount<Via>(
        mut self,
        estimated_amount: impl IntoField<EstimatedAmount, Via>,
    ) -> Self {
        self.estimated_amount = estimated_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerNotifyUpcomingDeduction
    [contract_id,]
    [sp_mchid, sp_appid, sub_mchid, sub_appid, deduct_duration, estimated_amount,]
    ["sp_mchid", "sp_appid", "sub_mchid", "estimated_amount",]
}

wxpay_core::operation!(PartnerNotifyUpcomingDeduction => (), wxpay_core::Spec::new(
    "papay.partner_notify_upcoming_deduction",
    wxpay_core::http::Method::POST,
    "/v3/partner-papay/contracts/{contract_id}/notify",
)
.title("服务商商户预扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// Time that a sub-merchant's deduction may take.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerDeductDuration {
    /// Count (扣费持续时间数). Required.
    pub count: Option<i64>,
    /// Unit (单位).
    pub unit: Option<DeductDurationUnit>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerDeductDuration {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `count`.
    pub fn new() -> Self {
        Self {
            count: None,
            unit: None,
            extra: Extra::new(),
        }
    }

    /// Count (扣费持续时间数). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Unit (单位).
    pub fn unit<Via>(mut self, unit: impl IntoField<DeductDurationUnit, Via>) -> Self {
        self.unit = unit.into_field();
        self
    }
}

impl Default for PartnerDeductDuration {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerDeductDuration
    []
    [count, unit,]
    ["count",]
}
