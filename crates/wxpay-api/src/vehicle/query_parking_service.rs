// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingServicePlateColor;

wxpay_core::model! {
    /// Queries whether the parking service is enabled for a plate number (查询车牌服务开通信息).
    ///
    /// `GET /v3/vehicle/parking/services/find`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml)
    #[doc(alias = "查询车牌服务开通信息")]
    pub request QueryParkingService {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// Plate color (车牌颜色). Required.
            plate_color: ParkingServicePlateColor,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryParkingService => ParkingService, wxpay_core::Spec::new(
    "query_parking_service",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/parking/services/find",
)
.title("查询车牌服务开通信息")
.family("vehicle")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml")
.query(&["appid", "sub_mchid", "plate_number", "plate_color", "openid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The state of the parking service for a plate number.
    pub answer ParkingService {
        always {}
        optional {
            /// Plate number (车牌号).
            plate_number: String,
            /// Plate color (车牌颜色).
            plate_color: ParkingServicePlateColor,
            /// When the plate's service was opened (车牌服务开通时间).
            service_open_time: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Opening state of the plate's service (车牌服务开通状态).
            service_state: ParkingServiceState,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of the parking service.
    pub enum ParkingServiceState {
        /// Normal.
        Normal = "NORMAL",
        /// Pause.
        Pause = "PAUSE",
        /// Out service.
        OutService = "OUT_SERVICE",
    }
}
