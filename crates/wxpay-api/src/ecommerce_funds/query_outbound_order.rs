// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundOrder;

wxpay_core::model! {
    /// Queries the result of sending funds abroad (查询出境结果).
    ///
    /// `GET /v3/funds-to-oversea/orders/{out_order_id}`
    ///
    /// - Returns [`OutboundOrder`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询出境结果。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
    #[doc(alias = "查询出境结果")]
    pub request QueryOutboundOrder {
        required {
            /// The merchant's own order number (商户出境单号). Required. At most 64 characters. It stands in the path.
            out_order_id: String,
            /// The sub-merchant's number (二级商户号). Required. At most 64 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信支付订单号). Required. At most 64 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476127")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));
