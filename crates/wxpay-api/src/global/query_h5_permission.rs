// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries whether a sub-merchant may take H5 payments (查询子商户H5支付权限状态).
///
/// `GET /v3/global/merchant/h5/permission/{sub_mchid}`
///
/// - Returns [`H5Permission`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询子商户H5支付权限状态。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryH5Permission;
///
/// let request = QueryH5Permission::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询子商户H5支付权限状态",
    "/v3/global/merchant/h5/permission/{sub_mchid}",
    "GET /v3/global/merchant/h5/permission/{sub_mchid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryH5Permission {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryH5Permission {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryH5Permission
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryH5Permission => H5Permission, wxpay_core::Spec::new(
    "global.query_h5_permission",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant/h5/permission/{sub_mchid}",
)
.title("查询子商户H5支付权限状态")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

/// Says whether a sub-merchant may take H5 payments.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Permission {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Authorization state (H5支付权限状态).
    pub authorization_state: Option<H5PermissionState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { H5Permission
    []
    [sub_mchid, authorization_state,]
    []
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's permission for H5 payments.
    pub enum H5PermissionState {
        AuthorityToTest = "AUTHORITY_TO_TEST",
        FormalAuthority = "FORMAL_AUTHORITY",
        Authorized = "AUTHORIZED",
        UnderPunishment = "UNDER_PUNISHMENT",
        Unauthorized = "UNAUTHORIZED",
    }
}
