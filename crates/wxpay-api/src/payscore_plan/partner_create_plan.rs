// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NewPlanDetail;
use super::PartnerPlan;

wxpay_core::model! {
    /// Creates a payscore plan for a sub-merchant (创建支付分计划).
    ///
    /// `POST /v3/payscore/plan/partner/payscore-plans`
    ///
    /// - Returns [`PartnerPlan`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建支付分计划。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
    #[doc(alias = "创建支付分计划")]
    pub request PartnerCreatePlan {
        required {
            /// Service id (计划所属服务). Required.
            service_id: String,
            /// Application id (服务商的AppID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
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
            /// The sub-merchant's application id (子商户的AppID).
            sub_appid: String,
            /// List of the plan's details (支付分计划明细列表).
            plan_detail_list: Vec<NewPlanDetail>,
        }
    }
}

wxpay_core::operation!(PartnerCreatePlan => PartnerPlan, wxpay_core::Spec::new(
    "partner_create_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/plan/partner/payscore-plans",
)
.title("创建支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463290")
.body(wxpay_core::Body::Json));
