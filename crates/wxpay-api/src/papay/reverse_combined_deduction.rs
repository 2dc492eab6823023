// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses the sub-orders of a combined deduction (电商合单委托代扣撤销订单).
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：电商合单委托代扣撤销订单。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml)
    #[doc(alias = "电商合单委托代扣撤销订单")]
    pub request ReverseCombinedDeduction {
        required {
            /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
            combine_out_trade_no: String,
            /// Application id of the combined order's merchant (合单商户APPID). Required.
            combine_appid: String,
        }
        optional {
            /// Sub-orders (子单信息).
            sub_orders: Vec<ReversedSubOrder>,
            /// Contract number (委托代扣协议Id). Described by SKIT; no official source confirms it.
            contract_id: String,
        }
    }
}

wxpay_core::operation!(ReverseCombinedDeduction => (), wxpay_core::Spec::new(
    "reverse_combined_deduction",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
)
.title("电商合单委托代扣撤销订单")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order to reverse.
    pub request ReversedSubOrder {
        required {
            /// Merchant number (子单商户号). Required.
            mchid: String,
            /// The merchant's own order number (子单商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户appid).
            sub_appid: String,
            /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
            individual_auth_id: String,
        }
    }
}
