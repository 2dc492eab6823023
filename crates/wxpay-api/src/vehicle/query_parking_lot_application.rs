// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;

wxpay_core::model! {
    /// Queries one applyment for a parking lot (查询停车场进件申请单).
    ///
    /// `GET /v3/parking/reminders/application/query`
    ///
    /// - Returns [`ParkingLotApplicationResult`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询停车场进件申请单。调用方：平台商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557794)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557794")
.query(&["parking_lot_audit_no", "out_parking_lot_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An applyment and the parking lot id that WeChat Pay gave.
    pub answer ParkingLotApplicationResult {
        always {}
        optional {
            /// Application details (申请单信息).
            application: ParkingLotApplication,
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}
