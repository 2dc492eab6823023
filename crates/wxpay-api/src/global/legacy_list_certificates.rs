// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateList;
use wxpay_core::model::Extra;

/// Lists the platform certificates (获取平台证书列表).
///
/// `GET /hk/v3/certificates`
///
/// - Returns [`CertificateList`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：获取平台证书列表。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyListCertificates;
///
/// let request = LegacyListCertificates::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取平台证书列表",
    "/hk/v3/certificates",
    "GET /hk/v3/certificates",
    "HkListCertificates"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyListCertificates {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyListCertificates {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for LegacyListCertificates {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyListCertificates
    []
    []
    []
}

wxpay_core::operation!(LegacyListCertificates => CertificateList, wxpay_core::Spec::new(
    "global.legacy_list_certificates",
    wxpay_core::http::Method::GET,
    "/hk/v3/certificates",
)
.title("获取平台证书列表")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml")
.repeat(wxpay_core::Repeat::Freely));
