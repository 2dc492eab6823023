// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the notification address for merchant coupon events (查询商家券事件通知地址).
    ///
    /// `GET /v3/marketing/busifavor/callbacks`
    ///
    /// - Returns [`NotificationUrl`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商家券事件通知地址。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    #[doc(alias = "查询商家券事件通知地址")]
    pub request QueryNotificationUrl {
        required {}
        optional {
            /// Merchant number (商户号). Sources differ on whether it is required.
            mchid: String,
        }
    }
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/callbacks",
)
.title("查询商家券事件通知地址")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465507")
.query(&["mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The notification address of a merchant.
    pub answer NotificationUrl {
        always {}
        optional {
            /// Address that receives the notifications (通知URL地址).
            notify_url: String,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}
