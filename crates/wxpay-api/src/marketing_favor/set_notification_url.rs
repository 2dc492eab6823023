// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Sets the notification address for voucher events (设置消息通知地址).
    ///
    /// `POST /v3/marketing/favor/callbacks`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml)
    #[doc(alias = "设置消息通知地址")]
    pub request SetNotificationUrl {
        required {
            /// Merchant number (商户号). Required.
            mchid: String,
            /// Address that receives the notifications (通知url地址). Required.
            notify_url: String,
        }
        optional {
            /// Whether callbacks are on (回调开关).
            switch: bool,
        }
    }
}

wxpay_core::operation!(SetNotificationUrl => UpdatedNotificationUrl, wxpay_core::Spec::new(
    "set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/callbacks",
)
.title("设置消息通知地址")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The notification address after it was set, and when.
    pub answer UpdatedNotificationUrl {
        always {}
        optional {
            /// When it was last updated (修改时间).
            update_time: String,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}
