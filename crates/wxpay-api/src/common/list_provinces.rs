// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Lists provinces (查询省份列表).
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces`
    ///
    /// - Returns [`ProvinceList`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询省份列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml)
    #[doc(alias = "查询省份列表")]
    pub request ListProvinces {
        required {}
        optional {}
    }
}

wxpay_core::operation!(ListProvinces => ProvinceList, wxpay_core::Spec::new(
    "list_provinces",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/areas/provinces",
)
.title("查询省份列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A list of provinces.
    pub answer ProvinceList {
        always {}
        optional {
            /// Result data (省份列表).
            data: Vec<Province>,
            /// Total count (查询数据总条数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A province and its code.
    pub answer Province {
        always {}
        optional {
            /// Province name (省份名称).
            province_name: String,
            /// Province code (省份编码).
            province_code: i64,
        }
    }
}
