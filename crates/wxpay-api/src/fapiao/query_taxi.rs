// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TaxiState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a taxi by its plate number (获取出租车信息).
///
/// `GET /v3/taxi-invoice/taxies/{plate_number}`
///
/// - Returns [`Taxi`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取出租车信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::QueryTaxi;
///
/// let request = QueryTaxi::new("京A88888").region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"plate_number":"京A88888","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取出租车信息",
    "/v3/taxi-invoice/taxies/{plate_number}",
    "GET /v3/taxi-invoice/taxies/{plate_number}",
    "4012460169"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTaxi {
    /// Plate number (车牌号). Required. It stands in the path.
    pub plate_number: String,
    /// Administrative region id (行政区划代码). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTaxi {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `region_id`.
    pub fn new(plate_number: impl Into<String>) -> Self {
        Self {
            plate_number: plate_number.into(),
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

wxpay_core::__model_impl! { QueryTaxi
    [plate_number,]
    [region_id,]
    ["region_id",]
}

wxpay_core::operation!(QueryTaxi => Taxi, wxpay_core::Spec::new(
    "fapiao.query_taxi",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/taxies/{plate_number}",
)
.title("获取出租车信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460169")
.query(&["region_id"])
.repeat(wxpay_core::Repeat::Freely));

/// Plate number and details of the taxi, for the invoice.
#[derive(Clone)]
#[non_exhaustive]
pub struct Taxi {
    /// Plate number (车牌号).
    pub plate_number: Option<String>,
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Merchant number of the company (公司商户号).
    pub company_mchid: Option<String>,
    /// Qualification number of the main shift driver (主班司机资格证号).
    pub main_license: Option<String>,
    /// Qualification number of the deputy shift driver (副班司机资格证号).
    pub deputy_license: Option<String>,
    /// Administrative region id (行政区划代码).
    pub region_id: Option<i64>,
    /// True if fapiao are supported.
    pub support_invoice: Option<bool>,
    /// Taxi state (出租车状态).
    pub taxi_state: Option<TaxiState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Taxi
    []
    [plate_number, company_name, company_mchid, main_license, deputy_license, region_id, support_invoice, taxi_state,]
    []
}
