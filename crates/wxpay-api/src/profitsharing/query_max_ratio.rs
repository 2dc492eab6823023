// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the highest ratio that a sub-merchant may share (查询最大分账比例).
    ///
    /// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
    ///
    /// - Returns [`MaxRatio`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询最大分账比例。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Merchant queries too often. | Send the same request again later. Send fewer requests. |
    /// | `NO_AUTH` | 403 | Service provider has not enabled sharing. | Apply for the permission. |
    #[doc(alias = "查询最大分账比例")]
    pub request QueryMaxRatio {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 32 characters. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMaxRatio => MaxRatio, wxpay_core::Spec::new(
    "query_max_ratio",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/merchant-configs/{sub_mchid}",
)
.title("查询最大分账比例")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012466864")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The highest ratio that a sub-merchant may share.
    pub answer MaxRatio {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Largest profit sharing ratio (最大分账比例).
            max_ratio: i64,
        }
    }
}
