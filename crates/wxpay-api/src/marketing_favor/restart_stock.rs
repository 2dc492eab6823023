// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Restarts a batch of vouchers (重启代金券批次).
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/restart`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml)
    #[doc(alias = "重启代金券批次")]
    pub request RestartStock {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(RestartStock => StockRestart, wxpay_core::Spec::new(
    "restart_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/restart",
)
.title("重启代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The batch that was restarted, and when.
    pub answer StockRestart {
        always {}
        optional {
            /// When it takes effect again (生效时间).
            restart_time: DateTime,
            /// Coupon batch id (批次号).
            stock_id: String,
        }
    }
}
