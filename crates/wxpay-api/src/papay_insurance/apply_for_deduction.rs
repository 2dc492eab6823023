// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;

wxpay_core::model! {
    /// Asks for the deduction of a policy period (保险商户受理保险自动续费扣款).
    ///
    /// `POST /v3/papay/insurance-pay/transactions/apply`
    ///
    /// - Returns [`AcceptedDeduction`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：保险商户受理保险自动续费扣款。调用方：商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
    #[doc(alias = "保险商户受理保险自动续费扣款")]
    pub request ApplyForDeduction {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Description (商品描述). Required.
            description: String,
            /// Address that receives the payment notifications (通知地址). Required.
            transaction_notify_url: String,
            /// Contract number (委托代扣协议ID). Required.
            contract_id: String,
            /// Number of the policy's deduction period (保单的扣费周期编号). Required.
            policy_period_id: i64,
            /// Amount (扣费金额信息). Required.
            amount: Amount,
        }
        optional {
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
        }
    }
}

wxpay_core::operation!(ApplyForDeduction => AcceptedDeduction, wxpay_core::Spec::new(
    "apply_for_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-pay/transactions/apply",
)
.title("保险商户受理保险自动续费扣款")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012471158")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// A deduction that WeChat Pay has accepted.
    pub answer AcceptedDeduction {
        always {}
        optional {
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Amount (扣费金额信息).
            amount: Amount,
        }
    }
}
