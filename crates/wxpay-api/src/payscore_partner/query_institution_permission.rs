// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's authorization by its agreement number, as an institution (从业机构查询与用户授权记录（授权协议号）).
///
/// `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
///
/// - Returns [`InstitutionPermission`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：从业机构查询与用户授权记录（授权协议号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryInstitutionPermission;
///
/// let request = QueryInstitutionPermission::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构查询与用户授权记录（授权协议号）",
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
    "GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
    "4012461004"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInstitutionPermission {
    /// Authorization agreement number (授权协议号). Required. It stands in the path.
    pub authorization_code: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Channel number (渠道商商户号). Sources differ on whether it is required.
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInstitutionPermission {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id` and `sub_mchid`.
    pub fn new(authorization_code: impl Into<String>) -> Self {
        Self {
            authorization_code: authorization_code.into(),
            service_id: None,
            channel_id: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Channel number (渠道商商户号). Sources differ on whether it is required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryInstitutionPermission
    [authorization_code,]
    [service_id, channel_id, sub_mchid,]
    ["service_id", "sub_mchid",]
}

wxpay_core::operation!(QueryInstitutionPermission => InstitutionPermission, wxpay_core::Spec::new(
    "payscore_partner.query_institution_permission",
    wxpay_core::http::Method::GET,
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
)
.title("从业机构查询与用户授权记录（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461004")
.query(&["service_id", "channel_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A user's authorization with its state, as an institution sees it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstitutionPermission {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (服务商应用ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<String>,
    /// Address that receives the notifications (授权通知地址).
    pub notify_url: Option<String>,
    /// When the authorization was canceled (最近一次解除授权时间).
    pub cancel_authorization_time: Option<DateTime>,
    /// When the latest authorization succeeded (最近一次授权成功时间).
    pub authorization_success_time: Option<DateTime>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Channel number (渠道商商户号).
    pub channel_id: Option<String>,
    /// Version of the risk levels (分层版本). Described by SKIT; no official source confirms it.
    pub risk_level_version: Option<i64>,
    /// User label (用户标签). Described by SKIT; no official source confirms it.
    pub user_label: Option<String>,
    /// Risk level of the user (用户分层). Described by SKIT; no official source confirms it.
    pub user_risk_level: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstitutionPermission
    []
    [service_id, appid, mchid, openid, sub_openid, authorization_code, authorization_state, notify_url, cancel_authorization_time, authorization_success_time, sub_mchid, sub_appid, channel_id, risk_level_version, user_label, user_risk_level,]
    []
}
