// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the applyments for a parking lot (查询停车场进件申请单列表).
///
/// `GET /v3/parking/reminders/applications`
///
/// - Returns [`ParkingLotApplicationList`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询停车场进件申请单列表。调用方：平台商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::ListParkingLotApplications;
///
/// let request = ListParkingLotApplications::new()
///     .out_parking_lot_id("xxx_xx_xxxxxxx_001")
///     .offset(789)
///     .limit(789);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":789,"offset":789,"out_parking_lot_id":"xxx_xx_xxxxxxx_001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询停车场进件申请单列表",
    "/v3/parking/reminders/applications",
    "GET /v3/parking/reminders/applications",
    "4019557811"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListParkingLotApplications {
    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// Start of the page of results (偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page (条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListParkingLotApplications {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_parking_lot_id`.
    pub fn new() -> Self {
        Self {
            out_parking_lot_id: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub fn out_parking_lot_id<Via>(
        mut self,
        out_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.out_parking_lot_id = out_parking_lot_id.into_field();
        self
    }

    /// Start of the page of results (偏移量).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListParkingLotApplications {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListParkingLotApplications
    []
    [out_parking_lot_id, offset, limit,]
    ["out_parking_lot_id",]
}

wxpay_core::operation!(ListParkingLotApplications => ParkingLotApplicationList, wxpay_core::Spec::new(
    "vehicle.list_parking_lot_applications",
    wxpay_core::http::Method::GET,
    "/v3/parking/reminders/applications",
)
.title("查询停车场进件申请单列表")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557811")
.query(&["out_parking_lot_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListParkingLotApplications => [ParkingLotApplication] in application_list, items by offset);

/// The applyments for a parking lot.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplicationList {
    /// List of applications (申请单列表).
    pub application_list: Option<Vec<ParkingLotApplication>>,
    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingLotApplicationList
    []
    [application_list, wx_parking_lot_id, code, message,]
    []
}
