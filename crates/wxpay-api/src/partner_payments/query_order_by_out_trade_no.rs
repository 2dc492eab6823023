// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerPayer;
use super::AnswerSceneInfo;
use super::LimitPay;
use super::OrderAmount;
use super::OrderDetail;
use super::PromotionDetail;
use super::SettleInfo;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a sub-merchant's order by the merchant's order number (商户订单号查询).
    ///
    /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_5.shtml)
    #[doc(alias = "商户订单号查询")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
)
.title("商户订单号查询")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_5.shtml")
.query(&["sp_mchid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A sub-merchant's order with its state, payer and discounts.
    pub answer Order {
        always {}
        optional {
            /// The service provider's application id (服务商公众号ID).
            sp_appid: String,
            /// The service provider's merchant number (服务商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (子商户公众号ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Settlement details (结算信息). No official source confirms it.
            settle_info: SettleInfo,
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
            payer: AnswerPayer,
            /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
            installment_info: InstallmentInfo,
            /// Details of the promotions.
            promotion_detail: Vec<PromotionDetail>,
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
