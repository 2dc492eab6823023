// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SignPlanDetail;
use super::UserSignPlan;

wxpay_core::model! {
    /// Creates a plan for a user to sign (创建用户的签约计划).
    ///
    /// `POST /v3/payscore/sign-plan/user-sign-plans`
    ///
    /// - Returns [`CreatedUserSignPlan`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建用户的签约计划。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
    #[doc(alias = "创建用户的签约计划")]
    pub request CreateUserSignPlan {
        required {
            /// Service id (支付分服务ID). Required.
            service_id: String,
            /// Plan or template id (支付分计划ID). Required.
            plan_id: String,
            /// Application id (AppID). Required.
            appid: String,
            /// The user's id within the application (待签约用户在商户应用下的OpenID). Required.
            openid: String,
            /// The merchant's own signed plan number (商户签约计划单号). Required.
            merchant_sign_plan_no: String,
            /// Address that receives the notifications (签约成功事件通知回调地址). Required.
            notify_url: String,
        }
        optional {
            /// Details of the signed plan. Sources differ on whether it is required.
            sign_plan_detail: Vec<SignPlanDetail>,
        }
    }
}

wxpay_core::operation!(CreateUserSignPlan => CreatedUserSignPlan, wxpay_core::Spec::new(
    "create_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/user-sign-plans",
)
.title("创建用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489420")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A plan for a user, with the data that opens the signing page.
    pub answer CreatedUserSignPlan {
        always {}
        optional {
            /// The user's signed plan (用户的签约计划).
            sign_plan: UserSignPlan,
            /// Package data for jumping to WeChat (跳转微信侧确认签约小程序的数据).
            package: String,
        }
    }
}
