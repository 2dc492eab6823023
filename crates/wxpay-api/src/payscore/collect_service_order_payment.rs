// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Starts a deduction that collects the payment due for a payscore order (商户发起催收扣款).
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/pay`
    ///
    /// - Returns [`ServiceOrderCollection`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户发起催收扣款。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
    #[doc(alias = "商户发起催收扣款")]
    pub request CollectServiceOrderPayment {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Service id (服务ID).
            service_id: String,
        }
    }
}

wxpay_core::operation!(CollectServiceOrderPayment => ServiceOrderCollection, wxpay_core::Spec::new(
    "collect_service_order_payment",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/pay",
)
.title("商户发起催收扣款")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013394596")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The numbers of an order whose payment is being collected.
    pub answer ServiceOrderCollection {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
        }
    }
}
