// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a combined repayment order (还款单查询).
    ///
    /// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
    ///
    /// - Returns [`CombinedRepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：还款单查询。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
    #[doc(alias = "还款单查询")]
    pub request QueryCombinedRepayment {
        required {
            /// The merchant's own number for the combined order (还款单订单号). Required. It stands in the path.
            combine_out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCombinedRepayment => CombinedRepayment, wxpay_core::Spec::new(
    "query_combined_repayment",
    wxpay_core::http::Method::GET,
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
)
.title("还款单查询")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015124483")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A combined repayment order with its payer and parts.
    pub answer CombinedRepayment {
        always {}
        optional {
            /// Application id of the combined order's merchant (还款服务商APPID).
            combine_appid: String,
            /// Merchant number of the combined order (还款服务商商户号).
            combine_mchid: String,
            /// The merchant's own number for the combined order (还款单订单号).
            combine_out_trade_no: String,
            /// WeChat Pay's number for the combined order (还款单微信支付订单号).
            combine_transaction_id: String,
            /// Details of the payer (还款支付者信息).
            combine_payer_info: CombinedPayer,
            /// Sub-orders (还款明细单信息列表).
            sub_orders: Vec<SubOrder>,
        }
    }
}

wxpay_core::model! {
    /// Who pays a combined repayment order.
    pub answer CombinedPayer {
        always {}
        optional {
            /// The user's id within the application (用户服务商标识).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// A part of a combined repayment order, with its state.
    pub answer SubOrder {
        always {}
        optional {
            /// Merchant number (还款单发起商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own order number (还款明细单订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (还款明细单微信支付订单号).
            transaction_id: String,
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
            /// Amount (子单金额信息).
            amount: Amount,
        }
    }
}

wxpay_core::model! {
    /// The amount of a part and what the payer paid.
    pub answer Amount {
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
            /// Settlement exchange rate. Described by SKIT; no official source confirms it.
            settlement_rate: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// How the payment was started.
    pub enum TradeType {
        Repayment = "REPAYMENT",
    }
}

wxpay_core::open_enum! {
    /// The state of a part of a combined repayment order.
    pub enum TradeState {
        Success = "SUCCESS",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
    }
}
