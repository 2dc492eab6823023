// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerSceneInfo;
use super::InstallmentInfo;
use super::TradeScenario;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a payment collected by individuals by WeChat Pay's order number (个人收款交易通过微信支付订单号查单).
    ///
    /// `GET /v3/combine-transactions/id/{combine_transaction_id}`
    ///
    /// - Returns [`IndividualOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：个人收款交易通过微信支付订单号查单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
    #[doc(alias = "个人收款交易通过微信支付订单号查单")]
    pub request QueryIndividualOrderById {
        required {
            /// WeChat Pay's number for the combined order (交易单微信支付订单号). Required. It stands in the path.
            combine_transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryIndividualOrderById => IndividualOrder, wxpay_core::Spec::new(
    "query_individual_order_by_id",
    wxpay_core::http::Method::GET,
    "/v3/combine-transactions/id/{combine_transaction_id}",
)
.title("个人收款交易通过微信支付订单号查单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012602242")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A payment collected by individuals, with its sub-orders.
    pub answer IndividualOrder {
        always {}
        optional {
            /// Application id of the combined order's merchant (平台商户应用ID).
            combine_appid: String,
            /// Merchant number of the combined order (平台商户号).
            combine_mchid: String,
            /// The merchant's own number for the combined order (交易单订单号).
            combine_out_trade_no: String,
            /// WeChat Pay's number for the combined order (交易单微信支付订单号).
            combine_transaction_id: String,
            /// Details of the payer (支付者).
            combine_payer_info: IndividualOrderPayer,
            /// Scene details (场景信息).
            scene_info: AnswerSceneInfo,
            /// Sub-orders (商品单信息).
            sub_orders: Vec<PaidIndividualSubOrder>,
            /// Trade scenario (交易场景).
            trade_scenario: TradeScenario,
            /// Merchant interest subsidy used (使用的商户贴息信息). Described by SKIT; no official source confirms it.
            installment_info: InstallmentInfo,
        }
    }
}

wxpay_core::model! {
    /// Who paid an order collected by individuals.
    pub answer IndividualOrderPayer {
        always {}
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// A sub-order collected by an individual, with its state.
    pub answer PaidIndividualSubOrder {
        always {}
        optional {
            /// Merchant number (商品单发起商户号).
            mchid: String,
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
            individual_name: String,
            /// The merchant's own order number (商品单商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Trade state (交易状态).
            trade_state: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Amount (订单金额).
            amount: PaidIndividualAmount,
            /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
            sub_appid: String,
            /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
            /// The user's id within the sub-merchant's application (用户子标识). Described by SKIT; no official source confirms it.
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a sub-order collected by an individual and what was paid of it.
    pub answer PaidIndividualAmount {
        always {}
        optional {
            /// Total amount (标价金额). In fen.
            total_amount: i64,
            /// Amount paid (现金支付金额). In fen.
            payer_amount: i64,
            /// Currency (标价币种).
            currency: String,
            /// Currency the user pays in (现金支付币种).
            payer_currency: String,
            /// Settlement exchange rate (结算汇率).
            settlement_rate: i64,
        }
    }
}
