// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanNotificationUrl;

wxpay_core::model! {
    /// Sets the notification address for delivery plans (设置投放计划回调地址).
    ///
    /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    ///
    /// - Returns [`DeliveryPlanNotificationUrl`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：设置投放计划回调地址。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "设置投放计划回调地址")]
    pub request SetDeliveryPlanNotificationUrl {
        required {
            /// The service provider's merchant number (服务商商户号). Required. It stands in the path.
            sp_mchid: String,
            /// Address that receives the notifications (通知url地址). Required. At most 256 characters.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SetDeliveryPlanNotificationUrl => DeliveryPlanNotificationUrl, wxpay_core::Spec::new(
    "set_delivery_plan_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
)
.title("设置投放计划回调地址")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184598")
.body(wxpay_core::Body::Json));
