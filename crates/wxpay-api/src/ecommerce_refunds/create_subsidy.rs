// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for an order to be subsidized (请求补差).
    ///
    /// `POST /v3/ecommerce/subsidies/create`
    ///
    /// - Returns [`Subsidy`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：请求补差。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "请求补差")]
    pub request CreateSubsidy {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
            transaction_id: String,
            /// Amount (补差金额). Required. In fen.
            amount: i64,
            /// Description (补差描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// WeChat Pay's refund number (微信退款单号).
            refund_id: String,
            /// The merchant's own subsidy number (商户补差单号).
            out_subsidy_no: String,
        }
    }
}

wxpay_core::operation!(CreateSubsidy => Subsidy, wxpay_core::Spec::new(
    "create_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/create",
)
.title("请求补差")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477631")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A subsidy of an order with its outcome.
    pub answer Subsidy {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// WeChat Pay's subsidy number (微信补差单号). At most 64 characters.
            subsidy_id: String,
            /// Description (补差描述).
            description: String,
            /// Amount (补差金额). In fen.
            amount: i64,
            /// Result (补差单结果).
            result: SubsidyResult,
            /// When it succeeded (补差完成时间).
            success_time: DateTime,
            /// The merchant's own subsidy number.
            out_subsidy_no: String,
        }
    }
}
