// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a parking lot (查询停车场信息).
    ///
    /// `GET /v3/parking/reminders/parking-lot`
    ///
    /// - Returns [`RegisteredParkingLot`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询停车场信息。调用方：平台商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "查询停车场信息")]
    pub request QueryParkingLot {
        required {}
        optional {
            /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
            out_parking_lot_id: String,
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
        }
    }
}

wxpay_core::operation!(QueryParkingLot => RegisteredParkingLot, wxpay_core::Spec::new(
    "query_parking_lot",
    wxpay_core::http::Method::GET,
    "/v3/parking/reminders/parking-lot",
)
.title("查询停车场信息")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4023070758")
.query(&["out_parking_lot_id", "wx_parking_lot_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A parking lot known to WeChat Pay.
    pub answer RegisteredParkingLot {
        always {}
        optional {
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
            /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
            out_parking_lot_id: String,
            /// Parking lot name (停车场名称). At most 128 characters.
            parking_lot_name: String,
            /// Parking lot address (停车场地址). At most 256 characters.
            parking_lot_address: String,
            /// Application id of the payment mini program (支付小程序appid). At most 32 characters.
            payment_mini_prog_appid: String,
            /// Path in the payment mini program (支付小程序path). At most 256 characters.
            payment_mini_prog_path: String,
            /// Application id of the parking order mini program (停车订单小程序appid). At most 32 characters.
            parking_order_mini_prog_appid: String,
            /// Path in the parking order mini program (停车订单小程序path). At most 256 characters.
            parking_order_mini_prog_path: String,
            /// Enabled state (启用状态).
            enabled_state: ParkingLotEnabledState,
            /// Reason (原因). At most 256 characters.
            reason: String,
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a parking lot is enabled.
    pub enum ParkingLotEnabledState {
        /// Unknown.
        EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
        /// Not enabled.
        EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
        /// Enabled.
        EnabledStateEnabled = "ENABLED_STATE_ENABLED",
        /// Offline.
        EnabledStateOffline = "ENABLED_STATE_OFFLINE",
    }
}
