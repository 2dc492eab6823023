// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanNotificationUrl;

wxpay_core::model! {
    /// Sets the notification address for delivery plans as the brand (设置投放计划回调地址).
    ///
    /// `POST /brand/marketing/delivery-plan/notify-url`
    ///
    /// - Returns [`DeliveryPlanNotificationUrl`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：设置投放计划回调地址。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381183)
    #[doc(alias = "设置投放计划回调地址")]
    pub request BrandSetDeliveryPlanNotificationUrl {
        required {
            /// Address that receives the notifications (通知回调地址). Required. At most 256 characters.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandSetDeliveryPlanNotificationUrl => DeliveryPlanNotificationUrl, wxpay_core::Spec::new(
    "brand_set_delivery_plan_notification_url",
    wxpay_core::http::Method::POST,
    "/brand/marketing/delivery-plan/notify-url",
)
.title("设置投放计划回调地址")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381183")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
