// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes a combined repayment order (商户关单).
    ///
    /// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：商户关单。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    #[doc(alias = "商户关单")]
    pub request CloseCombinedRepayment {
        required {
            /// The merchant's own number for the combined order (还款单订单号). Required. It stands in the path.
            combine_out_trade_no: String,
            /// Sub-orders (还款明细单信息列表). Required. At most 10 items.
            sub_orders: Vec<SubOrderToClose>,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseCombinedRepayment => (), wxpay_core::Spec::new(
    "close_combined_repayment",
    wxpay_core::http::Method::POST,
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
)
.title("商户关单")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015124497")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A part of a combined repayment order to close.
    pub request SubOrderToClose {
        required {
            /// Merchant number (还款单发起商户号). Required.
            mchid: String,
            /// The merchant's own order number (还款明细单订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
        }
    }
}
