// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OpenidPayer;
use super::Prepayment;
use super::SceneInfo;
use super::SettleInfo;
use super::TradeScenario;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places an order collected by individuals that the user pays in a mini program (个人收款交易下单-小程序).
    ///
    /// `POST /v3/combine-transactions/miniprogram`
    ///
    /// It belongs to the product for payments to individuals. Combined orders of a mini program are placed with [`JsapiPrepay`].
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：个人收款交易下单-小程序。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    #[doc(alias = "个人收款交易下单-小程序")]
    pub request MiniprogramPrepay {
        required {
            /// Application id of the combined order's merchant (平台商户应用ID). Required.
            combine_appid: String,
            /// Merchant number of the combined order (平台商户号). Required.
            combine_mchid: String,
            /// The merchant's own number for the combined order (交易单订单号). Required.
            combine_out_trade_no: String,
            /// Sub-orders (商品单信息). Required.
            sub_orders: Vec<IndividualSubOrder>,
        }
        optional {
            /// Details of the payer (支付者). Sources differ on whether it is required.
            combine_payer_info: OpenidPayer,
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// Trade scenario (交易场景).
            trade_scenario: TradeScenario,
            /// Start time of the trade (交易起始时间). Described by SKIT; no official source confirms it.
            time_start: DateTime,
        }
    }
}

wxpay_core::operation!(MiniprogramPrepay => Prepayment, wxpay_core::Spec::new(
    "miniprogram_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/miniprogram",
)
.title("个人收款交易下单-小程序")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012602225")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order that an individual collects.
    pub request IndividualSubOrder {
        required {
            /// Merchant number (商品单发起商户号). Required.
            mchid: String,
            /// The merchant's own order number (商品单商户订单号). Required.
            out_trade_no: String,
            /// Amount (商品单金额). Required.
            amount: Amount,
            /// Description (商品描述). Required.
            description: String,
        }
        optional {
            /// Type of goods or service (商品服务类型).
            order_service_type: OrderServiceType,
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
            individual_auth_id: String,
            /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
            individual_name: String,
            /// Extra data attached by the merchant (附加数据). Sources differ on whether it is required.
            attach: String,
            /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
            goods_tag: String,
            /// Settlement details (结算信息). Described by SKIT; no official source confirms it.
            settle_info: SettleInfo,
            /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
            sub_appid: String,
            /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Kind of service that a sub-order is for.
    pub enum OrderServiceType {
        Individualtrade = "INDIVIDUALTRADE",
    }
}
