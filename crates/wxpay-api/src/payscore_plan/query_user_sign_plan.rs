// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserSignPlan;

wxpay_core::model! {
    /// Queries a user's signed plan by the merchant's number (查询用户的签约计划).
    ///
    /// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    ///
    /// - Returns [`UserSignPlan`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户的签约计划。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    #[doc(alias = "查询用户的签约计划")]
    pub request QueryUserSignPlan {
        required {
            /// The merchant's own signed plan number (商户签约计划号). Required. It stands in the path.
            merchant_sign_plan_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserSignPlan => UserSignPlan, wxpay_core::Spec::new(
    "query_user_sign_plan",
    wxpay_core::http::Method::GET,
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
)
.title("查询用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470990")
.repeat(wxpay_core::Repeat::Freely));
