// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingServicePlateColor;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries whether the parking service is enabled for a plate number (查询车牌服务开通信息).
    ///
    /// `GET /v3/vehicle/parking/services/find`
    ///
    /// - Returns [`ParkingService`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询车牌服务开通信息。调用方：普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `INVALID_REQUEST` | 400 | No such sub-merchant. | Send the same request again later. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant not registered. | Send the same request again later. Apply for the permission. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
    #[doc(alias = "查询车牌服务开通信息")]
    pub request QueryParkingService {
        required {
            /// Application id (应用ID). Required. At most 32 characters.
            appid: String,
            /// Plate number (车牌号). Required. At most 32 characters.
            plate_number: String,
            /// Plate color (车牌颜色). Required.
            plate_color: ParkingServicePlateColor,
            /// The user's id within the application (用户标识). Required. At most 32 characters.
            openid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534043")
.query(&["appid", "sub_mchid", "plate_number", "plate_color", "openid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The state of the parking service for a plate number.
    pub answer ParkingService {
        always {}
        optional {
            /// Plate number (车牌号). At most 32 characters.
            plate_number: String,
            /// Plate color (车牌颜色).
            plate_color: ParkingServicePlateColor,
            /// When the plate's service was opened (车牌服务开通时间).
            service_open_time: DateTime,
            /// The user's id within the application (用户标识). At most 32 characters.
            openid: String,
            /// Opening state of the plate's service (车牌服务开通状态).
            service_state: ParkingServiceState,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of the parking service.
    pub enum ParkingServiceState {
        Normal = "NORMAL",
        Pause = "PAUSE",
        OutService = "OUT_SERVICE",
    }
}
