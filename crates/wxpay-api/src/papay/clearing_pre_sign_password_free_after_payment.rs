// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PasswordFreeContractReference;

wxpay_core::model! {
    /// Prepares a clearing institution's password-free contract for signing after a payment (清算机构模式支付后场景预签约).
    ///
    /// `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
    ///
    /// - Returns [`PasswordFreeContractReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：清算机构模式支付后场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
    #[doc(alias = "清算机构模式支付后场景预签约")]
    pub request ClearingPreSignPasswordFreeAfterPayment {
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
        }
        optional {
            /// The sub-merchant's application id (子商户AppID). Sources differ on whether it is required.
            sub_appid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (用户子标识).
            sub_openid: String,
        }
    }
}

wxpay_core::operation!(ClearingPreSignPasswordFreeAfterPayment => PasswordFreeContractReference, wxpay_core::Spec::new(
    "clearing_pre_sign_password_free_after_payment",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
)
.title("清算机构模式支付后场景预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471286")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
