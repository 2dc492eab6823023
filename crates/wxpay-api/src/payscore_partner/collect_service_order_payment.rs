// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Starts a deduction that collects the payment due for a payscore order (商户发起催收扣款).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml)
    #[doc(alias = "商户发起催收扣款")]
    pub request CollectServiceOrderPayment {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Service id (服务ID).
            service_id: String,
        }
    }
}

wxpay_core::operation!(CollectServiceOrderPayment => (), wxpay_core::Spec::new(
    "collect_service_order_payment",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
)
.title("商户发起催收扣款")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml")
.body(wxpay_core::Body::Json));
