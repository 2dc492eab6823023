// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerPlan;

wxpay_core::model! {
    /// Queries a payscore plan of a sub-merchant by the merchant's plan number (查询支付分计划).
    ///
    /// `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    ///
    /// - Returns [`PartnerPlan`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询支付分计划。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463318")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
