// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether the ride service is available to a user (查询用户服务可用信息).
///
/// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
///
/// - Returns [`RideService`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询用户服务可用信息。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::QueryRideService;
///
/// let request = QueryRideService::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户服务可用信息",
    "/v3/qrcode/user-services/contract-id/{contract_id}",
    "GET /v3/qrcode/user-services/contract-id/{contract_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRideService {
    /// Contract number (签约成功后). Required. It stands in the path.
    pub contract_id: String,
    /// Application id.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子公众账号ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRideService {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Application id.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子公众账号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (微信支付分配的子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryRideService
    [contract_id,]
    [appid, sub_appid, sub_mchid,]
    []
}

wxpay_core::operation!(QueryRideService => RideService, wxpay_core::Spec::new(
    "industry.query_ride_service",
    wxpay_core::http::Method::GET,
    "/v3/qrcode/user-services/contract-id/{contract_id}",
)
.title("查询用户服务可用信息")
.family("industry")
.query(&["appid", "sub_appid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// Says whether the ride service is available to a user, or why not.
#[derive(Clone)]
#[non_exhaustive]
pub struct RideService {
    /// Contract number (签约成功后).
    pub contract_id: Option<String>,
    /// State of the user's service.
    pub user_service_state: Option<RideServiceState>,
    /// Why it is blocked (原因).
    pub block_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RideService
    []
    [contract_id, user_service_state, block_reason,]
    []
}

wxpay_core::open_enum! {
    /// Says whether the ride service is available or blocked.
    pub enum RideServiceState {
        Normal = "NORMAL",
        Blocked = "BLOCKED",
    }
}
