// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundOrder;

wxpay_core::model! {
    /// Queries the result of sending funds abroad (查询出境结果).
    ///
    /// `GET /v3/funds-to-oversea/orders/{out_order_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml)
    #[doc(alias = "查询出境结果")]
    pub request QueryOutboundOrder {
        required {
            /// The merchant's own order number (商户出境单号). Required. It stands in the path.
            out_order_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信支付订单号). Required.
            transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOutboundOrder => OutboundOrder, wxpay_core::Spec::new(
    "query_outbound_order",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/orders/{out_order_id}",
)
.title("查询出境结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));
