// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Permission;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's authorization by the user's openid (查询与用户授权记录（openid）).
///
/// `GET /v3/payscore/permissions/openid/{openid}`
///
/// - Returns [`Permission`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询与用户授权记录（openid）。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::QueryPermissionByOpenid;
///
/// let request = QueryPermissionByOpenid::new("oSAMPLE0123456789abcdefghijk")
///     .service_id("sample-service-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询与用户授权记录（openid）",
    "/v3/payscore/permissions/openid/{openid}",
    "GET /v3/payscore/permissions/openid/{openid}",
    "4012647404"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPermissionByOpenid {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (公众号id). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPermissionByOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            service_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (公众号id). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPermissionByOpenid
    [openid,]
    [service_id, appid,]
    ["service_id", "appid",]
}

wxpay_core::operation!(QueryPermissionByOpenid => Permission, wxpay_core::Spec::new(
    "payscore.query_permission_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/payscore/permissions/openid/{openid}",
)
.title("查询与用户授权记录（openid）")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647404")
.query(&["service_id", "appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
