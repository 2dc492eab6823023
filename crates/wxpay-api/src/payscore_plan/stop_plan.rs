// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Plan;

wxpay_core::model! {
    /// Stops a payscore plan (停止支付分计划).
    ///
    /// `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    ///
    /// - Returns [`Plan`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：停止支付分计划。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
    #[doc(alias = "停止支付分计划")]
    pub request StopPlan {
        required {
            /// The merchant's own plan number (商户支付分计划对应的计划号). Required. It stands in the path.
            merchant_plan_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(StopPlan => Plan, wxpay_core::Spec::new(
    "stop_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
)
.title("停止支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470851"));
