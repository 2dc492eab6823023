// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels a payscore order, as an overseas institution (取消支付分订单).
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：取消支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    #[doc(alias = "取消支付分订单")]
    pub request CancelOverseasServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Reason (撤销原因). Sources differ on whether it is required. At most 50 characters.
            reason: String,
        }
    }
}

wxpay_core::operation!(CancelOverseasServiceOrder => (), wxpay_core::Spec::new(
    "cancel_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
)
.title("取消支付分订单")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
