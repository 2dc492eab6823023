// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockChange;

wxpay_core::model! {
    /// Pauses a batch of vouchers (暂停代金券批次).
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/pause`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml)
    #[doc(alias = "暂停代金券批次")]
    pub request PauseStock {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PauseStock => StockChange, wxpay_core::Spec::new(
    "pause_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/pause",
)
.title("暂停代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml")
.body(wxpay_core::Body::Json));
