// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerUserSignPlan;

wxpay_core::model! {
    /// Cancels a user's signed plan at a sub-merchant (取消用户的签约计划).
    ///
    /// `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    ///
    /// - Returns [`PartnerUserSignPlan`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：取消用户的签约计划。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
    #[doc(alias = "取消用户的签约计划")]
    pub request PartnerCancelUserSignPlan {
        required {
            /// The merchant's own signed plan number (商户侧签约计划号). Required. It stands in the path.
            merchant_sign_plan_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Why the signed plan was stopped (停止签约计划原因). Sources differ on whether it is required.
            stop_reason: String,
        }
    }
}

wxpay_core::operation!(PartnerCancelUserSignPlan => PartnerUserSignPlan, wxpay_core::Spec::new(
    "partner_cancel_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
)
.title("取消用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463534")
.body(wxpay_core::Body::Json));
