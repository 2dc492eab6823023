// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PermissionToken;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a user's pre-authorization of a service (商户预授权).
///
/// `POST /v3/payscore/partner/permissions`
///
/// - Returns [`PermissionToken`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户预授权。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::CreatePermission;
///
/// let request = CreatePermission::new()
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .authorization_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户预授权",
    "/v3/payscore/partner/permissions",
    "POST /v3/payscore/partner/permissions",
    "4012382030"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePermission {
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Authorization agreement number (授权协议号). Required.
    pub authorization_code: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePermission {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `sub_mchid` and `authorization_code`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            authorization_code: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (服务商应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
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

    /// Address that receives the notifications (商户回调地址).
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
    [service_id, appid, sub_appid, sub_mchid, authorization_code, notify_url,]
    ["service_id", "appid", "sub_mchid", "authorization_code",]
}

wxpay_core::operation!(CreatePermission => PermissionToken, wxpay_core::Spec::new(
    "payscore_partner.create_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions",
)
.title("商户预授权")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382030")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
