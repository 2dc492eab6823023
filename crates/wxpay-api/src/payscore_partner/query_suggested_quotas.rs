// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the suggested quota of each user risk level (查询用户分层对应建议先享金额).
///
/// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
///
/// - Returns [`SuggestedQuotas`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询用户分层对应建议先享金额。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QuerySuggestedQuotas;
///
/// let request = QuerySuggestedQuotas::new("sample-service-id")
///     .sub_mchid("1900000109")
///     .risk_level_version(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"risk_level_version":1,"service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户分层对应建议先享金额",
    "/v3/payscore/partner/servicequotas/service-id/{service_id}",
    "GET /v3/payscore/partner/servicequotas/service-id/{service_id}",
    "4013394486"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySuggestedQuotas {
    /// Service id (服务ID). Required. It stands in the path.
    pub service_id: String,
    /// The sub-merchant's number (子商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// Application id (服务商的公众号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户的公众号ID).
    pub sub_appid: Option<String>,
    /// Version of the risk levels (分层版本). Required.
    pub risk_level_version: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySuggestedQuotas {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `risk_level_version`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(service_id: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            risk_level_version: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (服务商的公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的公众号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Version of the risk levels (分层版本). Required.
    pub fn risk_level_version<Via>(mut self, risk_level_version: impl IntoField<i64, Via>) -> Self {
        self.risk_level_version = risk_level_version.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySuggestedQuotas
    [service_id,]
    [sub_mchid, appid, sub_appid, risk_level_version,]
    ["sub_mchid", "appid", "risk_level_version",]
}

wxpay_core::operation!(QuerySuggestedQuotas => SuggestedQuotas, wxpay_core::Spec::new(
    "payscore_partner.query_suggested_quotas",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/servicequotas/service-id/{service_id}",
)
.title("查询用户分层对应建议先享金额")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013394486")
.query(&["sub_mchid", "appid", "sub_appid", "risk_level_version"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The suggested quotas of a service by user risk level.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestedQuotas {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// Application id (公众号ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户的公众号ID).
    pub sub_appid: Option<String>,
    /// Version of the risk levels (分层版本).
    pub risk_level_version: Option<i64>,
    /// List of enjoy-first amounts (先享金额列表).
    pub quotas: Option<Vec<Quota>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SuggestedQuotas
    []
    [service_id, mchid, sub_mchid, appid, sub_appid, risk_level_version, quotas,]
    []
}

/// A user risk level and the quota suggested for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Quota {
    /// Risk level (用户分层).
    pub risk_level: Option<i64>,
    /// Suggested enjoy-first amount (建议先享金额). In fen.
    pub suggested_quota: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Quota
    []
    [risk_level, suggested_quota,]
    []
}
