// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppPreSigning;
use super::PlannedDeduction;

wxpay_core::model! {
    /// Prepares the signing of a sub-merchant's scheduled deduction contract in an app (App场景预约扣费类型签约的预签约).
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    ///
    /// - Returns [`AppPreSigning`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：App场景预约扣费类型签约的预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html)
    #[doc(alias = "App场景预约扣费类型签约的预签约")]
    pub request PartnerPreSignScheduledInApp {
        required {
            /// The service provider's application id (应用ID). Required.
            sp_appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Plan or template id (委托代扣模板ID). Required.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// The user's account name to display (用户账户展示名称). Required.
            contract_display_account: String,
            /// Address that receives the contract notifications (签约结果通知地址). Required.
            contract_notify_url: String,
        }
        optional {
            /// The user's id within the service provider's application (用户在服务商商户应用下的用户标示).
            sp_openid: String,
            /// The sub-merchant's application id (子商户的AppID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID).
            sub_openid: String,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Schedule of the deduction.
            deduct_schedule: PlannedDeduction,
        }
    }
}

wxpay_core::operation!(PartnerPreSignScheduledInApp => AppPreSigning, wxpay_core::Spec::new(
    "partner_pre_sign_scheduled_in_app",
    wxpay_core::http::Method::POST,
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
)
.title("App场景预约扣费类型签约的预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
