// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;

wxpay_core::model! {
    /// Queries the return of money that the platform advanced for a refund (查询垫付回补结果).
    ///
    /// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// - Returns [`AdvanceReturn`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询垫付回补结果。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | Query of the returned advance failed. | Check the parameters. |
    #[doc(alias = "查询垫付回补结果")]
    pub request QueryAdvanceReturn {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
            refund_id: String,
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "query_advance_return",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("查询垫付回补结果")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476916")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
