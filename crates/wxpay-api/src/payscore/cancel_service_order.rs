// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderReference;

wxpay_core::model! {
    /// Cancels a payscore order (取消支付分订单).
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_3.shtml)
    #[doc(alias = "取消支付分订单")]
    pub request CancelServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Reason (取消原因). Required.
            reason: String,
        }
        optional {
            /// Service id (服务ID).
            service_id: String,
        }
    }
}

wxpay_core::operation!(CancelServiceOrder => OrderReference, wxpay_core::Spec::new(
    "cancel_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/cancel",
)
.title("取消支付分订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
