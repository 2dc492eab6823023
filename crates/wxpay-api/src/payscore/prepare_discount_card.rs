// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares a user's claim of a discount card (预受理领卡请求).
    ///
    /// `POST /v3/discount-card/cards`
    ///
    /// - Returns [`DiscountCardPreparation`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_card_code` and the same parameters.
    /// - 中文：预受理领卡请求。调用方：商户；`out_card_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
    #[doc(alias = "预受理领卡请求")]
    pub request PrepareDiscountCard {
        required {
            /// The merchant's own number for receiving the card (商户领卡号). Required.
            out_card_code: String,
            /// Card template id (卡模板ID). Required.
            card_template_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Address that receives the notifications (通知商户URL). Required.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PrepareDiscountCard => DiscountCardPreparation, wxpay_core::Spec::new(
    "prepare_discount_card",
    wxpay_core::http::Method::POST,
    "/v3/discount-card/cards",
)
.title("预受理领卡请求")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_card_code")));

wxpay_core::model! {
    /// The token of a prepared discount card claim.
    pub answer DiscountCardPreparation {
        always {}
        optional {
            /// Token of the prepared card.
            prepare_card_token: String,
        }
    }
}
