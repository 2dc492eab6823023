// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceOrder;

wxpay_core::model! {
    /// Queries a payscore order (查询支付分订单).
    ///
    /// `GET /v3/payscore/serviceorder`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_2.shtml)
    #[doc(alias = "查询支付分订单")]
    pub request QueryServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
        }
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Query id for the jump back (回跳查询ID).
            query_id: String,
        }
    }
}

wxpay_core::operation!(QueryServiceOrder => ServiceOrder, wxpay_core::Spec::new(
    "query_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/serviceorder",
)
.title("查询支付分订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_2.shtml")
.query(&["out_order_no", "query_id", "service_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
