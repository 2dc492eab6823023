// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NewPlanDetail;
use super::Plan;

wxpay_core::model! {
    /// Creates a payscore plan (创建支付分计划).
    ///
    /// `POST /v3/payscore/plan/payscore-plans`
    ///
    /// - Returns [`Plan`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建支付分计划。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
    #[doc(alias = "创建支付分计划")]
    pub request CreatePlan {
        required {
            /// Service id (计划所属服务). Required.
            service_id: String,
            /// Application id (AppID). Required.
            appid: String,
            /// Plan name (支付分计划名称). Required.
            plan_name: String,
            /// How long the plan is valid (支付分计划有效期). Required.
            plan_duration: i64,
            /// Number of deductions in the plan (支付分计划扣费次数). Required.
            deduction_quantity: i64,
            /// Original total price of the plan (支付分计划原总金额). Required. In fen.
            total_original_price: i64,
            /// Actual total price of the plan (支付分计划实际扣费总金额). Required. In fen.
            total_actual_price: i64,
            /// The merchant's own plan number (商户侧计划号). Required.
            merchant_plan_no: String,
        }
        optional {
            /// List of the plan's details (支付分计划明细列表).
            plan_detail_list: Vec<NewPlanDetail>,
        }
    }
}

wxpay_core::operation!(CreatePlan => Plan, wxpay_core::Spec::new(
    "create_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/plan/payscore-plans",
)
.title("创建支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467232")
.body(wxpay_core::Body::Json));
