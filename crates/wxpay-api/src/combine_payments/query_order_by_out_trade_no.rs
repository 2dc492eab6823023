// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerSceneInfo;
use super::OpenidPayer;
use super::TradeScenario;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a combined order by the merchant's number of the combined order (合单查询订单).
    ///
    /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html)
    #[doc(alias = "合单查询订单")]
    pub request QueryOrderByOutTradeNo {
        required {
            /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
            combine_out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrderByOutTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
)
.title("合单查询订单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A combined order with its sub-orders.
    pub answer Order {
        always {}
        optional {
            /// Application id of the combined order's merchant (合单商户appid).
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号).
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号).
            combine_out_trade_no: String,
            /// WeChat Pay's number for the combined order (交易单微信支付订单号). No official source confirms it.
            combine_transaction_id: String,
            /// Scene details (场景信息).
            scene_info: AnswerSceneInfo,
            /// Sub-orders (商品单信息).
            sub_orders: Vec<PaidSubOrder>,
            /// Details of the payer (支付者).
            combine_payer_info: OpenidPayer,
            /// Trade scenario (交易场景). No official source confirms it.
            trade_scenario: TradeScenario,
            /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
            installment_info: InstallmentInfo,
        }
    }
}

wxpay_core::model! {
    /// A sub-order of a queried order, with its state and discounts.
    pub answer PaidSubOrder {
        always {}
        optional {
            /// Merchant number (子单商户号).
            mchid: String,
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). No official source confirms it.
            individual_auth_id: String,
            /// Platform nickname of the individual payee (商品单个人收款方平台昵称). No official source confirms it.
            individual_name: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// Bank type (付款银行).
            bank_type: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商品单商户订单号).
            out_trade_no: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (用户子标识).
            sub_openid: String,
            /// Details of the promotions (优惠信息列表).
            promotion_detail: Vec<PromotionDetail>,
            /// Amount (订单金额).
            amount: PaidAmount,
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

wxpay_core::model! {
    /// A discount used in a sub-order.
    pub answer PromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            coupon_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动批次ID).
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠币种).
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<PromotionGoods>,
        }
    }
}

wxpay_core::model! {
    /// The amount of a queried sub-order and what was paid of it.
    pub answer PaidAmount {
        always {}
        optional {
            /// Total amount (标价金额). In fen.
            total_amount: i64,
            /// Currency (标价币种).
            currency: String,
            /// Amount paid (现金支付金额). In fen.
            payer_amount: i64,
            /// Currency the user pays in (现金支付币种).
            payer_currency: String,
            /// Settlement exchange rate (结算汇率).
            settlement_rate: i64,
        }
    }
}

wxpay_core::model! {
    /// Goods to which a discount applied.
    pub answer PromotionGoods {
        always {}
        optional {
            /// Goods code (商品编码).
            goods_id: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Unit price (商品单价). In fen.
            unit_price: i64,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Remark on the goods (商品备注).
            goods_remark: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Way in which a sub-order is paid.
    pub enum TradeType {
        /// Native.
        Native = "NATIVE",
        /// Jsapi.
        Jsapi = "JSAPI",
        /// App.
        App = "APP",
        /// Mweb.
        Mweb = "MWEB",
    }
}

wxpay_core::open_enum! {
    /// State of a sub-order.
    pub enum TradeState {
        /// Success.
        Success = "SUCCESS",
        /// Refund.
        Refund = "REFUND",
        /// Notpay.
        Notpay = "NOTPAY",
        /// Closed.
        Closed = "CLOSED",
        /// Payerror.
        Payerror = "PAYERROR",
    }
}

wxpay_core::open_enum! {
    /// What a discount applies to.
    pub enum PromotionScope {
        /// Global.
        Global = "GLOBAL",
        /// Single.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Kind of discount.
    pub enum PromotionType {
        /// Cash.
        Cash = "CASH",
        /// Nocash.
        Nocash = "NOCASH",
    }
}
