// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusInfo;
use super::MetroInfo;
use super::RideScene;
use super::RideTransaction;

wxpay_core::model! {
    /// Asks for the deduction of a bus or metro fare (扣费受理).
    ///
    /// `POST /v3/qrcode/transactions`
    ///
    /// - Returns [`RideTransaction`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：扣费受理。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "扣费受理")]
    pub request CreateRideTransaction {
        required {
            /// Application id. Required.
            appid: String,
            /// The merchant's own order number (商户系统内部订单号). Required.
            out_trade_no: String,
            /// Trade scene (交易场景值). Required.
            trade_scene: RideScene,
            /// Contract number (签约成功后). Required.
            contract_id: String,
        }
        optional {
            /// The sub-merchant's application id (子公众账号ID).
            sub_appid: String,
            /// The sub-merchant's number (微信支付分配的子商户号).
            sub_mchid: String,
            /// Description (商户自定义字段). Sources differ on whether it is required.
            description: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Goods or discount tag (代金券或立减优惠功能的参数).
            goods_tag: String,
            /// Address that receives the notifications (接受扣款结果异步回调通知的URL). Sources differ on whether it is required.
            notify_url: String,
            /// Amount (订单金额信息). Sources differ on whether it is required.
            amount: RideAmount,
            /// Bus scene details (公交场景信息).
            bus_info: BusInfo,
            /// Metro scene details (地铁场景信息).
            metro_info: MetroInfo,
        }
    }
}

wxpay_core::operation!(CreateRideTransaction => RideTransaction, wxpay_core::Spec::new(
    "create_ride_transaction",
    wxpay_core::http::Method::POST,
    "/v3/qrcode/transactions",
)
.title("扣费受理")
.family("industry")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The fare to be deducted.
    pub request RideAmount {
        required {}
        optional {
            /// Total (订单总金额). Sources differ on whether it is required. In fen.
            total: i64,
            /// Currency (符合ISO 4217标准的三位字母代码).
            currency: String,
        }
    }
}
