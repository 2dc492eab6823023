// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Permission;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's authorization by the user's openid (查询与用户授权记录（openid）).
///
/// `GET /v3/payscore/partner/permissions/search`
///
/// - Returns [`Permission`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询与用户授权记录（openid）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryPermissionByOpenid;
///
/// let request = QueryPermissionByOpenid::new()
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询与用户授权记录（openid）",
    "/v3/payscore/partner/permissions/search",
    "GET /v3/payscore/partner/permissions/search",
    "4012692798"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPermissionByOpenid {
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下openid).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPermissionByOpenid {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id` and `sub_mchid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            openid: None,
            sub_openid: None,
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

    /// The sub-merchant's number (子商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (子商户公众号下openid).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }
}

impl Default for QueryPermissionByOpenid {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryPermissionByOpenid
    []
    [service_id, appid, sub_mchid, sub_appid, openid, sub_openid,]
    ["service_id", "appid", "sub_mchid",]
}

wxpay_core::operation!(QueryPermissionByOpenid => Permission, wxpay_core::Spec::new(
    "payscore_partner.query_permission_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/permissions/search",
)
.title("查询与用户授权记录（openid）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692798")
.query(&["service_id", "appid", "sub_mchid", "sub_appid", "openid", "sub_openid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
