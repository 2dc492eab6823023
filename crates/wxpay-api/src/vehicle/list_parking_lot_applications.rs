// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the applyments for a parking lot (查询停车场进件申请单列表).
///
/// `GET /v3/parking/reminders/applications`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
#[doc(alias = "查询停车场进件申请单列表")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListParkingLotApplications {
    /// The merchant's own parking lot id (商户停车场ID). Required.
    pub out_parking_lot_id: Option<String>,
    /// Where the page of results starts (偏移量).
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

    /// The merchant's own parking lot id (商户停车场ID). Required.
    pub fn out_parking_lot_id<Via>(
        mut self,
        out_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.out_parking_lot_id = out_parking_lot_id.into_field();
        self
    }

    /// Where the page of results starts (偏移量).
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
    "list_parking_lot_applications",
    wxpay_core::http::Method::GET,
    "/v3/parking/reminders/applications",
)
.title("查询停车场进件申请单列表")
.family("vehicle")
.query(&["out_parking_lot_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListParkingLotApplications => [ParkingLotApplication] in application_list, items by offset);

/// The applyments for a parking lot.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplicationList {
    /// List of applications.
    pub application_list: Option<Vec<ParkingLotApplication>>,
    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingLotApplicationList
    []
    [application_list, wx_parking_lot_id,]
    []
}
