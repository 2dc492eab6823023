// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcTransaction;

wxpay_core::model! {
    /// Deducts a motorway toll (高速场景商户扣款).
    ///
    /// `POST /v3/vehicle/etc/transactions/highway`
    ///
    /// - Returns [`EtcTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：高速场景商户扣款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    #[doc(alias = "高速场景商户扣款")]
    pub request CreateHighwayTransaction {
        required {
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Application id (商户appid). Required.
            appid: String,
            /// Contract number (ETC扣费授权协议号). Required.
            contract_id: String,
            /// Description (商品信息). Required.
            description: String,
            /// Highway scene details (高速场景信息). Required.
            highway_info: HighwayInfo,
            /// Amount (订单金额). Required.
            amount: HighwayAmount,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (特约商户appid).
            sub_appid: String,
            /// Extra data attached by the merchant (附加信息).
            attach: String,
            /// Goods or discount tag (营销信息).
            goods_tag: String,
            /// Device details (设备信息).
            device_info: DeviceInfo,
        }
    }
}

wxpay_core::operation!(CreateHighwayTransaction => EtcTransaction, wxpay_core::Spec::new(
    "create_highway_transaction",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/etc/transactions/highway",
)
.title("高速场景商户扣款")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715331")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The journey on the motorway.
    pub request HighwayInfo {
        required {
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// Start time (入站时间). Required.
            start_time: String,
            /// End time (出站时间). Required.
            end_time: String,
            /// Lane type (通道类型). Required.
            channel_type: String,
        }
        optional {
            /// Vehicle type (车辆类型).
            car_type: String,
            /// Entrance name (入口名称). Sources differ on whether it is required.
            entrance: String,
            /// Exit name (出口名称).
            exit: String,
            /// Number of persons carried (承载人数).
            carrying_capacity: i64,
            /// Load range (荷载范围).
            carrying_range: String,
        }
    }
}

wxpay_core::model! {
    /// The toll to be deducted.
    pub request HighwayAmount {
        required {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// The merchant's device.
    pub request DeviceInfo {
        required {}
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备IP). Sources differ on whether it is required.
            device_ip: String,
        }
    }
}
