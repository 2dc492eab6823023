// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Lists the cities of a province (查询城市列表).
///
/// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
///
/// - Returns [`CityList`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询城市列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::ListCities;
///
/// let request = ListCities::new(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"province_code":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询城市列表",
    "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
    "GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCities {
    /// Province code (省份编码). Required. It stands in the path.
    pub province_code: i64,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCities {
    /// Creates the request; setters add the other fields.
    pub fn new(province_code: impl Into<i64>) -> Self {
        Self {
            province_code: province_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ListCities
    [province_code,]
    []
    []
}

wxpay_core::operation!(ListCities => CityList, wxpay_core::Spec::new(
    "common.list_cities",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
)
.title("查询城市列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// A list of cities.
#[derive(Clone)]
#[non_exhaustive]
pub struct CityList {
    /// Result data (城市列表).
    pub data: Option<Vec<City>>,
    /// Total count (查询数据总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CityList
    []
    [data, total_count,]
    []
}

/// A city and its code.
#[derive(Clone)]
#[non_exhaustive]
pub struct City {
    /// City name (城市名称).
    pub city_name: Option<String>,
    /// City code (城市编码).
    pub city_code: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { City
    []
    [city_name, city_code,]
    []
}
