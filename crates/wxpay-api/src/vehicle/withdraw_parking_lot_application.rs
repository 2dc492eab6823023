// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Withdraws an applyment for a parking lot (撤回停车场进件申请).
///
/// `POST /v3/parking/reminders/application/withdraw`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_parking_lot_id` and the same parameters.
#[doc(alias = "撤回停车场进件申请")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WithdrawParkingLotApplication {
    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub out_parking_lot_id: String,
    /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WithdrawParkingLotApplication {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `parking_lot_audit_no`.
    pub fn new(out_parking_lot_id: impl Into<String>) -> Self {
        Self {
            out_parking_lot_id: out_parking_lot_id.into(),
            parking_lot_audit_no: None,
            extra: Extra::new(),
        }
    }

    /// Number of the parking lot application review (停车场进件审核单号). Required. At most 64 characters.
    pub fn parking_lot_audit_no<Via>(
        mut self,
        parking_lot_audit_no: impl IntoField<String, Via>,
    ) -> Self {
        self.parking_lot_audit_no = parking_lot_audit_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { WithdrawParkingLotApplication
    [out_parking_lot_id,]
    [parking_lot_audit_no,]
    ["parking_lot_audit_no",]
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
