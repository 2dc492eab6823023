// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PostpaidOrder;

wxpay_core::model! {
    /// Queries a smart retail order (查询智慧零售订单).
    ///
    /// `GET /v3/payscore/smartretail-orders`
    ///
    /// - Returns [`PostpaidOrder`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询智慧零售订单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
    #[doc(alias = "查询智慧零售订单")]
    pub request QuerySmartRetailOrder {
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

wxpay_core::operation!(QuerySmartRetailOrder => PostpaidOrder, wxpay_core::Spec::new(
    "query_smart_retail_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/smartretail-orders",
)
.title("查询智慧零售订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4")
.query(&["service_id", "out_order_no", "query_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
