// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandNotificationUrl;
use wxpay_core::model::Extra;

/// Queries the brand's notification address for product coupon events (获取商品券事件通知地址).
///
/// `GET /brand/marketing/product-coupon/notify-configs`
///
/// - Returns [`BrandNotificationUrl`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：获取商品券事件通知地址。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736292)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandQueryNotificationUrl;
///
/// let request = BrandQueryNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取商品券事件通知地址",
    "/brand/marketing/product-coupon/notify-configs",
    "GET /brand/marketing/product-coupon/notify-configs",
    "4015736292"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryNotificationUrl {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryNotificationUrl {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for BrandQueryNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandQueryNotificationUrl
    []
    []
    []
}

wxpay_core::operation!(BrandQueryNotificationUrl => BrandNotificationUrl, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_query_notification_url",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/notify-configs",
)
.title("获取商品券事件通知地址")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736292")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
