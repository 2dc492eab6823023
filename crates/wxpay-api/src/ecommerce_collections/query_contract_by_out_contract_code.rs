// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the contract of an individual by the request number (根据业务申请单号查签约信息).
///
/// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
///
/// - Returns [`Contract`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：根据业务申请单号查签约信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::QueryContractByOutContractCode;
///
/// let request = QueryContractByOutContractCode::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据业务申请单号查签约信息",
    "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    "GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    "4015851492"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryContractByOutContractCode {
    /// The merchant's own contract number. Required. It stands in the path.
    pub out_contract_code: String,
    /// Application id (签约和付款的微信小程序AppID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryContractByOutContractCode {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (签约和付款的微信小程序AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryContractByOutContractCode
    [out_contract_code,]
    [appid,]
    ["appid",]
}

wxpay_core::operation!(QueryContractByOutContractCode => Contract, wxpay_core::Spec::new(
    "ecommerce_collections.query_contract_by_out_contract_code",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
)
.title("根据业务申请单号查签约信息")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015851492")
.query(&["appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The contract of an individual with its authorization state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contract {
    /// Acceptance authorization id of the individual payee (授权ID).
    pub individual_auth_id: Option<String>,
    /// When the contract was signed (签约时间).
    pub signed_time: Option<DateTime>,
    /// Authorization state (授权状态).
    pub auth_state: Option<AuthorizationState>,
    /// The user's id within the application (用户OpenID).
    pub individual_openid: Option<String>,
    /// Result of the real-name authorization (实名授权结果).
    pub real_name_auth_result: Option<RealNameAuthorization>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Contract
    []
    [individual_auth_id, signed_time, auth_state, individual_openid, real_name_auth_result,]
    []
}

/// The scope and access token of a real-name authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealNameAuthorization {
    /// Scope it applies to (应用授权作用域).
    pub scope: Option<AuthorizationScope>,
    /// Access token (访问令牌).
    pub access_token: Option<String>,
    /// When the access token expires (访问令牌过期时间).
    pub access_token_expire_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RealNameAuthorization
    []
    [scope, access_token, access_token_expire_time,]
    []
}

wxpay_core::open_enum! {
    /// The scope of a real-name authorization.
    pub enum AuthorizationScope {
        PayRealname = "pay_realname",
    }
}
