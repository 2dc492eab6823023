// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Activates a batch of vouchers (激活代金券批次).
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/start`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml)
    #[doc(alias = "激活代金券批次")]
    pub request ActivateStock {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ActivateStock => StockActivation, wxpay_core::Spec::new(
    "activate_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/start",
)
.title("激活代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The batch that was activated, and when.
    pub answer StockActivation {
        always {}
        optional {
            /// Start time (生效时间).
            start_time: DateTime,
            /// Coupon batch id (批次号).
            stock_id: String,
        }
    }
}
