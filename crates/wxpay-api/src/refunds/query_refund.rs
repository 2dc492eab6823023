// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by the merchant's refund number (查询单笔退款).
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`
    ///
    /// - Returns [`Refund`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Rate limit: 300 requests a second.
    /// - Retry: safe, it only reads.
    /// - 中文：查询单笔退款。调用方：普通商户、普通服务商；只读，可以重试；每秒 300 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421261)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; timeout inside. | Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 404 | No such merchant. | Check the parameters. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such refund; query of the refund failed. | Check the parameters. |
    #[doc(alias = "查询单笔退款")]
    pub request QueryRefund {
        required {
            /// The merchant's own refund number (商户退款单号). Required. At most 64 characters. It stands in the path.
            out_refund_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRefund => Refund, wxpay_core::Spec::new(
    "query_refund",
    wxpay_core::http::Method::GET,
    "/v3/refund/domestic/refunds/{out_refund_no}",
)
.title("查询单笔退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421261")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
