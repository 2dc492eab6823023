// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the highest ratio that a brand may share (查询最大分账比例).
    ///
    /// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml)
    #[doc(alias = "查询最大分账比例")]
    pub request BrandQueryMaxRatio {
        required {
            /// Merchant number of the brand (品牌主商户号). Required. It stands in the path.
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The highest ratio that a brand may share.
    pub answer BrandMaxRatio {
        always {}
        optional {
            /// Merchant number of the brand (品牌主商户号).
            brand_mchid: String,
            /// Largest profit sharing ratio (最大分账比例).
            max_ratio: i64,
        }
    }
}
