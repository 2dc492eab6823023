// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels a payscore order (取消支付分订单).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：取消支付分订单。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138589)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
    /// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
    /// | `ORDER_DONE` | 400 | Order completed. |  |
    /// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
    /// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
    #[doc(alias = "取消支付分订单")]
    pub request CancelServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
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

wxpay_core::operation!(CancelServiceOrder => (), wxpay_core::Spec::new(
    "cancel_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
)
.title("取消支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138589")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
