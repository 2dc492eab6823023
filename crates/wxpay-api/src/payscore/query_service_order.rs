// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceOrder;

wxpay_core::model! {
    /// Queries a payscore order (查询支付分订单).
    ///
    /// `GET /v3/payscore/serviceorder`
    ///
    /// - Returns [`ServiceOrder`].
    /// - Callers: merchants (普通商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询支付分订单。调用方：普通商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
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
    #[doc(alias = "查询支付分订单")]
    pub request QueryServiceOrder {
        required {
            /// Service id (服务ID). Required. At most 32 characters.
            service_id: String,
            /// Application id (公众账号ID). Required. At most 32 characters.
            appid: String,
        }
        optional {
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// Query id for the jump back (回跳查询ID). At most 512 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587902")
.query(&["out_order_no", "query_id", "service_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
