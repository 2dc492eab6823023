// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;

/// Queries the notification address for product coupon events (获取商品券事件通知地址).
///
/// `GET /v3/marketing/partner/product-coupon/notify-configs`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
#[doc(alias = "获取商品券事件通知地址")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryNotificationUrl {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryNotificationUrl {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryNotificationUrl
    []
    []
    []
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/notify-configs",
)
.title("获取商品券事件通知地址")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
