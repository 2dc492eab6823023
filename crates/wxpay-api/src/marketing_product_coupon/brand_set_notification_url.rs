// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandNotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the brand's notification address for product coupon events (设置商品券事件通知地址).
///
/// `POST /brand/marketing/product-coupon/notify-configs`
///
/// - Returns [`BrandNotificationUrl`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：设置商品券事件通知地址。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736293)
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
/// use wxpay::api::marketing_product_coupon::BrandSetNotificationUrl;
///
/// let request = BrandSetNotificationUrl::new().notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置商品券事件通知地址",
    "/brand/marketing/product-coupon/notify-configs",
    "POST /brand/marketing/product-coupon/notify-configs",
    "4015736293"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandSetNotificationUrl {
    /// Address that receives the notifications (通知URL地址). Required. At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandSetNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `notify_url`.
    pub fn new() -> Self {
        Self {
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Address that receives the notifications (通知URL地址). Required. At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for BrandSetNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandSetNotificationUrl
    []
    [notify_url,]
    ["notify_url",]
}

wxpay_core::operation!(BrandSetNotificationUrl => BrandNotificationUrl, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_set_notification_url",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/notify-configs",
)
.title("设置商品券事件通知地址")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736293")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
