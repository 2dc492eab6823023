// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the notification address for merchant coupon events (查询商家券事件通知地址).
    ///
    /// `GET /v3/marketing/busifavor/callbacks`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml")
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
