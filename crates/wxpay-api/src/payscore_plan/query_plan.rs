// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Plan;

wxpay_core::model! {
    /// Queries a payscore plan by the merchant's plan number (查询支付分计划).
    ///
    /// `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    ///
    /// - Returns [`Plan`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询支付分计划。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
    #[doc(alias = "查询支付分计划")]
    pub request QueryPlan {
        required {
            /// The merchant's own plan number (支付分计划商户侧单号). Required. It stands in the path.
            merchant_plan_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPlan => Plan, wxpay_core::Spec::new(
    "query_plan",
    wxpay_core::http::Method::GET,
    "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
)
.title("查询支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470804")
.repeat(wxpay_core::Repeat::Freely));
