// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DiscountCardOrder;

wxpay_core::model! {
    /// Queries a discount card order by the merchant's order number (通过先享卡订单号查询订单).
    ///
    /// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`DiscountCardOrder`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - WeChat Pay has marked it as outdated.
    /// - 中文：通过先享卡订单号查询订单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    #[doc(alias = "通过先享卡订单号查询订单")]
    pub request QueryDiscountCardOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDiscountCardOrderByOutTradeNo => DiscountCardOrder, wxpay_core::Spec::new(
    "query_discount_card_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/discount-card/orders/out-trade-no/{out_trade_no}",
)
.title("通过先享卡订单号查询订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml")
.repeat(wxpay_core::Repeat::Freely));
