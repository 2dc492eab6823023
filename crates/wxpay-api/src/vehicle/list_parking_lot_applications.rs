// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;

wxpay_core::model! {
    /// Lists the applyments for a parking lot (查询停车场进件申请单列表).
    ///
    /// `GET /v3/parking/reminders/applications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    #[doc(alias = "查询停车场进件申请单列表")]
    pub request ListParkingLotApplications {
        required {
            /// The merchant's own parking lot id (商户停车场ID). Required.
            out_parking_lot_id: String,
        }
        optional {
            /// Where the page of results starts (偏移量).
            offset: i64,
            /// Most results to return in one page (条数).
            limit: i64,
        }
    }
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

wxpay_core::model! {
    /// The applyments for a parking lot.
    pub answer ParkingLotApplicationList {
        always {}
        optional {
            /// List of applications.
            application_list: Vec<ParkingLotApplication>,
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
        }
    }
}
