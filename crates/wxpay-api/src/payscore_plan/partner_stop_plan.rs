// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerPlan;

wxpay_core::model! {
    /// Stops a payscore plan of a sub-merchant (停止支付分计划).
    ///
    /// `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    ///
    /// - Returns [`PartnerPlan`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：停止支付分计划。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
    #[doc(alias = "停止支付分计划")]
    pub request PartnerStopPlan {
        required {
            /// The merchant's own plan number (商户支付分计划对应的计划号). Required. It stands in the path.
            merchant_plan_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerStopPlan => PartnerPlan, wxpay_core::Spec::new(
    "partner_stop_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
)
.title("停止支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463322")
.body(wxpay_core::Body::Json));
