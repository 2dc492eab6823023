// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PhotoDigest;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a taxi driver by the driver's licence (获取司机信息).
///
/// `GET /v3/taxi-invoice/drivers/{driver_license}`
///
/// - Returns [`TaxiDriver`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取司机信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryTaxiDriver;
///
/// let request = QueryTaxiDriver::new("示例文字").region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"driver_license":"示例文字","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取司机信息",
    "/v3/taxi-invoice/drivers/{driver_license}",
    "GET /v3/taxi-invoice/drivers/{driver_license}",
    "4012461309"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTaxiDriver {
    /// Operating qualification certificate number (营运资格证号). Required. It stands in the path.
    pub driver_license: String,
    /// Administrative region id (行政区划代码). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTaxiDriver {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `region_id`.
    pub fn new(driver_license: impl Into<String>) -> Self {
        Self {
            driver_license: driver_license.into(),
            region_id: None,
            extra: Extra::new(),
        }
    }

    /// Administrative region id (行政区划代码). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryTaxiDriver
    [driver_license,]
    [region_id,]
    ["region_id",]
}

wxpay_core::operation!(QueryTaxiDriver => TaxiDriver, wxpay_core::Spec::new(
    "fapiao.query_taxi_driver",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/drivers/{driver_license}",
)
.title("获取司机信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461309")
.query(&["region_id"])
.repeat(wxpay_core::Repeat::Freely));

/// Name and licence of the driver, for the invoice.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxiDriver {
    /// Driver's name (司机姓名).
    pub driver_name: Option<String>,
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Merchant number of the company (商户号).
    pub company_mchid: Option<String>,
    /// Operating qualification certificate number (营运资格证号).
    pub driver_license: Option<String>,
    /// Driver category (司机类别).
    pub driver_category: Option<String>,
    /// Photo of the driver (司机照片).
    pub driver_photo: Option<TaxiDriverPhoto>,
    /// Administrative region id (行政区划代码).
    pub region_id: Option<i64>,
    /// Driver state (司机状态).
    pub driver_state: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxiDriver
    []
    [driver_name, company_name, company_mchid, driver_license, driver_category, driver_photo, region_id, driver_state,]
    []
}

/// The stored photo of a taxi driver.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxiDriverPhoto {
    /// Photo type (照片类型).
    pub photo_type: Option<String>,
    /// Digest of the driver's photo (司机照片摘要).
    pub photo_digest: Option<PhotoDigest>,
    /// Photo address (头像url).
    pub photo_url: Option<String>,
    /// Photo icon (头像icon).
    pub photo_data: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxiDriverPhoto
    []
    [photo_type, photo_digest, photo_url, photo_data,]
    []
}
