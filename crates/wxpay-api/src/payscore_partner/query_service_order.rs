// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceOrder;

wxpay_core::model! {
    /// Queries a payscore order (查询支付分订单).
    ///
    /// `GET /v3/payscore/partner/serviceorder`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/get-partner-service-order.html)
    #[doc(alias = "查询支付分订单")]
    pub request QueryServiceOrder {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Service id (服务ID).
            service_id: String,
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
    "/v3/payscore/partner/serviceorder",
)
.title("查询支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/get-partner-service-order.html")
.query(&["service_id", "sub_mchid", "out_order_no", "query_id"])
.repeat(wxpay_core::Repeat::Freely));
