// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateList;
use wxpay_core::model::Extra;

/// Lists the platform certificates (获取平台证书列表).
///
/// `GET /v3/global/certificates`
///
/// - Returns [`CertificateList`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：获取平台证书列表。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::ListCertificates;
///
/// let request = ListCertificates::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取平台证书列表",
    "/v3/global/certificates",
    "GET /v3/global/certificates"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCertificates {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCertificates {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for ListCertificates {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListCertificates
    []
    []
    []
}

wxpay_core::operation!(ListCertificates => CertificateList, wxpay_core::Spec::new(
    "global.list_certificates",
    wxpay_core::http::Method::GET,
    "/v3/global/certificates",
)
.title("获取平台证书列表")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
