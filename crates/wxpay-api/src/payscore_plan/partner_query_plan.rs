// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerPlan;

wxpay_core::model! {
    /// Queries a payscore plan of a sub-merchant by the merchant's plan number (查询支付分计划).
    ///
    /// `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html)
    #[doc(alias = "查询支付分计划")]
    pub request PartnerQueryPlan {
        required {
            /// The merchant's own plan number (支付分计划商户侧单号). Required. It stands in the path.
            merchant_plan_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerQueryPlan => PartnerPlan, wxpay_core::Spec::new(
    "partner_query_plan",
    wxpay_core::http::Method::GET,
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
)
.title("查询支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
