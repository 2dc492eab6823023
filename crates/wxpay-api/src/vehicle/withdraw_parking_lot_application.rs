// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;

wxpay_core::model! {
    /// Withdraws an applyment for a parking lot (撤回停车场进件申请).
    ///
    /// `POST /v3/parking/reminders/application/withdraw`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_parking_lot_id` and the same parameters.
    #[doc(alias = "撤回停车场进件申请")]
    pub request WithdrawParkingLotApplication {
        required {
            /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
            parking_lot_audit_no: String,
            /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
            out_parking_lot_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(WithdrawParkingLotApplication => ParkingReply, wxpay_core::Spec::new(
    "withdraw_parking_lot_application",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/application/withdraw",
)
.title("撤回停车场进件申请")
.family("vehicle")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_lot_id")));
