// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceBinding;
use wxpay_core::model::Extra;

/// Queries the result of binding a platform's sub-merchant to a payscore service (查询收付通子商户服务绑定结果).
///
/// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
///
/// - Returns [`ServiceBinding`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询收付通子商户服务绑定结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::QueryServiceBinding;
///
/// let request = QueryServiceBinding::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_apply_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询收付通子商户服务绑定结果",
    "/v3/payscore/partner/service-account-applications/{out_apply_no}",
    "GET /v3/payscore/partner/service-account-applications/{out_apply_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryServiceBinding {
    /// The merchant's own application number. Required. It stands in the path.
    pub out_apply_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryServiceBinding {
    /// Creates the request; setters add the other fields.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryServiceBinding
    [out_apply_no,]
    []
    []
}

wxpay_core::operation!(QueryServiceBinding => ServiceBinding, wxpay_core::Spec::new(
    "payscore_partner.query_service_binding",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/service-account-applications/{out_apply_no}",
)
.title("查询收付通子商户服务绑定结果")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml")
.repeat(wxpay_core::Repeat::Freely));
