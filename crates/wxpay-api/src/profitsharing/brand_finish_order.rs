// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Finishes the brand's profit sharing of an order (完结分账).
    ///
    /// `POST /v3/brand/profitsharing/finish-order`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml)
    #[doc(alias = "完结分账")]
    pub request BrandFinishOrder {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分帐单号). Required.
            out_order_no: String,
            /// Description (分账描述). Required.
            description: String,
        }
        optional {
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(BrandFinishOrder => BrandFinishedOrder, wxpay_core::Spec::new(
    "brand_finish_order",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/finish-order",
)
.title("完结分账")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A brand's profit sharing that was finished.
    pub answer BrandFinishedOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户分帐单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信分帐单号).
            order_id: String,
        }
    }
}
