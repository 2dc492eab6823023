// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Sets the notification address for voucher events (设置消息通知地址).
    ///
    /// `POST /v3/marketing/favor/callbacks`
    ///
    /// - Returns [`UpdatedNotificationUrl`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：设置消息通知地址。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
    /// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
    /// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
    /// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "设置消息通知地址")]
    pub request SetNotificationUrl {
        required {
            /// Merchant number (商户号). Required. At most 20 characters.
            mchid: String,
            /// Address that receives the notifications (通知url地址). Required. At most 256 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012464198")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The notification address after it was set, and when.
    pub answer UpdatedNotificationUrl {
        always {}
        optional {
            /// When it was last updated (修改时间).
            update_time: DateTime,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}
