// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a brand that takes part in charity meals (查询爱心餐品牌信息).
    ///
    /// `GET /v3/lovefeast/brands/{brand_id}`
    ///
    /// - Returns [`LovefeastBrand`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询爱心餐品牌信息。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html)
    #[doc(alias = "查询爱心餐品牌信息")]
    pub request QueryLovefeastBrand {
        required {
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryLovefeastBrand => LovefeastBrand, wxpay_core::Spec::new(
    "query_lovefeast_brand",
    wxpay_core::http::Method::GET,
    "/v3/lovefeast/brands/{brand_id}",
)
.title("查询爱心餐品牌信息")
.family("industry")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The donated and served charity meals of a brand.
    pub answer LovefeastBrand {
        always {}
        optional {
            /// Number donated (捐赠数量).
            donate_count: i64,
            /// Number of meals provided (供餐数量).
            consume_count: i64,
        }
    }
}
