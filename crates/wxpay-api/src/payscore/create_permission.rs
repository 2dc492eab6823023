// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a user's pre-authorization of a service (商户预授权).
///
/// `POST /v3/payscore/permissions`
///
/// - Returns [`PermissionToken`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户预授权。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::CreatePermission;
///
/// let request = CreatePermission::new()
///     .service_id("sample-service-id")
///     .authorization_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户预授权",
    "/v3/payscore/permissions",
    "POST /v3/payscore/permissions",
    "4012647349"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePermission {
    /// Service id (服务id). Required.
    pub service_id: Option<String>,
    /// Application id (公众号id). Required.
    pub appid: Option<String>,
    /// Authorization agreement number (授权协议号). Required.
    pub authorization_code: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePermission {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id` and `authorization_code`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            appid: None,
            authorization_code: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务id). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (公众号id). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Authorization agreement number (授权协议号). Required.
    pub fn authorization_code<Via>(
        mut self,
        authorization_code: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_code = authorization_code.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for CreatePermission {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreatePermission
    []
    [service_id, appid, authorization_code, notify_url,]
    ["service_id", "appid", "authorization_code",]
}

wxpay_core::operation!(CreatePermission => PermissionToken, wxpay_core::Spec::new(
    "payscore.create_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/permissions",
)
.title("商户预授权")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647349")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// The token of a pre-authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionToken {
    /// Pre-authorization token (预授权token).
    pub apply_permissions_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PermissionToken
    []
    [apply_permissions_token,]
    []
}
