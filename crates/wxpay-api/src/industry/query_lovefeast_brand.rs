// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries a brand that takes part in charity meals (查询爱心餐品牌信息).
///
/// `GET /v3/lovefeast/brands/{brand_id}`
///
/// - Returns [`LovefeastBrand`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询爱心餐品牌信息。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::QueryLovefeastBrand;
///
/// let request = QueryLovefeastBrand::new("1004");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询爱心餐品牌信息",
    "/v3/lovefeast/brands/{brand_id}",
    "GET /v3/lovefeast/brands/{brand_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryLovefeastBrand {
    /// Brand id (品牌ID). Required. It stands in the path.
    pub brand_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryLovefeastBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(brand_id: impl Into<String>) -> Self {
        Self {
            brand_id: brand_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryLovefeastBrand
    [brand_id,]
    []
    []
}

wxpay_core::operation!(QueryLovefeastBrand => LovefeastBrand, wxpay_core::Spec::new(
    "industry.query_lovefeast_brand",
    wxpay_core::http::Method::GET,
    "/v3/lovefeast/brands/{brand_id}",
)
.title("查询爱心餐品牌信息")
.family("industry")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html")
.repeat(wxpay_core::Repeat::Freely));

/// The donated and served charity meals of a brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct LovefeastBrand {
    /// Number donated (捐赠数量).
    pub donate_count: Option<i64>,
    /// Number of meals provided (供餐数量).
    pub consume_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LovefeastBrand
    []
    [donate_count, consume_count,]
    []
}
