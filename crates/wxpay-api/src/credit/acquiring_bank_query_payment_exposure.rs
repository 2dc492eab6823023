// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentExposure;

wxpay_core::model! {
    /// Queries for an acquiring institution whether to show WeChat Fenfu for an order (微信分付-支付方式前置服务).
    ///
    /// `POST /v3/pay/acquiring-bank/transactions/exposure`
    ///
    /// - Returns [`PaymentExposure`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：微信分付-支付方式前置服务。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    #[doc(alias = "微信分付-支付方式前置服务")]
    pub request AcquiringBankQueryPaymentExposure {
        required {
            /// Acquiring institution number (从业机构号). Required.
            acquiring_bank_id: String,
            /// Merchant number (特约商户号). Required.
            merchant_id: String,
            /// Channel number (渠道商户号). Required.
            channel_id: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// Application id of the acquiring institution (从业机构应用AppID).
            acquiring_bank_appid: String,
            /// Application id of the merchant (特约商户应用AppID).
            merchant_appid: String,
            /// The payer (支付者). Sources differ on whether it is required.
            payer: AcquiringBankPayer,
        }
    }
}

wxpay_core::operation!(AcquiringBankQueryPaymentExposure => PaymentExposure, wxpay_core::Spec::new(
    "acquiring_bank_query_payment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/acquiring-bank/transactions/exposure",
)
.title("微信分付-支付方式前置服务")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014326541")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Who pays, as the acquiring institution knows the user.
    pub request AcquiringBankPayer {
        required {}
        optional {
            /// The user's id within the acquiring institution's application (用户标识).
            acquiring_bank_openid: String,
            /// Hash of the user's phone number (用户手机号的哈希值).
            phone_number_hash: String,
            /// The user's id within the merchant's application (用户标识).
            merchant_openid: String,
        }
    }
}
