// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the platform certificates (获取平台证书列表).
///
/// `GET /v3/certificates`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml)
#[doc(alias = "获取平台证书列表")]
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
    "list_certificates",
    wxpay_core::http::Method::GET,
    "/v3/certificates",
)
.title("获取平台证书列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml")
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
    /// Serial number.
    pub serial_no: Option<String>,
    /// When it takes effect.
    pub effective_time: Option<DateTime>,
    /// When it expires.
    pub expire_time: Option<DateTime>,
    /// Encrypted certificate details.
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
    /// Encryption algorithm.
    pub algorithm: Option<String>,
    /// Random string.
    pub nonce: Option<String>,
    /// Associated data of the encryption.
    pub associated_data: Option<String>,
    /// Ciphertext.
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
        /// Sm2.
        Sm2 = "SM2",
        /// Rsa.
        Rsa = "RSA",
        /// All.
        All = "ALL",
    }
}
