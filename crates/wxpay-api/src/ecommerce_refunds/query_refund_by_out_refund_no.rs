// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;

wxpay_core::model! {
    /// Queries a refund by the merchant's refund number (通过商户退款单号查询退款).
    ///
    /// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    ///
    /// - Returns [`Refund`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：通过商户退款单号查询退款。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476911)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission for refunds. | Check the parameters. Apply for the permission. |
    /// | `REQUEST_BLOCKED` | 403 | Request blocked. | Apply for the permission. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such order. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "通过商户退款单号查询退款")]
    pub request QueryRefundByOutRefundNo {
        required {
            /// The merchant's own refund number (商户退款单号). Required. At most 64 characters. It stands in the path.
            out_refund_no: String,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRefundByOutRefundNo => Refund, wxpay_core::Spec::new(
    "query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
)
.title("通过商户退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476911")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
