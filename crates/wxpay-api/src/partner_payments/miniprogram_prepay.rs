// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OpenidPayer;
use super::OrderDetail;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use super::StoreReference;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a sub-merchant's order that the user pays in a mini program (小程序支付下单).
    ///
    /// `POST /v3/pay/partner/transactions/miniprogram`
    ///
    /// A mini program's order is placed with [`JsapiPrepay`]: no official page and no other source has this path.
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：小程序支付下单。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "小程序支付下单")]
    pub request MiniprogramPrepay {
        required {
            /// The service provider's application id (服务商公众号ID). Required.
            sp_appid: String,
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Description (商品描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The payer (支付者). Required.
            payer: OpenidPayer,
        }
        optional {
            /// The sub-merchant's application id (子商户公众号ID).
            sub_appid: String,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Whether the fapiao entrance is open (电子发票入口开放标识).
            support_fapiao: bool,
            /// Details (优惠功能).
            detail: OrderDetail,
            /// Scene details (场景信息).
            scene_info: MiniprogramSceneInfo,
            /// Settlement details (结算信息).
            settle_info: ProfitSharingSettleInfo,
        }
    }
}

wxpay_core::operation!(MiniprogramPrepay => Prepayment, wxpay_core::Spec::new(
    "miniprogram_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/miniprogram",
)
.title("小程序支付下单")
.family("partner_payments")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Where a payment in a mini program takes place.
    pub request MiniprogramSceneInfo {
        required {}
        optional {
            /// IP address of the user's device (用户终端IP).
            payer_client_ip: String,
            /// Device number (商户端设备号).
            device_id: String,
            /// Store details (商户门店信息).
            store_info: StoreReference,
        }
    }
}
