// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;

wxpay_core::model! {
    /// Queries one applyment for a parking lot (查询停车场进件申请单).
    ///
    /// `GET /v3/parking/reminders/application/query`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询停车场进件申请单")]
    pub request QueryParkingLotApplication {
        required {
            /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
            parking_lot_audit_no: String,
            /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
            out_parking_lot_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryParkingLotApplication => ParkingLotApplicationResult, wxpay_core::Spec::new(
    "query_parking_lot_application",
    wxpay_core::http::Method::GET,
    "/v3/parking/reminders/application/query",
)
.title("查询停车场进件申请单")
.family("vehicle")
.query(&["parking_lot_audit_no", "out_parking_lot_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An applyment and the parking lot id that WeChat Pay gave.
    pub answer ParkingLotApplicationResult {
        always {}
        optional {
            /// Application details.
            application: ParkingLotApplication,
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
        }
    }
}
