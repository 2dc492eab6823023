// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::Payer;
use super::Prepayment;
use super::SceneInfo;
use super::SettleInfo;
use super::SubsidyInfo;

wxpay_core::model! {
    /// Places a combined order that the user pays on a page inside WeChat (合单下单-JSAPI支付).
    ///
    /// `POST /v3/combine-transactions/jsapi`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `combine_out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
    #[doc(alias = "合单下单-JSAPI支付")]
    pub request JsapiPrepay {
        required {
            /// Application id of the combined order's merchant (合单商户appid). Required.
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号). Required.
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号). Required.
            combine_out_trade_no: String,
            /// Sub-orders (商品单信息). Required.
            sub_orders: Vec<JsapiSubOrder>,
            /// Details of the payer (支付者). Required.
            combine_payer_info: Payer,
        }
        optional {
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// Start time of the trade (交易起始时间).
            time_start: String,
            /// When the order expires (交易结束时间).
            time_expire: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// Payment methods required (指定支付方式).
            limit_pay: Vec<LimitPay>,
            /// Interest subsidy details (贴息信息).
            subsidy_info: SubsidyInfo,
        }
    }
}

wxpay_core::operation!(JsapiPrepay => Prepayment, wxpay_core::Spec::new(
    "jsapi_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/jsapi",
)
.title("合单下单-JSAPI支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556926")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order that is paid inside WeChat.
    pub request JsapiSubOrder {
        required {
            /// Merchant number (子单商户号). Required.
            mchid: String,
            /// Extra data attached by the merchant (附加数据). Required.
            attach: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// The merchant's own order number (商品单商户订单号). Required.
            out_trade_no: String,
            /// Description (商品描述). Required.
            description: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Details (商品详情).
            detail: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
        }
    }
}
