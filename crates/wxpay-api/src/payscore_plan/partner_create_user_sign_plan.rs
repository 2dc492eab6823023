// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerUserSignPlan;
use super::SignPlanDetail;

wxpay_core::model! {
    /// Creates a plan for a user to sign, for a sub-merchant (创建用户的签约计划).
    ///
    /// `POST /v3/payscore/sign-plan/partner/user-sign-plans`
    ///
    /// - Returns [`PartnerCreatedUserSignPlan`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建用户的签约计划。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
    #[doc(alias = "创建用户的签约计划")]
    pub request PartnerCreateUserSignPlan {
        required {
            /// Service id (支付分服务ID). Required.
            service_id: String,
            /// Plan or template id (支付分计划ID). Required.
            plan_id: String,
            /// Application id (服务商的AppID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The merchant's own signed plan number (商户签约计划单号). Required.
            merchant_sign_plan_no: String,
            /// Address that receives the notifications (签约成功事件通知回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's application id (子商户的AppID).
            sub_appid: String,
            /// The user's id within the application (待签约用户在服务商应用下的OpenID).
            openid: String,
            /// The user's id within the sub-merchant's application (待签约用户在子商户应用下的OpenID).
            sub_openid: String,
            /// Details of the signed plan. Sources differ on whether it is required.
            sign_plan_detail: Vec<SignPlanDetail>,
        }
    }
}

wxpay_core::operation!(PartnerCreateUserSignPlan => PartnerCreatedUserSignPlan, wxpay_core::Spec::new(
    "partner_create_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/partner/user-sign-plans",
)
.title("创建用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463521")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A sub-merchant's plan for a user, with the data that opens the signing page.
    pub answer PartnerCreatedUserSignPlan {
        always {}
        optional {
            /// The user's signed plan (用户的签约计划).
            sign_plan: PartnerUserSignPlan,
            /// Package data for jumping to WeChat (跳转微信侧确认签约小程序的数据).
            package: String,
        }
    }
}
