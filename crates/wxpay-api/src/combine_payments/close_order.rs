// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes the sub-orders of a combined order (合单关闭订单).
    ///
    /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `combine_out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_4.shtml)
    #[doc(alias = "合单关闭订单")]
    pub request CloseOrder {
        required {
            /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
            combine_out_trade_no: String,
            /// Application id of the combined order's merchant (合单商户appid). Required.
            combine_appid: String,
            /// Sub-orders (商品单信息). Required. At most 50 items.
            sub_orders: Vec<ClosingSubOrder>,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseOrder => (), wxpay_core::Spec::new(
    "close_order",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
)
.title("合单关闭订单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_4.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order to close.
    pub request ClosingSubOrder {
        required {
            /// Merchant number (子单商户号). Required.
            mchid: String,
            /// The merchant's own order number (商品单商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
        }
    }
}
