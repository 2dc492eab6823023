// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;

wxpay_core::model! {
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
    #[doc(alias = "保险商户查询保险扣费周期列表")]
    pub request ListPolicyPeriods {
        required {
            /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListPolicyPeriods => PolicyPeriodPage, wxpay_core::Spec::new(
    "list_policy_periods",
    wxpay_core::http::Method::GET,
    "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("保险商户查询保险扣费周期列表")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489530")
.query(&["limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPolicyPeriods => [ListedPolicyPeriod] in data, items by offset, total total_count);

wxpay_core::model! {
    /// A page of policy periods.
    pub answer PolicyPeriodPage {
        always {}
        optional {
            /// Result data (扣费周期列表).
            data: Vec<ListedPolicyPeriod>,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Total count (扣费周期总条数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A period with its expected, scheduled and actual deduction.
    pub answer ListedPolicyPeriod {
        always {}
        optional {
            /// Number of the policy's deduction period (保单的扣费周期编号).
            policy_period_id: i64,
            /// Estimated deduction date (扣费周期预计的扣费的日期).
            estimated_deduct_date: String,
            /// Estimated deduction amount (扣费周期预计的扣费金额).
            estimated_deduct_amount: Amount,
            /// State of the policy's deduction period (扣费周期预约状态).
            policy_period_state: String,
            /// Amount of the scheduled deduction (已预约的扣费金额信息).
            scheduled_amount: Amount,
            /// Amount deducted (实际扣费金额).
            deduct_amount: Amount,
            /// Actual deduction date (实际扣费的日期).
            deduct_date: String,
        }
    }
}
