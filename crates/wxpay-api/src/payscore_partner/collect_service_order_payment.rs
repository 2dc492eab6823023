// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Starts a deduction that collects the payment due for a payscore order (商户发起催收扣款).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户发起催收扣款。调用方：服务商、平台；重试之前请先查询。
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
            /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
            appid: String,
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
