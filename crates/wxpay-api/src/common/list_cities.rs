// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Lists the cities of a province (查询城市列表).
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    ///
    /// - Returns [`CityList`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询城市列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml)
    #[doc(alias = "查询城市列表")]
    pub request ListCities {
        required {
            /// Province code (省份编码). Required. It stands in the path.
            province_code: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ListCities => CityList, wxpay_core::Spec::new(
    "list_cities",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
)
.title("查询城市列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A list of cities.
    pub answer CityList {
        always {}
        optional {
            /// Result data (城市列表).
            data: Vec<City>,
            /// Total count (查询数据总条数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A city and its code.
    pub answer City {
        always {}
        optional {
            /// City name (城市名称).
            city_name: String,
            /// City code (城市编码).
            city_code: i64,
        }
    }
}
