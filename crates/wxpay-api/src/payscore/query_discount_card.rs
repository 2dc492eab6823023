// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DiscountCard;

wxpay_core::model! {
    /// Queries a discount card by the merchant's own number (查询先享卡订单).
    ///
    /// `GET /v3/discount-card/cards/{out_card_code}`
    ///
    /// - Returns [`DiscountCard`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询先享卡订单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
    #[doc(alias = "查询先享卡订单")]
    pub request QueryDiscountCard {
        required {
            /// The merchant's own number for receiving the card (商户领卡号). Required. It stands in the path.
            out_card_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDiscountCard => DiscountCard, wxpay_core::Spec::new(
    "query_discount_card",
    wxpay_core::http::Method::GET,
    "/v3/discount-card/cards/{out_card_code}",
)
.title("查询先享卡订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml")
.repeat(wxpay_core::Repeat::Freely));
