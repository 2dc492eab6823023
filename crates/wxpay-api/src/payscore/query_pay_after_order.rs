// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PostpaidOrder;

wxpay_core::model! {
    /// Queries a pay-after order (查询先享后付订单).
    ///
    /// `GET /v3/payscore/payafter-orders`
    ///
    /// - Returns [`PostpaidOrder`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询先享后付订单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
    #[doc(alias = "查询先享后付订单")]
    pub request QueryPayAfterOrder {
        required {}
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Query id for the jump back (回跳查询ID).
            query_id: String,
            /// Application id (公众账号ID).
            appid: String,
        }
    }
}

wxpay_core::operation!(QueryPayAfterOrder => PostpaidOrder, wxpay_core::Spec::new(
    "query_pay_after_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/payafter-orders",
)
.title("查询先享后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4")
.query(&["service_id", "out_order_no", "query_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
