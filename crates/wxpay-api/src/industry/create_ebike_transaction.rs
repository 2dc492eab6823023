// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeviceInfo;

wxpay_core::model! {
    /// Asks for the deduction of a charging fee (充电自行车代扣受理扣款).
    ///
    /// `POST /v3/ebike/charge/transactions`
    ///
    /// - Returns [`AcceptedEbikeTransaction`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：充电自行车代扣受理扣款。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    #[doc(alias = "充电自行车代扣受理扣款")]
    pub request CreateEbikeTransaction {
        required {
            /// Application id (服务商公众号ID). Required.
            appid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Address that receives the notifications (通知url). Required.
            notify_url: String,
            /// Description (商品描述). Required.
            description: String,
            /// The user's deduction token for charging (用户充电代扣凭证). Required.
            charging_token: String,
            /// Amount (订单金额信息). Required.
            amount: EbikeAmount,
            /// Charging scene details (充电自行车场景信息). Required.
            charge_info: ChargeInfo,
            /// Device details (设备信息). Required.
            device_info: DeviceInfo,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (特约商户公众号ID).
            sub_appid: String,
            /// Extra data attached by the merchant (附加字段).
            attach: String,
            /// Goods or discount tag (营销信息).
            goods_tag: String,
        }
    }
}

wxpay_core::operation!(CreateEbikeTransaction => AcceptedEbikeTransaction, wxpay_core::Spec::new(
    "create_ebike_transaction",
    wxpay_core::http::Method::POST,
    "/v3/ebike/charge/transactions",
)
.title("充电自行车代扣受理扣款")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The charging fee to be deducted.
    pub request EbikeAmount {
        required {
            /// Total (订单总金额). Required. In fen.
            total: i64,
        }
        optional {
            /// Currency (货币类型).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// The charging session that is paid for.
    pub request ChargeInfo {
        required {
            /// Start time (开始时间). Required.
            start_time: String,
            /// End time (结束时间). Required.
            end_time: String,
            /// Charging station name (充电站名称). Required.
            charging_station_name: String,
            /// Charging connector number (充电枪编号). Required.
            charging_gun_number: String,
            /// Electricity charged (已充电量). Required.
            charged_capacity: i64,
        }
        optional {
            /// How long the space was occupied overtime (车位延时占用时长).
            park_duration: i64,
            /// Fee for occupying the space overtime (车位延时占用产生的费用). In fen.
            park_fee: i64,
        }
    }
}

wxpay_core::model! {
    /// Whether the deduction request was taken, and when.
    pub answer AcceptedEbikeTransaction {
        always {}
        optional {
            /// Acceptance state (受理状态).
            accept_state: String,
            /// When it was created (订单创建时间).
            create_time: String,
        }
    }
}
