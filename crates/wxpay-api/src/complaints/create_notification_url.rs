// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the complaint notification address (创建投诉通知回调).
///
/// `POST /v3/merchant-service/complaint-notifications`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html)
#[doc(alias = "创建投诉通知回调")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateNotificationUrl {
    /// Address (通知地址). Required.
    pub url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateNotificationUrl {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `url`.
    pub fn new() -> Self {
        Self {
            url: None,
            extra: Extra::new(),
        }
    }

    /// Address (通知地址). Required.
    pub fn url<Via>(mut self, url: impl IntoField<String, Via>) -> Self {
        self.url = url.into_field();
        self
    }
}

impl Default for CreateNotificationUrl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateNotificationUrl
    []
    [url,]
    ["url",]
}

wxpay_core::operation!(CreateNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "create_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaint-notifications",
)
.title("创建投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html")
.body(wxpay_core::Body::Json));
