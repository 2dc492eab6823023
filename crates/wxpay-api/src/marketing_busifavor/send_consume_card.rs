// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Sends a consumption card to a user (发放消费卡).
    ///
    /// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
    ///
    /// - Returns [`SentConsumeCard`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：发放消费卡。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml)
    #[doc(alias = "发放消费卡")]
    pub request SendConsumeCard {
        required {
            /// Member card or card template id (消费卡ID). Required. It stands in the path.
            card_id: String,
            /// Application id (消费卡归属appid). Required.
            appid: String,
            /// The user's id within the application (用户openid). Required.
            openid: String,
            /// The merchant's own request number (商户单据号). Required.
            out_request_no: String,
            /// When it was sent. Required.
            send_time: DateTime,
        }
        optional {}
    }
}

wxpay_core::operation!(SendConsumeCard => SentConsumeCard, wxpay_core::Spec::new(
    "send_consume_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/{card_id}/send",
)
.title("发放消费卡")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The code of a consumption card just sent to a user.
    pub answer SentConsumeCard {
        always {}
        optional {
            /// Card code (消费卡code).
            card_code: String,
        }
    }
}
