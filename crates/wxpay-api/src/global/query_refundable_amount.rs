// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries how much of an order can still be refunded (查询订单剩余可退款金额).
    ///
    /// `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
    ///
    /// - Returns [`RefundableAmount`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询订单剩余可退款金额。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml)
    #[doc(alias = "查询订单剩余可退款金额")]
    pub request QueryRefundableAmount {
        required {
            /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRefundableAmount => RefundableAmount, wxpay_core::Spec::new(
    "query_refundable_amount",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
)
.title("查询订单剩余可退款金额")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml")
.query(&["sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// How much of an order can still be refunded.
    pub answer RefundableAmount {
        always {}
        optional {
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Amount of the order that can still be refunded (订单剩余可退款金额). In fen.
            refundable_amount: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount still refundable with advanced funds (订单剩余可使用垫付资金退款的金额). In fen.
            funds_refundable_amount: i64,
        }
    }
}
