// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the notification address for voucher events (获取已设置的消息通知地址).
    ///
    /// `GET /v3/marketing/favor/callbacks`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml)
    #[doc(alias = "获取已设置的消息通知地址")]
    pub request QueryNotificationUrl {
        required {
            /// Merchant number (商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/callbacks",
)
.title("获取已设置的消息通知地址")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml")
.query(&["mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The notification address of a merchant.
    pub answer NotificationUrl {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}
