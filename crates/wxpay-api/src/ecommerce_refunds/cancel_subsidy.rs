// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels the subsidy of an order (取消补差).
    ///
    /// `POST /v3/ecommerce/subsidies/cancel`
    ///
    /// - Returns [`SubsidyCancellation`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：取消补差。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
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
    #[doc(alias = "取消补差")]
    pub request CancelSubsidy {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
            transaction_id: String,
            /// Description (取消补差描述). Required. At most 80 characters.
            description: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelSubsidy => SubsidyCancellation, wxpay_core::Spec::new(
    "cancel_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/cancel",
)
.title("取消补差")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477639")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The cancellation of a subsidy and its outcome.
    pub answer SubsidyCancellation {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Result (取消补差结果).
            result: SubsidyCancellationResult,
            /// Description (取消补差描述).
            description: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Outcome of cancelling a subsidy.
    pub enum SubsidyCancellationResult {
        /// Succeeded.
        Success = "SUCCESS",
        /// Failed.
        Fail = "FAIL",
    }
}
