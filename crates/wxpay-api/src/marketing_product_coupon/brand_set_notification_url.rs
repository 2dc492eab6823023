// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandNotificationUrl;

wxpay_core::model! {
    /// Sets the brand's notification address for product coupon events (设置商品券事件通知地址).
    ///
    /// `POST /brand/marketing/product-coupon/notify-configs`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "设置商品券事件通知地址")]
    pub request BrandSetNotificationUrl {
        required {}
        optional {
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(BrandSetNotificationUrl => BrandNotificationUrl, wxpay_core::Spec::new(
    "brand_set_notification_url",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/notify-configs",
)
.title("设置商品券事件通知地址")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
