// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the highest ratio that a brand may share (查询最大分账比例).
    ///
    /// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
    ///
    /// - Returns [`BrandMaxRatio`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询最大分账比例。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
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
    pub request BrandQueryMaxRatio {
        required {
            /// Merchant number of the brand (品牌主商户号). Required. At most 32 characters. It stands in the path.
            brand_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandQueryMaxRatio => BrandMaxRatio, wxpay_core::Spec::new(
    "brand_query_max_ratio",
    wxpay_core::http::Method::GET,
    "/v3/brand/profitsharing/brand-configs/{brand_mchid}",
)
.title("查询最大分账比例")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467022")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The highest ratio that a brand may share.
    pub answer BrandMaxRatio {
        always {}
        optional {
            /// Merchant number of the brand (品牌主商户号). At most 32 characters.
            brand_mchid: String,
            /// Largest profit sharing ratio (最大分账比例).
            max_ratio: i64,
        }
    }
}
