// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PasswordFreeContractReference;

wxpay_core::model! {
    /// Prepares a password-free contract for signing after a payment (直连商户模式支付后场景预签约).
    ///
    /// `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
    ///
    /// - Returns [`PasswordFreeContractReference`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：直连商户模式支付后场景预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html)
    #[doc(alias = "直连商户模式支付后场景预签约")]
    pub request PreSignPasswordFreeAfterPayment {
        required {
            /// Application id (商户AppID). Required.
            appid: String,
            /// Service id (免密支付服务ID). Required.
            service_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// Address that receives the notifications (回调通知地址). Required.
            notify_url: String,
            /// The user's account name to display (用户账户展示名称). Required.
            contract_display_account: String,
            /// Prepayment id (预支付交易会话标识). Required.
            prepay_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PreSignPasswordFreeAfterPayment => PasswordFreeContractReference, wxpay_core::Spec::new(
    "pre_sign_password_free_after_payment",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
)
.title("直连商户模式支付后场景预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
