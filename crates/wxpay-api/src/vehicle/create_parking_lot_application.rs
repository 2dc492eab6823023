// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChargingRule;
use super::ParkingLotType;

wxpay_core::model! {
    /// Submits an applyment for a parking lot (提交停车场进件申请).
    ///
    /// `POST /v3/parking/reminders/application`
    ///
    /// - Returns [`SubmittedParkingLotApplication`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：提交停车场进件申请。调用方：平台商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "提交停车场进件申请")]
    pub request CreateParkingLotApplication {
        required {
            /// Parking lot (停车场信息). Required.
            parking_lot: ParkingLot,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateParkingLotApplication => SubmittedParkingLotApplication, wxpay_core::Spec::new(
    "create_parking_lot_application",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/application",
)
.title("提交停车场进件申请")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557780")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The parking lot in an applyment to be submitted.
    pub request ParkingLot {
        required {
            /// Parking lot name (停车场名称). Required. At most 128 characters.
            parking_lot_name: String,
            /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
            out_parking_lot_id: String,
            /// Parking lot address (停车场地址). Required. At most 256 characters.
            parking_lot_address: String,
            /// Longitude (停车场经度). Required. At most 16 characters.
            longitude: String,
            /// Latitude (停车场纬度). Required. At most 16 characters.
            latitude: String,
            /// Parking lot type (停车场类型). Required.
            parking_lot_type: ParkingLotType,
            /// Phone number (客服联系电话). Required. At most 20 characters.
            phone_number: String,
            /// Path of the merchant's payment page (商家支付路径). Required. At most 256 characters.
            payment_path: String,
        }
        optional {
            /// Address of the fee notice board photo (收费告示牌url). At most 512 characters.
            parking_sign_url: String,
            /// Discount wording of the parking lot (停车场优惠文案). At most 512 characters. At most 6 items.
            notification_text_list: Vec<String>,
            /// Application id of the payment mini program (商家支付小程序appid). At most 32 characters.
            payment_mini_prog_appid: String,
            /// Application id of the parking order mini program (商家停车订单小程序appid). At most 32 characters.
            parking_order_mini_prog_appid: String,
            /// Path of the merchant's parking order page (商家停车订单路径). At most 256 characters.
            parking_order_path: String,
            /// Charging rule (计费规则).
            charging_rule: ChargingRule,
        }
    }
}

wxpay_core::model! {
    /// The audit number of a submitted applyment.
    pub answer SubmittedParkingLotApplication {
        always {}
        optional {
            /// Number of the parking lot application review (停车场进件审核单号). At most 64 characters.
            parking_lot_audit_no: String,
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}
