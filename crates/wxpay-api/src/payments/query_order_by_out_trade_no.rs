// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerSceneInfo;
use super::LimitPay;
use super::OpenidPayer;
use super::OrderDetail;
use super::PromotionDetail;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries an order by the merchant's order number (商户订单号查询).
    ///
    /// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_5.shtml)
    #[doc(alias = "商户订单号查询")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查询")
.family("payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_5.shtml")
.query(&["mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An order with its state, payer and discounts.
    pub answer Order {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Application id (公众号ID).
            appid: String,
            /// Merchant number (直连商户号).
            mchid: String,
            /// Description (商品描述). No official source confirms it.
            description: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Amount (用户支付金额).
            amount: OrderAmount,
            /// When the order expires (交易结束时间). No official source confirms it.
            time_expire: DateTime,
            /// Address that receives the notifications (通知地址). No official source confirms it.
            notify_url: String,
            /// Goods or discount tag (订单优惠标记). No official source confirms it.
            goods_tag: String,
            /// Payment methods required (指定支付方式). No official source confirms it.
            limit_pay: Vec<LimitPay>,
            /// Whether the fapiao entrance is open (电子发票入口开放标识). No official source confirms it.
            support_fapiao: bool,
            /// Details (优惠功能). No official source confirms it.
            detail: OrderDetail,
            /// Scene details (场景信息).
            scene_info: AnswerSceneInfo,
            /// The payer (支付者).
            payer: OpenidPayer,
            /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
            installment_info: InstallmentInfo,
            /// Details of the promotions.
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// The total of a queried order and what the user paid.
    pub answer OrderAmount {
        always {}
        optional {
            /// Total (总金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency the user pays in (用户支付币种).
            payer_currency: String,
        }
    }
}

wxpay_core::model! {
    /// The installments that the user chose and whether a subsidy was used.
    pub answer InstallmentInfo {
        always {}
        optional {
            /// Whether the merchant's interest subsidy was used (是否使用了商户贴息).
            use_subsidy: bool,
            /// Number of installments the user chose (用户实际选择分期期数).
            selected_installment_number: i64,
        }
    }
}
