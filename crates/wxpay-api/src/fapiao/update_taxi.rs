// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TaxiState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the data of a taxi (更新出租车信息).
///
/// `POST /v3/taxi-invoice/taxi/update-taxi`
///
/// - Returns [`UpdatedTaxi`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：更新出租车信息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::UpdateTaxi;
///
/// let request = UpdateTaxi::new()
///     .plate_number("京A88888")
///     .company_name("示例名称")
///     .region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"company_name":"示例名称","plate_number":"京A88888","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新出租车信息",
    "/v3/taxi-invoice/taxi/update-taxi",
    "POST /v3/taxi-invoice/taxi/update-taxi",
    "4012460167"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTaxi {
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// Company name (公司名称). Required.
    pub company_name: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Qualification number of the main shift driver (主班司机资格证号). Sources differ on whether it is required.
    pub main_license: Option<String>,
    /// Qualification number of the deputy shift driver (副班司机资格证号).
    pub deputy_license: Option<String>,
    /// Administrative region id (行政区划ID). Required.
    pub region_id: Option<i64>,
    /// Mark of issuing the fapiao (开票标记).
    pub invoice_flag: Option<String>,
    /// Taxi state (出租车状态).
    pub taxi_state: Option<TaxiState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateTaxi {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `plate_number`, `company_name` and `region_id`.
    pub fn new() -> Self {
        Self {
            plate_number: None,
            company_name: None,
            mchid: None,
            main_license: None,
            deputy_license: None,
            region_id: None,
            invoice_flag: None,
            taxi_state: None,
            extra: Extra::new(),
        }
    }

    /// Plate number (车牌号). Required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Company name (公司名称). Required.
    pub fn company_name<Via>(mut self, company_name: impl IntoField<String, Via>) -> Self {
        self.company_name = company_name.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Qualification number of the main shift driver (主班司机资格证号). Sources differ on whether it is required.
    pub fn main_license<Via>(mut self, main_license: impl IntoField<String, Via>) -> Self {
        self.main_license = main_license.into_field();
        self
    }

    /// Qualification number of the deputy shift driver (副班司机资格证号).
    pub fn deputy_license<Via>(mut self, deputy_license: impl IntoField<String, Via>) -> Self {
        self.deputy_license = deputy_license.into_field();
        self
    }

    /// Administrative region id (行政区划ID). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }

    /// Mark of issuing the fapiao (开票标记).
    pub fn invoice_flag<Via>(mut self, invoice_flag: impl IntoField<String, Via>) -> Self {
        self.invoice_flag = invoice_flag.into_field();
        self
    }

    /// Taxi state (出租车状态).
    pub fn taxi_state<Via>(mut self, taxi_state: impl IntoField<TaxiState, Via>) -> Self {
        self.taxi_state = taxi_state.into_field();
        self
    }
}

impl Default for UpdateTaxi {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateTaxi
    []
    [plate_number, company_name, mchid, main_license, deputy_license, region_id, invoice_flag, taxi_state,]
    ["plate_number", "company_name", "region_id",]
}

wxpay_core::operation!(UpdateTaxi => UpdatedTaxi, wxpay_core::Spec::new(
    "fapiao.update_taxi",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/taxi/update-taxi",
)
.title("更新出租车信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460167")
.body(wxpay_core::Body::Json));

/// The updated data of a taxi.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedTaxi {
    /// Plate number (车牌号).
    pub plate_number: Option<String>,
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Qualification number of the main shift driver (主班司机资格证号).
    pub main_license: Option<String>,
    /// Qualification number of the deputy shift driver (副班司机资格证号).
    pub deputy_license: Option<String>,
    /// Administrative region id (行政区划ID).
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedTaxi
    []
    [plate_number, company_name, mchid, main_license, deputy_license, region_id,]
    []
}
