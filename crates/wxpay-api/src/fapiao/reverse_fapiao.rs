// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses issued fapiao of an application (冲红电子发票).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    ///
    /// - Returns nothing (202: accepted).
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：冲红电子发票。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `RESOURCE_ALREADY_EXISTS` | 400 | Fapiao application exists already. |  |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    /// | `RULE_LIMIT` | 403 | State of the fapiao does not allow a reversal. | Check the parameters. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such fapiao application; fapiao to reverse not found. | Check the parameters. Apply for the permission. |
    #[doc(alias = "冲红电子发票")]
    pub request ReverseFapiao {
        required {
            /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
            fapiao_apply_id: String,
            /// Why the fapiao is reversed (冲红原因). Required.
            reverse_reason: ReverseReason,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Fapiao details (需要冲红的发票信息).
            fapiao_information: Vec<FapiaoToReverse>,
        }
    }
}

wxpay_core::operation!(ReverseFapiao => (), wxpay_core::Spec::new(
    "reverse_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
)
.title("冲红电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792575")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// A fapiao to be reversed.
    pub request FapiaoToReverse {
        required {
            /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
            fapiao_id: String,
            /// Fapiao number (发票号码). Required. At most 20 characters.
            fapiao_number: String,
        }
        optional {
            /// Fapiao code (发票代码).
            fapiao_code: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Why a fapiao is reversed.
    pub enum ReverseReason {
        /// Invoice was wrong.
        IssueError = "ISSUE_ERROR",
        /// Goods returned.
        SalesReturn = "SALES_RETURN",
        /// Service stopped.
        ServiceSuspention = "SERVICE_SUSPENTION",
        /// Allowance on the sale.
        SalesDiscount = "SALES_DISCOUNT",
    }
}
