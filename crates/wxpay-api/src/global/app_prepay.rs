// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OrderDetail;
use super::Payer;
use super::Prepayment;
use super::SceneInfo;

wxpay_core::model! {
    /// Creates an order to be paid in an app (APP支付下单).
    ///
    /// `POST /v3/global/transactions/app`
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：APP支付下单。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml)
    #[doc(alias = "APP支付下单")]
    pub request AppPrepay {
        required {
            /// Description (商品描述). Required.
            description: String,
            /// Address that receives the notifications (通知地址). Required.
            notify_url: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Trade type (交易类型). Required.
            trade_type: String,
            /// Merchant category code (MCC码). Required.
            merchant_category_code: String,
            /// Amount (订单金额). Required.
            amount: Amount,
        }
        optional {
            /// Merchant number (商户号). Sources differ on whether it is required.
            mchid: String,
            /// Application id (APPID). Sources differ on whether it is required.
            appid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
            sp_mchid: String,
            /// The service provider's application id (机构APPID). Sources differ on whether it is required.
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Goods or discount tag (商品标记).
            goods_tag: String,
            /// Payment methods required (指定支付方式).
            limit_pay: String,
            /// Start time of the trade (交易起始时间).
            time_start: String,
            /// When the order expires (交易结束时间).
            time_expire: String,
            /// The payer (支付者).
            payer: Payer,
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// Details (优惠功能).
            detail: OrderDetail,
        }
    }
}

wxpay_core::operation!(AppPrepay => Prepayment, wxpay_core::Spec::new(
    "app_prepay",
    wxpay_core::http::Method::POST,
    "/v3/global/transactions/app",
)
.title("APP支付下单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
