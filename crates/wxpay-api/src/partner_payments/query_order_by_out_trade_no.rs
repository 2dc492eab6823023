// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::model! {
    /// Queries a sub-merchant's order by the merchant's order number (商户订单号查询).
    ///
    /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Returns [`Order`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：商户订单号查询。调用方：平台商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012739008)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
    /// | `TRADE_ERROR` | 403 | Transaction error. |  |
    /// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
    #[doc(alias = "商户订单号查询")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. At most 32 characters. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (服务商户号). Required. At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查询")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012739008")
.query(&["sp_mchid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
