// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the platform certificates (获取平台证书列表).
    ///
    /// `GET /v3/certificates`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml)
    #[doc(alias = "获取平台证书列表")]
    pub request ListCertificates {
        required {}
        optional {
            /// Algorithm version of the certificate (证书算法版本).
            algorithm_type: AlgorithmType,
        }
    }
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

wxpay_core::model! {
    /// A list of platform certificates.
    pub answer CertificateList {
        always {}
        optional {
            /// Result data.
            data: Vec<Certificate>,
        }
    }
}

wxpay_core::model! {
    /// A platform certificate and when it is valid.
    pub answer Certificate {
        always {}
        optional {
            /// Serial number.
            serial_no: String,
            /// When it takes effect.
            effective_time: DateTime,
            /// When it expires.
            expire_time: DateTime,
            /// Encrypted certificate details.
            encrypt_certificate: EncryptedCertificate,
        }
    }
}

wxpay_core::model! {
    /// A certificate's encrypted content.
    pub answer EncryptedCertificate {
        always {}
        optional {
            /// Encryption algorithm.
            algorithm: String,
            /// Random string.
            nonce: String,
            /// Associated data of the encryption.
            associated_data: String,
            /// Ciphertext.
            ciphertext: String,
        }
    }
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
