// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::ExchangeRateType;
use super::Payer;
use super::PromotionDetail;
use super::SceneInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deducts a payment under a papay contract (支付扣款).
    ///
    /// `POST /v3/global/papay/transactions`
    ///
    /// - Returns [`CreatedPapayOrder`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：支付扣款。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml)
    #[doc(alias = "支付扣款")]
    pub request CreatePapayOrder {
        required {
            /// Description (商品描述). Required.
            description: String,
            /// Address that receives the notifications (通知地址). Required.
            notify_url: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Merchant category code (MCC码). Required.
            merchant_category_code: String,
            /// Contract number (委托代扣协议ID). Required.
            contract_id: String,
            /// Amount (订单金额). Required.
            amount: Amount,
        }
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// The service provider's application id (机构appid).
            sp_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Goods or discount tag (商品标记).
            goods_tag: String,
            /// Scene details (场景信息).
            scene_info: PapaySceneInfo,
        }
    }
}

wxpay_core::operation!(CreatePapayOrder => CreatedPapayOrder, wxpay_core::Spec::new(
    "create_papay_order",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/transactions",
)
.title("支付扣款")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The device from which a papay order is placed.
    pub request PapaySceneInfo {
        required {}
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备IP).
            device_ip: String,
        }
    }
}

wxpay_core::model! {
    /// A papay order that was just created.
    pub answer CreatedPapayOrder {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (APPID).
            appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构APPID).
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Trade type (交易类型).
            trade_type: PapayTradeType,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Trade state (交易状态).
            trade_state: PapayTradeState,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: CreatedPapayOrderAmount,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<PromotionDetail>,
            /// Merchant category code (MCC码). Described by SKIT; no official source confirms it.
            merchant_category_code: String,
            /// Scene details (场景信息). Described by SKIT; no official source confirms it.
            scene_info: SceneInfo,
        }
    }
}

wxpay_core::model! {
    /// The amount of a papay order that was just created.
    pub answer CreatedPapayOrderAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency (订单标价币种).
            currency: String,
            /// Currency the user pays in (用户支付币种).
            payer_currency: String,
            /// Exchange rate details (汇率信息).
            exchange_rate: PapayExchangeRate,
        }
    }
}

wxpay_core::model! {
    /// The exchange rate of a papay order that was just created.
    pub answer PapayExchangeRate {
        always {}
        optional {
            /// Kind (汇率类型).
            r#type = "type": ExchangeRateType,
            /// Exchange rate value (汇率值).
            rate: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// How a papay order was started.
    pub enum PapayTradeType {
        Auth = "AUTH",
    }
}

wxpay_core::open_enum! {
    /// The state of a papay order that was just created.
    pub enum PapayTradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Payerror = "PAYERROR",
        Userpaying = "USERPAYING",
    }
}
