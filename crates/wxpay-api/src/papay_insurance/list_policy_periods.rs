// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the policy periods of a contract (保险商户查询保险扣费周期列表).
///
/// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// - Returns [`PolicyPeriodPage`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：保险商户查询保险扣费周期列表。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::ListPolicyPeriods;
///
/// let request = ListPolicyPeriods::new(1, "1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户查询保险扣费周期列表",
    "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "4012489530"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListPolicyPeriods {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListPolicyPeriods {
    /// Creates the request; setters add the other fields.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (分页开始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListPolicyPeriods
    [plan_id, out_contract_code,]
    [limit, offset,]
    []
}

wxpay_core::operation!(ListPolicyPeriods => PolicyPeriodPage, wxpay_core::Spec::new(
    "papay_insurance.list_policy_periods",
    wxpay_core::http::Method::GET,
    "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("保险商户查询保险扣费周期列表")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489530")
.query(&["limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPolicyPeriods => [ListedPolicyPeriod] in data, items by offset, total total_count);

/// One page of policy periods, with their total number.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyPeriodPage {
    /// Result data (扣费周期列表).
    pub data: Option<Vec<ListedPolicyPeriod>>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Start of the page of results (分页开始位置).
    pub offset: Option<i64>,
    /// Total count (扣费周期总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PolicyPeriodPage
    []
    [data, limit, offset, total_count,]
    []
}

/// A period with its expected, scheduled and actual deduction.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedPolicyPeriod {
    /// Number of the policy's deduction period (保单的扣费周期编号).
    pub policy_period_id: Option<i64>,
    /// Estimated deduction date (扣费周期预计的扣费的日期).
    pub estimated_deduct_date: Option<String>,
    /// Estimated deduction amount (扣费周期预计的扣费金额).
    pub estimated_deduct_amount: Option<Amount>,
    /// State of the policy's deduction period (扣费周期预约状态).
    pub policy_period_state: Option<String>,
    /// Amount of the scheduled deduction (已预约的扣费金额信息).
    pub scheduled_amount: Option<Amount>,
    /// Amount deducted (实际扣费金额).
    pub deduct_amount: Option<Amount>,
    /// Actual deduction date (实际扣费的日期).
    pub deduct_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedPolicyPeriod
    []
    [policy_period_id, estimated_deduct_date, estimated_deduct_amount, policy_period_state, scheduled_amount, deduct_amount, deduct_date,]
    []
}
