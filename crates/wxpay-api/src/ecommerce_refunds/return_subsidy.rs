// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingAccount;
use super::SubsidyResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for the subsidy of an order to be returned (请求补差回退).
    ///
    /// `POST /v3/ecommerce/subsidies/return`
    ///
    /// - Returns [`SubsidyReturn`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：请求补差回退。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
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
    #[doc(alias = "请求补差回退")]
    pub request ReturnSubsidy {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own order number (商户补差回退单号). Required. At most 64 characters.
            out_order_no: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
            transaction_id: String,
            /// Amount (补差回退金额). Required. In fen.
            amount: i64,
            /// Description (补差回退描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// WeChat Pay's refund number (微信退款单号). At most 64 characters.
            refund_id: String,
            /// WeChat Pay's subsidy number (微信补差单号). At most 64 characters.
            subsidy_id: String,
            /// Source accounts and amounts (回退出资账户及金额).
            from: Vec<SubsidyFundingSource>,
        }
    }
}

wxpay_core::operation!(ReturnSubsidy => SubsidyReturn, wxpay_core::Spec::new(
    "return_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/return",
)
.title("请求补差回退")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477636")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// An account that funds the return of a subsidy, and its share.
    pub shared SubsidyFundingSource {
        required {}
        optional {
            /// Account (出资账户类型).
            account: FundingAccount,
            /// Amount (出资金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The return of a subsidy with its outcome.
    pub answer SubsidyReturn {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// WeChat Pay's subsidy return number (微信补差回退单号).
            subsidy_refund_id: String,
            /// WeChat Pay's refund number (微信退款单号).
            refund_id: String,
            /// The merchant's own order number (商户补差回退单号).
            out_order_no: String,
            /// Amount (补差回退金额). In fen.
            amount: i64,
            /// Description (补差回退描述).
            description: String,
            /// Result (补差回退结果).
            result: SubsidyResult,
            /// When it succeeded (补差回退完成时间).
            success_time: DateTime,
            /// WeChat Pay's subsidy number. At most 64 characters.
            subsidy_id: String,
            /// Source accounts and amounts.
            from: Vec<SubsidyFundingSource>,
        }
    }
}
