// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the notification address for merchant coupon events (查询商家券事件通知地址).
///
/// `GET /v3/marketing/busifavor/callbacks`
///
/// - Returns [`NotificationUrl`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询商家券事件通知地址。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::QueryNotificationUrl;
///
/// let request = QueryNotificationUrl::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商家券事件通知地址",
    "/v3/marketing/busifavor/callbacks",
    "GET /v3/marketing/busifavor/callbacks",
    "4012465507",
    "4012465557"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryNotificationUrl {
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `mchid` unless set.
    pub fn new() -> Self {
        Self {
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

impl Default for QueryNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryNotificationUrl
    []
    [mchid,]
    []
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "marketing_busifavor.query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/callbacks",
)
.title("查询商家券事件通知地址")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465507")
.query(&["mchid"])
.fill(&[("mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// The notification address of a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationUrl {
    /// Address that receives the notifications (通知URL地址).
    pub notify_url: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotificationUrl
    []
    [notify_url, mchid,]
    []
}
