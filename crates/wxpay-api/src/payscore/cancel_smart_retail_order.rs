// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderReference;

wxpay_core::model! {
    /// Cancels a smart retail order (撤销智慧零售订单).
    ///
    /// `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
    ///
    /// - Returns [`OrderReference`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：撤销智慧零售订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5)
    #[doc(alias = "撤销智慧零售订单")]
    pub request CancelSmartRetailOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Application id (公众账号ID). Required. At most 32 characters.
            appid: String,
            /// Reason (取消原因). Required. At most 50 characters.
            reason: String,
        }
        optional {
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
        }
    }
}

wxpay_core::operation!(CancelSmartRetailOrder => OrderReference, wxpay_core::Spec::new(
    "cancel_smart_retail_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
)
.title("撤销智慧零售订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
