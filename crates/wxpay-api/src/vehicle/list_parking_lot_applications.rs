// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingLotApplication;

wxpay_core::model! {
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
    #[doc(alias = "查询停车场进件申请单列表")]
    pub request ListParkingLotApplications {
        required {
            /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557811")
.query(&["out_parking_lot_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListParkingLotApplications => [ParkingLotApplication] in application_list, items by offset);

wxpay_core::model! {
    /// The applyments for a parking lot.
    pub answer ParkingLotApplicationList {
        always {}
        optional {
            /// List of applications (申请单列表).
            application_list: Vec<ParkingLotApplication>,
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}
