// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PasswordFreeContractReference;

wxpay_core::model! {
    /// Prepares an e-commerce platform's password-free contract for signing after a payment (电商收付通模式支付后场景预签约).
    ///
    /// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
    ///
    /// - Returns [`PasswordFreeContractReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：电商收付通模式支付后场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html)
    #[doc(alias = "电商收付通模式支付后场景预签约")]
    pub request PlatformPreSignPasswordFreeAfterPayment {
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

wxpay_core::operation!(PlatformPreSignPasswordFreeAfterPayment => PasswordFreeContractReference, wxpay_core::Spec::new(
    "platform_pre_sign_password_free_after_payment",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
)
.title("电商收付通模式支付后场景预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
