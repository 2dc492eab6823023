// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantAuthorizationApplication;
use wxpay_core::model::Extra;

/// Queries whether a sub-merchant has authorized merchant transfers (查询子商户商家转账授权状态).
///
/// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
///
/// - Returns [`SubMerchantAuthorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询子商户商家转账授权状态。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QuerySubMerchantAuthorization;
///
/// let request = QuerySubMerchantAuthorization::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询子商户商家转账授权状态",
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    "GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantAuthorization {
    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QuerySubMerchantAuthorization
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QuerySubMerchantAuthorization => SubMerchantAuthorization, wxpay_core::Spec::new(
    "transfer.query_sub_merchant_authorization",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
)
.title("查询子商户商家转账授权状态")
.family("transfer")
.repeat(wxpay_core::Repeat::Freely));

/// A sub-merchant's authorization of merchant transfers with its state and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantAuthorization {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// State (授权状态).
    pub state: Option<SubMerchantAuthorizationState>,
    /// Authorization application.
    pub apply_order: Option<SubMerchantAuthorizationApplication>,
    /// Authorization time (授权时间).
    pub authorization_time: Option<String>,
    /// When the authorization was canceled (解除授权时间).
    pub cancel_authorization_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantAuthorization
    []
    [sub_mchid, state, apply_order, authorization_time, cancel_authorization_time,]
    []
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's authorization.
    pub enum SubMerchantAuthorizationState {
        Authorized = "AUTHORIZED",
        Unauthorized = "UNAUTHORIZED",
        Canceled = "CANCELED",
    }
}
