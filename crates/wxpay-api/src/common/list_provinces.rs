// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Lists provinces (查询省份列表).
///
/// `GET /v3/capital/capitallhh/areas/provinces`
///
/// - Returns [`ProvinceList`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询省份列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::ListProvinces;
///
/// let request = ListProvinces::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询省份列表",
    "/v3/capital/capitallhh/areas/provinces",
    "GET /v3/capital/capitallhh/areas/provinces"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListProvinces {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListProvinces {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for ListProvinces {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListProvinces
    []
    []
    []
}

wxpay_core::operation!(ListProvinces => ProvinceList, wxpay_core::Spec::new(
    "common.list_provinces",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/areas/provinces",
)
.title("查询省份列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// All provinces with their codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvinceList {
    /// Result data (省份列表).
    pub data: Option<Vec<Province>>,
    /// Total count (查询数据总条数).
    pub total_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ProvinceList
    []
    [data, total_count,]
    []
}

/// A province and its code.
#[derive(Clone)]
#[non_exhaustive]
pub struct Province {
    /// Province name (省份名称).
    pub province_name: Option<String>,
    /// Province code (省份编码).
    pub province_code: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Province
    []
    [province_name, province_code,]
    []
}
