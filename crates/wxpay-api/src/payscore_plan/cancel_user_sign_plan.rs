// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserSignPlan;

wxpay_core::model! {
    /// Cancels a user's signed plan (直连商户取消用户的签约计划).
    ///
    /// `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    ///
    /// - Returns [`UserSignPlan`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：直连商户取消用户的签约计划。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    #[doc(alias = "直连商户取消用户的签约计划")]
    pub request CancelUserSignPlan {
        required {
            /// The merchant's own signed plan number (商户侧签约计划号). Required. It stands in the path.
            merchant_sign_plan_no: String,
        }
        optional {
            /// Why the signed plan was stopped (停止签约计划原因). Sources differ on whether it is required.
            stop_reason: String,
        }
    }
}

wxpay_core::operation!(CancelUserSignPlan => UserSignPlan, wxpay_core::Spec::new(
    "cancel_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
)
.title("直连商户取消用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470990")
.body(wxpay_core::Body::Json));
