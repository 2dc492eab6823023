// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerUserSignPlan;

wxpay_core::model! {
    /// Queries a user's signed plan at a sub-merchant (查询用户的签约计划).
    ///
    /// `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    ///
    /// - Returns [`PartnerUserSignPlan`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户的签约计划。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
    #[doc(alias = "查询用户的签约计划")]
    pub request PartnerQueryUserSignPlan {
        required {
            /// The merchant's own signed plan number (商户签约计划号). Required. It stands in the path.
            merchant_sign_plan_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerQueryUserSignPlan => PartnerUserSignPlan, wxpay_core::Spec::new(
    "partner_query_user_sign_plan",
    wxpay_core::http::Method::GET,
    "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
)
.title("查询用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463526")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
