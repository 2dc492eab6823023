// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;

wxpay_core::model! {
    /// Withdraws an applyment for a parking lot (撤回停车场进件申请).
    ///
    /// `POST /v3/parking/reminders/application/withdraw`
    ///
    /// - Returns [`ParkingReply`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe with the same `out_parking_lot_id` and the same parameters.
    /// - 中文：撤回停车场进件申请。调用方：平台商户、普通服务商；`out_parking_lot_id` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557799")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_parking_lot_id")));
