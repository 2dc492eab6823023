// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Permission;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's authorization by its agreement number (查询与用户授权记录（授权协议号）).
///
/// `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
///
/// - Returns [`Permission`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询与用户授权记录（授权协议号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryPermissionByAuthorizationCode;
///
/// let request = QueryPermissionByAuthorizationCode::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询与用户授权记录（授权协议号）",
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    "GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    "4012692687"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPermissionByAuthorizationCode {
    /// Authorization agreement number (授权协议号). Required. It stands in the path.
    pub authorization_code: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPermissionByAuthorizationCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id` and `sub_mchid`.
    pub fn new(authorization_code: impl Into<String>) -> Self {
        Self {
            authorization_code: authorization_code.into(),
            service_id: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPermissionByAuthorizationCode
    [authorization_code,]
    [service_id, sub_mchid,]
    ["service_id", "sub_mchid",]
}

wxpay_core::operation!(QueryPermissionByAuthorizationCode => Permission, wxpay_core::Spec::new(
    "payscore_partner.query_permission_by_authorization_code",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
)
.title("查询与用户授权记录（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692687")
.query(&["service_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
