// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeviceInfo;

wxpay_core::model! {
    /// Applies for a deduction under a renewal deduction contract (教育通扣款受理).
    ///
    /// `POST /v3/edu-papay/transactions`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：教育通扣款受理。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
    #[doc(alias = "教育通扣款受理")]
    pub request CreatePapayTransaction {
        required {
            /// Application id (服务商APPID). Required.
            appid: String,
            /// Short description of the goods or payment (商品或支付单简要描述). Required.
            body: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Address that receives the notifications (支付回调通知地址). Required.
            notify_url: String,
            /// Contract number (签约协议号). Required.
            contract_id: String,
            /// Trade scene (场景信息枚举). Required.
            trade_scene: String,
            /// Amount (订单金额). Required.
            amount: PapayAmount,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Goods or discount tag (商品标记).
            goods_tag: String,
            /// Device details (设备信息). Sources differ on whether it is required.
            device_information: DeviceInfo,
        }
    }
}

wxpay_core::operation!(CreatePapayTransaction => (), wxpay_core::Spec::new(
    "create_papay_transaction",
    wxpay_core::http::Method::POST,
    "/v3/edu-papay/transactions",
)
.title("教育通扣款受理")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012524731")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The amount of a renewal deduction to make.
    pub request PapayAmount {
        required {
            /// Total (总金额). Required. In fen.
            total: i64,
        }
        optional {
            /// Currency (货币类型).
            currency: String,
        }
    }
}
