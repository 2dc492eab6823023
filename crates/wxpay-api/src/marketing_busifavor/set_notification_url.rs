// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Sets the notification address for merchant coupon events (设置商家券事件通知地址).
    ///
    /// `POST /v3/marketing/busifavor/callbacks`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml)
    #[doc(alias = "设置商家券事件通知地址")]
    pub request SetNotificationUrl {
        required {
            /// Address that receives the notifications (通知URL地址). Required.
            notify_url: String,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}

wxpay_core::operation!(SetNotificationUrl => UpdatedNotificationUrl, wxpay_core::Spec::new(
    "set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/callbacks",
)
.title("设置商家券事件通知地址")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The notification address after it was set, and when.
    pub answer UpdatedNotificationUrl {
        always {}
        optional {
            /// When it was last updated (修改时间).
            update_time: String,
            /// Address that receives the notifications (通知URL地址).
            notify_url: String,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}
