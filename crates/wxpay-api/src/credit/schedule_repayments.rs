// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ScheduledRepayment;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Schedules repayments under a contract (预约还款).
///
/// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
///
/// - Returns [`RepaymentSchedule`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：预约还款。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::{ScheduleItem, ScheduleRepayments};
///
/// let request = ScheduleRepayments::new()
///     .contract_id("sample-contract-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .schedule_items([ScheduleItem::new()
///         .out_record_id("sample-out-record-id")
///         .sub_mchid("1900000109")
///         .repayment_amount("示例文字")
///         .repayment_date("2026-01-31")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","openid":"oSAMPLE0123456789abcdefghijk","schedule_items":[{"out_record_id":"sample-out-record-id","repayment_amount":"示例文字","repayment_date":"2026-01-31","sub_mchid":"1900000109"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预约还款",
    "/v3/credit-repayment/partner/schedule-records/batch-create",
    "POST /v3/credit-repayment/partner/schedule-records/batch-create"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ScheduleRepayments {
    /// Contract number (还款协议ID). Required.
    pub contract_id: Option<String>,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// List of scheduled repayment items (预约还款项列表). Required.
    pub schedule_items: Option<Vec<ScheduleItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ScheduleRepayments {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `contract_id`, `openid` and `schedule_items`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            contract_id: None,
            appid: None,
            openid: None,
            schedule_items: None,
            extra: Extra::new(),
        }
    }

    /// Contract number (还款协议ID). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Application id (商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// List of scheduled repayment items (预约还款项列表). Required.
    pub fn schedule_items<Via>(
        mut self,
        schedule_items: impl IntoField<Vec<ScheduleItem>, Via>,
    ) -> Self {
        self.schedule_items = schedule_items.into_field();
        self
    }
}

impl Default for ScheduleRepayments {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ScheduleRepayments
    []
    [contract_id, appid, openid, schedule_items,]
    ["contract_id", "appid", "openid", "schedule_items",]
}

wxpay_core::operation!(ScheduleRepayments => RepaymentSchedule, wxpay_core::Spec::new(
    "credit.schedule_repayments",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/schedule-records/batch-create",
)
.title("预约还款")
.family("credit")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// A repayment to schedule.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ScheduleItem {
    /// The merchant's own record number (商户侧预约还款单号). Required.
    pub out_record_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// Amount to repay (应还款金额). Required.
    pub repayment_amount: Option<String>,
    /// Smallest amount to repay (最低还款金额).
    pub min_repayment_amount: Option<String>,
    /// Repayment date (还款日期). Required.
    pub repayment_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ScheduleItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_record_id`, `sub_mchid`, `repayment_amount` and `repayment_date`.
    pub fn new() -> Self {
        Self {
            out_record_id: None,
            sub_mchid: None,
            sub_appid: None,
            repayment_amount: None,
            min_repayment_amount: None,
            repayment_date: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own record number (商户侧预约还款单号). Required.
    pub fn out_record_id<Via>(mut self, out_record_id: impl IntoField<String, Via>) -> Self {
        self.out_record_id = out_record_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Amount to repay (应还款金额). Required.
    pub fn repayment_amount<Via>(mut self, repayment_amount: impl IntoField<String, Via>) -> Self {
        self.repayment_amount = repayment_amount.into_field();
        self
    }

    /// Smallest amount to repay (最低还款金额).
    pub fn min_repayment_amount<Via>(
        mut self,
        min_repayment_amount: impl IntoField<String, Via>,
    ) -> Self {
        self.min_repayment_amount = min_repayment_amount.into_field();
        self
    }

    /// Repayment date (还款日期). Required.
    pub fn repayment_date<Via>(mut self, repayment_date: impl IntoField<String, Via>) -> Self {
        self.repayment_date = repayment_date.into_field();
        self
    }
}

impl Default for ScheduleItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ScheduleItem
    []
    [out_record_id, sub_mchid, sub_appid, repayment_amount, min_repayment_amount, repayment_date,]
    ["out_record_id", "sub_mchid", "repayment_amount", "repayment_date",]
}

/// The scheduled repayments.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepaymentSchedule {
    /// List of scheduled repayment records (预约还款记录列表).
    pub schedule_records: Option<Vec<ScheduledRepayment>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RepaymentSchedule
    []
    [schedule_records,]
    []
}
