// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MiniprogramPreSigning;
use super::PlannedDeduction;

wxpay_core::model! {
    /// Prepares the signing of a scheduled deduction contract in a mini program (小程序场景预约扣费类型签约的预签约).
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
    ///
    /// - Returns [`MiniprogramPreSigning`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：小程序场景预约扣费类型签约的预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
    #[doc(alias = "小程序场景预约扣费类型签约的预签约")]
    pub request PreSignScheduledInMiniprogram {
        required {
            /// Application id (应用ID). Required.
            appid: String,
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
            /// The user's id within the application (用户在直连商户应用下的用户标示).
            openid: String,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Schedule of the deduction.
            deduct_schedule: PlannedDeduction,
        }
    }
}

wxpay_core::operation!(PreSignScheduledInMiniprogram => MiniprogramPreSigning, wxpay_core::Spec::new(
    "pre_sign_scheduled_in_miniprogram",
    wxpay_core::http::Method::POST,
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
)
.title("小程序场景预约扣费类型签约的预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012525209")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
