// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedDeduction;

wxpay_core::model! {
    /// Deducts a combined order of an e-commerce platform by contract (电商合单委托代扣支付).
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions`
    ///
    /// - Returns [`CombinedDeduction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：电商合单委托代扣支付。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml)
    #[doc(alias = "电商合单委托代扣支付")]
    pub request CreateCombinedDeduction {
        required {
            /// Application id of the combined order's merchant (合单商户appid). Required.
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号). Required.
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号). Required.
            combine_out_trade_no: String,
            /// Contract number (委托代扣协议ID). Required.
            contract_id: String,
        }
        optional {
            /// Sub-orders (子单信息).
            sub_orders: Vec<SubOrder>,
            /// Risk control details (风控信息).
            risk_info: String,
        }
    }
}

wxpay_core::operation!(CreateCombinedDeduction => CombinedDeduction, wxpay_core::Spec::new(
    "create_combined_deduction",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/transactions",
)
.title("电商合单委托代扣支付")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order to deduct.
    pub request SubOrder {
        required {
            /// Merchant number (子单商户号). Required.
            mchid: String,
            /// Amount (订单金额). Required.
            amount: SubOrderAmount,
            /// The merchant's own order number (子单商户订单号). Required.
            out_trade_no: String,
            /// Description (商品描述). Required.
            description: String,
        }
        optional {
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// The sub-merchant's number (二级商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户appid).
            sub_appid: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// Risk control details of the sub-order (子单风控信息).
            sub_risk_info: String,
            /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
            goods_tag: String,
            /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
            individual_auth_id: String,
            /// Platform nickname of the individual payee. Described by SKIT; no official source confirms it.
            individual_name: String,
            /// Type of goods or service. Described by SKIT; no official source confirms it.
            order_service_type: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a sub-order.
    pub request SubOrderAmount {
        required {
            /// Total amount (标价金额). Required. In fen.
            total_amount: i64,
            /// Currency (标价币种). Required.
            currency: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How a sub-order is settled.
    pub request SettleInfo {
        required {}
        optional {
            /// Whether the order takes part in profit sharing (是否指定分账).
            profit_sharing: bool,
            /// Amount of the subsidy (补差金额). In fen.
            subsidy_amount: i64,
        }
    }
}
