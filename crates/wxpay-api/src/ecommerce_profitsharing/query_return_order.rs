// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;

wxpay_core::model! {
    /// Queries the outcome of a return of shared money (查询分账回退结果).
    ///
    /// `GET /v3/ecommerce/profitsharing/returnorders`
    ///
    /// - Returns [`ReturnOrder`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询分账回退结果。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such record. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "查询分账回退结果")]
    pub request QueryReturnOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
            out_return_no: String,
        }
        optional {
            /// WeChat Pay's order number (微信订单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
        }
    }
}

wxpay_core::operation!(QueryReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/returnorders",
)
.title("查询分账回退结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477740")
.query(&["sub_mchid", "order_id", "out_order_no", "out_return_no"])
.repeat(wxpay_core::Repeat::Freely));
