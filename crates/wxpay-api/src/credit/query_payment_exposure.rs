// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentExposure;

wxpay_core::model! {
    /// Queries whether to show WeChat Fenfu for an order (微信分付-支付方式前置服务).
    ///
    /// `POST /v3/pay/transactions/exposure`
    ///
    /// - Returns [`PaymentExposure`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：微信分付-支付方式前置服务。调用方：商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    #[doc(alias = "微信分付-支付方式前置服务")]
    pub request QueryPaymentExposure {
        required {
            /// Application id (应用AppID). Required.
            appid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// Merchant number (直连商户号).
            mchid: String,
            /// The payer (支付者). Sources differ on whether it is required.
            payer: Payer,
        }
    }
}

wxpay_core::operation!(QueryPaymentExposure => PaymentExposure, wxpay_core::Spec::new(
    "query_payment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/exposure",
)
.title("微信分付-支付方式前置服务")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014326314")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Who pays, as the merchant knows the user.
    pub request Payer {
        required {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// Hash of the user's phone number (用户手机号的哈希值).
            phone_number_hash: String,
        }
    }
}
