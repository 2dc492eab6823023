// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether an individual payee is authorized (查询个人收款方授权结果).
///
/// `GET /v3/ecommerce/individual-contracts/{openid}`
///
/// - Returns [`Authorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询个人收款方授权结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::QueryAuthorizationByOpenid;
///
/// let request = QueryAuthorizationByOpenid::new("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询个人收款方授权结果",
    "/v3/ecommerce/individual-contracts/{openid}",
    "GET /v3/ecommerce/individual-contracts/{openid}",
    "4012739528"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAuthorizationByOpenid {
    /// The user's id within the application (个人收款方在平台appid下的唯一标识). Required. It stands in the path.
    pub openid: String,
    /// Application id (签约和付款的微信小程序AppID). Required.
    pub appid: Option<String>,
    /// Permission type (权限类型). Sources differ on whether it is required.
    pub permission_type: Option<PermissionType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAuthorizationByOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            appid: None,
            permission_type: None,
            extra: Extra::new(),
        }
    }

    /// Application id (签约和付款的微信小程序AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Permission type (权限类型). Sources differ on whether it is required.
    pub fn permission_type<Via>(
        mut self,
        permission_type: impl IntoField<PermissionType, Via>,
    ) -> Self {
        self.permission_type = permission_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryAuthorizationByOpenid
    [openid,]
    [appid, permission_type,]
    ["appid",]
}

wxpay_core::operation!(QueryAuthorizationByOpenid => Authorization, wxpay_core::Spec::new(
    "ecommerce_collections.query_authorization_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/individual-contracts/{openid}",
)
.title("查询个人收款方授权结果")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012739528")
.query(&["appid", "permission_type"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The authorization of an individual payee.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// Acceptance authorization id of the individual payee (授权ID).
    pub individual_auth_id: Option<String>,
    /// When the operation took place (操作时间).
    pub operation_time: Option<DateTime>,
    /// Authorization state (授权状态).
    pub auth_state: Option<AuthorizationState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Authorization
    []
    [individual_auth_id, operation_time, auth_state,]
    []
}

wxpay_core::open_enum! {
    /// The kind of permission that is queried.
    pub enum PermissionType {
        IndividualPayee = "INDIVIDUAL_PAYEE",
    }
}
