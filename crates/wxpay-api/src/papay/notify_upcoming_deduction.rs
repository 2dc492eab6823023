// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductDurationUnit;
use super::EstimatedAmount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Notifies the user of a deduction before it takes place (直连商户预扣费通知).
///
/// `POST /v3/papay/contracts/{contract_id}/notify`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：直连商户预扣费通知。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{EstimatedAmount, NotifyUpcomingDeduction};
///
/// let request = NotifyUpcomingDeduction::new("sample-contract-id")
///     .estimated_amount(EstimatedAmount::new().amount(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","estimated_amount":{"amount":100}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "直连商户预扣费通知",
    "/v3/papay/contracts/{contract_id}/notify",
    "POST /v3/papay/contracts/{contract_id}/notify"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyUpcomingDeduction {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Merchant number (直连商户号). Required.
    pub mchid: Option<String>,
    /// Application id (公众号ID). Required.
    pub appid: Option<String>,
    /// Duration of the deduction (扣费持续时间).
    pub deduct_duration: Option<DeductDuration>,
    /// Estimated deduction amount (预计扣费金额信息). Required.
    pub estimated_amount: Option<EstimatedAmount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyUpcomingDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `estimated_amount`.
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            mchid: None,
            appid: None,
            deduct_duration: None,
            estimated_amount: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Duration of the deduction (扣费持续时间).
    pub fn deduct_duration<Via>(
        mut self,
        deduct_duration: impl IntoField<DeductDuration, Via>,
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

wxpay_core::__model_impl! { NotifyUpcomingDeduction
    [contract_id,]
    [mchid, appid, deduct_duration, estimated_amount,]
    ["mchid", "appid", "estimated_amount",]
}

wxpay_core::operation!(NotifyUpcomingDeduction => (), wxpay_core::Spec::new(
    "papay.notify_upcoming_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/contracts/{contract_id}/notify",
)
.title("直连商户预扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// Time that the deduction may take.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeductDuration {
    /// Count (扣费持续时间数). Required. Known values: 1, 2, 3.
    pub count: Option<i64>,
    /// Unit (单位).
    pub unit: Option<DeductDurationUnit>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeductDuration {
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

    /// Count (扣费持续时间数). Required. Known values: 1, 2, 3.
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

impl Default for DeductDuration {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeductDuration
    []
    [count, unit,]
    ["count",]
}
