// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012551764")
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
            /// Serial number (证书序列号). At most 32 characters.
            serial_no: String,
            /// When it takes effect (证书启用时间).
            effective_time: DateTime,
            /// When it expires (证书弃用时间).
            expire_time: DateTime,
            /// Encrypted certificate details (证书信息).
            encrypt_certificate: EncryptedCertificate,
        }
    }
}

wxpay_core::model! {
    /// A certificate's encrypted content.
    pub answer EncryptedCertificate {
        always {}
        optional {
            /// Encryption algorithm (加密证书的算法). At most 32 characters.
            algorithm: String,
            /// Random string (加密证书的随机串). At most 16 characters.
            nonce: String,
            /// Associated data of the encryption (加密证书的附加数据). At most 16 characters.
            associated_data: String,
            /// Ciphertext (加密后的证书内容). At most 1048576 characters.
            ciphertext: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Algorithm of the certificates to list.
    pub enum AlgorithmType {
        Sm2 = "SM2",
        Rsa = "RSA",
        All = "ALL",
    }
}
