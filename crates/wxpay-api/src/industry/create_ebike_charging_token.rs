// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates the deduction token for one charging session (创建用户当次充电代扣凭证).
    ///
    /// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
    ///
    /// - Returns [`EbikeChargingToken`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建用户当次充电代扣凭证。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
    #[doc(alias = "创建用户当次充电代扣凭证")]
    pub request CreateEbikeChargingToken {
        required {
            /// Contract number (充电授权扣费协议号). Required. It stands in the path.
            contract_id: String,
            /// Application id (服务商公众号ID). Required.
            appid: String,
            /// Charging scene details (充电场景信息). Required.
            charge_info: StartedChargeInfo,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (特约商户公众号ID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(CreateEbikeChargingToken => EbikeChargingToken, wxpay_core::Spec::new(
    "create_ebike_charging_token",
    wxpay_core::http::Method::POST,
    "/v3/ebike/charge/contracts/{contract_id}/confirm",
)
.title("创建用户当次充电代扣凭证")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The charging session that begins.
    pub request StartedChargeInfo {
        required {
            /// Start time (开始时间). Required.
            start_time: String,
            /// Charging station name (充电站名称). Required.
            charging_station_name: String,
            /// Charging connector number (充电枪编号). Required.
            charging_gun_number: String,
            /// Device number (充电位设备号). Required.
            device_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The deduction token for one charging session.
    pub answer EbikeChargingToken {
        always {}
        optional {
            /// The user's deduction token for charging (用户充电代扣凭证).
            charging_token: String,
        }
    }
}
