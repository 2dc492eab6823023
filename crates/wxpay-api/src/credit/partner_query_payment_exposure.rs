// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentExposure;

wxpay_core::model! {
    /// Queries whether to show WeChat Fenfu for an order of a sub-merchant (微信分付-支付方式前置服务).
    ///
    /// `POST /v3/pay/partner/transactions/exposure`
    ///
    /// - Returns [`PaymentExposure`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：微信分付-支付方式前置服务。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    #[doc(alias = "微信分付-支付方式前置服务")]
    pub request PartnerQueryPaymentExposure {
        required {
            /// The service provider's application id (服务商应用ID). Required.
            sp_appid: String,
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's application id (子商户/二级商户应用ID). Sources differ on whether it is required.
            sub_appid: String,
            /// The sub-merchant's number (子商户号/二级商户号).
            sub_mchid: String,
            /// The payer (支付者). Sources differ on whether it is required.
            payer: PartnerPayer,
        }
    }
}

wxpay_core::operation!(PartnerQueryPaymentExposure => PaymentExposure, wxpay_core::Spec::new(
    "partner_query_payment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/exposure",
)
.title("微信分付-支付方式前置服务")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014326522")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Who pays, as the service provider knows the user.
    pub request PartnerPayer {
        required {}
        optional {
            /// The user's id within the service provider's application (用户服务商标识).
            sp_openid: String,
            /// Hash of the user's phone number (用户手机号的哈希值).
            phone_number_hash: String,
            /// The user's id within the sub-merchant's application (用户子商户标识).
            sub_openid: String,
        }
    }
}
