// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Asks for the download information of the merchant's bill of a day (商户申请获取对账单).
///
/// `GET /v3/payscore/merchant-bill`
///
/// - Returns [`MerchantBill`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：商户申请获取对账单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::ApplyForMerchantBill;
///
/// let request = ApplyForMerchantBill::new().bill_date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户申请获取对账单",
    "/v3/payscore/merchant-bill",
    "GET /v3/payscore/merchant-bill"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForMerchantBill {
    /// Date of the bill (账单日期). Required.
    pub bill_date: Option<String>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Encryption algorithm (加密算法). Sources differ on whether it is required.
    pub encryption_algorithm: Option<String>,
    /// Service id (服务ID). Sources differ on whether it is required.
    pub service_id: Option<String>,
    /// Encryption algorithm. Described by SKIT; no official source confirms it.
    pub algorithm: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForMerchantBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `bill_date`.
    pub fn new() -> Self {
        Self {
            bill_date: None,
            tar_type: None,
            encryption_algorithm: None,
            service_id: None,
            algorithm: None,
            extra: Extra::new(),
        }
    }

    /// Date of the bill (账单日期). Required.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }

    /// Compression type (压缩类型).
    pub fn tar_type<Via>(mut self, tar_type: impl IntoField<TarType, Via>) -> Self {
        self.tar_type = tar_type.into_field();
        self
    }

    /// Encryption algorithm (加密算法). Sources differ on whether it is required.
    pub fn encryption_algorithm<Via>(
        mut self,
        encryption_algorithm: impl IntoField<String, Via>,
    ) -> Self {
        self.encryption_algorithm = encryption_algorithm.into_field();
        self
    }

    /// Service id (服务ID). Sources differ on whether it is required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Encryption algorithm. Described by SKIT; no official source confirms it.
    pub fn algorithm<Via>(mut self, algorithm: impl IntoField<String, Via>) -> Self {
        self.algorithm = algorithm.into_field();
        self
    }
}

impl Default for ApplyForMerchantBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForMerchantBill
    []
    [bill_date, tar_type, encryption_algorithm, service_id, algorithm,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForMerchantBill => MerchantBill, wxpay_core::Spec::new(
    "payscore.apply_for_merchant_bill",
    wxpay_core::http::Method::GET,
    "/v3/payscore/merchant-bill",
)
.title("商户申请获取对账单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml")
.query(&["bill_date", "tar_type", "encryption_algorithm", "service_id", "algorithm"])
.repeat(wxpay_core::Repeat::Freely));

/// The files of a merchant's bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantBill {
    /// Number of bill downloads (下载信息总数).
    pub download_bill_count: Option<i64>,
    /// List of bill downloads (下载信息明细).
    pub download_bill_list: Option<Vec<BillFile>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantBill
    []
    [download_bill_count, download_bill_list,]
    []
}

/// One file of a bill with its digest, address and encryption key.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillFile {
    /// Sequence number of the bill file (账单文件序号).
    pub bill_sequence: Option<i64>,
    /// Hash method (哈希类型).
    pub hash_type: Option<String>,
    /// Hash value (哈希值).
    pub hash_value: Option<String>,
    /// Download address (下载地址).
    pub download_url: Option<String>,
    /// Encryption key (加密密钥). Decrypted when the response is decoded.
    pub encrypt_key: Option<Sensitive>,
    /// Random string (随机字符串).
    pub nonce: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BillFile
    []
    [bill_sequence, hash_type, hash_value, download_url, encrypt_key, nonce,]
    []
}

wxpay_core::open_enum! {
    /// Compression of a bill file.
    pub enum TarType {
        Gzip = "GZIP",
    }
}
