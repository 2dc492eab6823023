// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingServicePlateColor;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether the parking service is enabled for a plate number (查询车牌服务开通信息).
///
/// `GET /v3/vehicle/parking/services/find`
///
/// - Returns [`ParkingService`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询车牌服务开通信息。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | No such sub-merchant. | Send the same request again later. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant not registered. | Send the same request again later. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::{ParkingServicePlateColor, QueryParkingService};
///
/// let request = QueryParkingService::new()
///     .appid("wx8888888888888888")
///     .plate_number("示A12345")
///     .plate_color(ParkingServicePlateColor::Blue)
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","openid":"oSAMPLE0123456789abcdefghijk","plate_color":"BLUE","plate_number":"示A12345"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询车牌服务开通信息",
    "/v3/vehicle/parking/services/find",
    "GET /v3/vehicle/parking/services/find",
    "4012534043",
    "4012534183"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryParkingService {
    /// Application id (应用ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Plate number (车牌号). Required. At most 32 characters.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色). Required.
    pub plate_color: Option<ParkingServicePlateColor>,
    /// The user's id within the application (用户标识). Required. At most 32 characters.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryParkingService {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `plate_number`, `plate_color` and `openid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            sub_mchid: None,
            plate_number: None,
            plate_color: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Plate number (车牌号). Required. At most 32 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Plate color (车牌颜色). Required.
    pub fn plate_color<Via>(
        mut self,
        plate_color: impl IntoField<ParkingServicePlateColor, Via>,
    ) -> Self {
        self.plate_color = plate_color.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 32 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for QueryParkingService {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryParkingService
    []
    [appid, sub_mchid, plate_number, plate_color, openid,]
    ["appid", "plate_number", "plate_color", "openid",]
}

wxpay_core::operation!(QueryParkingService => ParkingService, wxpay_core::Spec::new(
    "vehicle.query_parking_service",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/parking/services/find",
)
.title("查询车牌服务开通信息")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534043")
.query(&["appid", "sub_mchid", "plate_number", "plate_color", "openid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The state of the parking service for a plate number.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingService {
    /// Plate number (车牌号). At most 32 characters.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色).
    pub plate_color: Option<ParkingServicePlateColor>,
    /// When the plate's service was opened (车牌服务开通时间).
    pub service_open_time: Option<DateTime>,
    /// The user's id within the application (用户标识). At most 32 characters.
    pub openid: Option<String>,
    /// Opening state of the plate's service (车牌服务开通状态).
    pub service_state: Option<ParkingServiceState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingService
    []
    [plate_number, plate_color, service_open_time, openid, service_state,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a plate can pay without a password.
    pub enum ParkingServiceState {
        /// The user can use the service (正常服务).
        Normal = "NORMAL",
        /// The service is suspended (暂停服务).
        Pause = "PAUSE",
        /// The plate is not registered for the service (未开通).
        OutService = "OUT_SERVICE",
    }
}
