// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;

wxpay_core::model! {
    /// Asks for the money that the platform advanced for a refund to be returned (垫付退款回补).
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// - Returns [`AdvanceReturn`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：垫付退款回补。调用方：平台商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission to return advances. | Check the parameters. Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | Balance is not enough. | Apply for the permission. |
    /// | `REQUEST_BLOCKED` | 403 | Request blocked. | Apply for the permission. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such refund. | Check the parameters. |
    #[doc(alias = "垫付退款回补")]
    pub request CreateAdvanceReturn {
        required {
            /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
            refund_id: String,
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "create_advance_return",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("垫付退款回补")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476927")
.body(wxpay_core::Body::Json));
