// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Records that a taxi driver signs in or out (签到签退).
    ///
    /// `POST /v3/taxi-invoice/attendance/punch`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：签到签退。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
    #[doc(alias = "签到签退")]
    pub request RecordTaxiAttendance {
        required {
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// Operating qualification certificate number (营运资格证号). Required.
            driver_license: String,
            /// When the event happened (事件发生时间). Required.
            event_time: String,
            /// Event type (事件类型). Required.
            event_type: String,
            /// Administrative region id (行政区划ID). Required.
            region_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(RecordTaxiAttendance => (), wxpay_core::Spec::new(
    "record_taxi_attendance",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/attendance/punch",
)
.title("签到签退")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461368")
.body(wxpay_core::Body::Json));
