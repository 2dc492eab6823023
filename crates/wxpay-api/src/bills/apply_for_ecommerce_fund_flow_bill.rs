// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EncryptionAlgorithm;
use super::HashType;
use super::TarType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Asks for the fund flow bill of an e-commerce platform's sub-merchants (申请二级商户资金账单).
///
/// `GET /v3/ecommerce/bill/fundflowbill`
///
/// - Returns [`EcommerceBill`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：申请二级商户资金账单。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Parameters wrong. | Check the parameters. |
/// | `NO_STATEMENT_EXIST` | 400 | No such bill file. | Check the parameters. |
/// | `STATEMENT_CREATING` | 400 | Bill being made. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bills::{
///     ApplyForEcommerceFundFlowBill, EcommerceAccountType, EncryptionAlgorithm, TarType,
/// };
///
/// let request = ApplyForEcommerceFundFlowBill::new()
///     .bill_date("2019-06-11")
///     .account_type(EcommerceAccountType::All)
///     .tar_type(TarType::Gzip)
///     .algorithm(EncryptionAlgorithm::AeadAes256Gcm);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"ALL","algorithm":"AEAD_AES_256_GCM","bill_date":"2019-06-11","tar_type":"GZIP"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请二级商户资金账单",
    "/v3/ecommerce/bill/fundflowbill",
    "GET /v3/ecommerce/bill/fundflowbill",
    "4012760697"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForEcommerceFundFlowBill {
    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub bill_date: Option<String>,
    /// Kind of account (资金账户类型). Required.
    pub account_type: Option<EcommerceAccountType>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Encryption algorithm (加密算法). Required.
    pub algorithm: Option<EncryptionAlgorithm>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForEcommerceFundFlowBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `bill_date`, `account_type` and `algorithm`.
    pub fn new() -> Self {
        Self {
            bill_date: None,
            account_type: None,
            tar_type: None,
            algorithm: None,
            extra: Extra::new(),
        }
    }

    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }

    /// Kind of account (资金账户类型). Required.
    pub fn account_type<Via>(
        mut self,
        account_type: impl IntoField<EcommerceAccountType, Via>,
    ) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Compression type (压缩类型).
    pub fn tar_type<Via>(mut self, tar_type: impl IntoField<TarType, Via>) -> Self {
        self.tar_type = tar_type.into_field();
        self
    }

    /// Encryption algorithm (加密算法). Required.
    pub fn algorithm<Via>(mut self, algorithm: impl IntoField<EncryptionAlgorithm, Via>) -> Self {
        self.algorithm = algorithm.into_field();
        self
    }
}

impl Default for ApplyForEcommerceFundFlowBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForEcommerceFundFlowBill
    []
    [bill_date, account_type, tar_type, algorithm,]
    ["bill_date", "account_type", "algorithm",]
}

wxpay_core::operation!(ApplyForEcommerceFundFlowBill => EcommerceBill, wxpay_core::Spec::new(
    "bills.apply_for_ecommerce_fund_flow_bill",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/bill/fundflowbill",
)
.title("申请二级商户资金账单")
.family("bills")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012760697")
.query(&["bill_date", "account_type", "tar_type", "algorithm"])
.repeat(wxpay_core::Repeat::Freely));

/// The files of the fund flow bill of a platform's sub-merchants.
#[derive(Clone)]
#[non_exhaustive]
pub struct EcommerceBill {
    /// Number of bill downloads (下载信息总数).
    pub download_bill_count: Option<i64>,
    /// List of bill downloads (下载信息明细).
    pub download_bill_list: Option<Vec<EcommerceBillFile>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EcommerceBill
    []
    [download_bill_count, download_bill_list,]
    []
}

/// One encrypted file of a platform's fund flow bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct EcommerceBillFile {
    /// Sequence number of the bill file (账单文件序号).
    pub bill_sequence: Option<i64>,
    /// Hash method (哈希类型).
    pub hash_type: Option<HashType>,
    /// Hash value (哈希值). At most 1024 characters.
    pub hash_value: Option<String>,
    /// Download address (账单下载地址). At most 2048 characters.
    pub download_url: Option<String>,
    /// Encryption key (加密密钥). Decrypted when the response is decoded. At most 512 characters.
    pub encrypt_key: Option<Sensitive>,
    /// Random string (随机字符串). At most 16 characters.
    pub nonce: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EcommerceBillFile
    []
    [bill_sequence, hash_type, hash_value, download_url, encrypt_key, nonce,]
    []
}

wxpay_core::open_enum! {
    /// Accounts of the platform's sub-merchants that the bill is about.
    pub enum EcommerceAccountType {
        /// All accounts (platforms' sub-merchant bills only).
        All = "ALL",
    }
}
