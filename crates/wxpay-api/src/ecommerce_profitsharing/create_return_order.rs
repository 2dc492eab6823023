// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;

wxpay_core::model! {
    /// Asks for shared money to be returned (请求分账回退).
    ///
    /// `POST /v3/ecommerce/profitsharing/returnorders`
    ///
    /// - Returns [`ReturnOrder`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe with the same `out_return_no` and the same parameters.
    /// - 中文：请求分账回退。调用方：平台商户；`out_return_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Returning party has not enabled returns of shares. | Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | Not enough left to return. |  |
    /// | `FREQUENCY_LIMITED` | 429 | Shares returned too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "请求分账回退")]
    pub request CreateReturnOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号). Required. At most 32 characters.
            return_mchid: String,
            /// Amount (回退金额). Required. In fen.
            amount: i64,
            /// Description (回退描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
        }
    }
}

wxpay_core::operation!(CreateReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "create_return_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/returnorders",
)
.title("请求分账回退")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477737")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));
