// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the platform certificates (获取平台证书列表).
///
/// `GET /v3/certificates`
///
/// - Returns [`CertificateList`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Rate limit: 1000 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：获取平台证书列表。调用方：普通商户、普通服务商；只读，可以重试；每秒 1000 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::ListCertificates;
///
/// let request = ListCertificates::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取平台证书列表",
    "/v3/certificates",
    "GET /v3/certificates",
    "4012551764",
    "4012715700"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCertificates {
    /// Algorithm version of the certificate (证书算法版本).
    pub algorithm_type: Option<AlgorithmType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCertificates {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            algorithm_type: None,
            extra: Extra::new(),
        }
    }

    /// Algorithm version of the certificate (证书算法版本).
    pub fn algorithm_type<Via>(
        mut self,
        algorithm_type: impl IntoField<AlgorithmType, Via>,
    ) -> Self {
        self.algorithm_type = algorithm_type.into_field();
        self
    }
}

impl Default for ListCertificates {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListCertificates
    []
    [algorithm_type,]
    []
}

wxpay_core::operation!(ListCertificates => CertificateList, wxpay_core::Spec::new(
    "common.list_certificates",
    wxpay_core::http::Method::GET,
    "/v3/certificates",
)
.title("获取平台证书列表")
.family("common")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012551764")
.query(&["algorithm_type"])
.repeat(wxpay_core::Repeat::Freely));

/// A list of platform certificates.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificateList {
    /// Result data.
    pub data: Option<Vec<Certificate>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CertificateList
    []
    [data,]
    []
}

/// A platform certificate and when it is valid.
#[derive(Clone)]
#[non_exhaustive]
pub struct Certificate {
    /// Serial number (证书序列号). At most 32 characters.
    pub serial_no: Option<String>,
    /// When it takes effect (证书启用时间).
    pub effective_time: Option<DateTime>,
    /// When it expires (证书弃用时间).
    pub expire_time: Option<DateTime>,
    /// Encrypted certificate details (证书信息).
    pub encrypt_certificate: Option<EncryptedCertificate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Certificate
    []
    [serial_no, effective_time, expire_time, encrypt_certificate,]
    []
}

/// A certificate's encrypted content.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedCertificate {
    /// Encryption algorithm (加密证书的算法). At most 32 characters.
    pub algorithm: Option<String>,
    /// Random string (加密证书的随机串). At most 16 characters.
    pub nonce: Option<String>,
    /// Associated data of the encryption (加密证书的附加数据). At most 16 characters.
    pub associated_data: Option<String>,
    /// Ciphertext (加密后的证书内容). At most 1048576 characters.
    pub ciphertext: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EncryptedCertificate
    []
    [algorithm, nonce, associated_data, ciphertext,]
    []
}

wxpay_core::open_enum! {
    /// Algorithm of the certificates to list.
    pub enum AlgorithmType {
        Sm2 = "SM2",
        Rsa = "RSA",
        All = "ALL",
    }
}
