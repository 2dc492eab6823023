// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EncryptionAlgorithm;
use super::HashType;
use super::TarType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Asks for the fund flow bill of one sub-merchant (申请单个子商户资金账单).
///
/// `GET /v3/bill/sub-merchant-fundflowbill`
///
/// - Returns [`SubMerchantBill`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：申请单个子商户资金账单。调用方：平台商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
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
///     ApplyForSubMerchantFundFlowBill, EncryptionAlgorithm, SubMerchantAccountType, TarType,
/// };
///
/// let request = ApplyForSubMerchantFundFlowBill::new()
///     .sub_mchid("19000000001")
///     .bill_date("2019-06-11")
///     .tar_type(TarType::Gzip)
///     .algorithm(EncryptionAlgorithm::AeadAes256Gcm)
///     .account_type(SubMerchantAccountType::Basic);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","algorithm":"AEAD_AES_256_GCM","bill_date":"2019-06-11","sub_mchid":"19000000001","tar_type":"GZIP"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请单个子商户资金账单",
    "/v3/bill/sub-merchant-fundflowbill",
    "GET /v3/bill/sub-merchant-fundflowbill",
    "4012760249"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForSubMerchantFundFlowBill {
    /// The sub-merchant's number (子商户号). Required. At most 12 characters.
    pub sub_mchid: Option<String>,
    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub bill_date: Option<String>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Encryption algorithm (加密算法). Required.
    pub algorithm: Option<EncryptionAlgorithm>,
    /// Kind of account (资金账户类型). Required.
    pub account_type: Option<SubMerchantAccountType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForSubMerchantFundFlowBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `bill_date`, `algorithm` and `account_type`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            bill_date: None,
            tar_type: None,
            algorithm: None,
            account_type: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required. At most 12 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
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

    /// Kind of account (资金账户类型). Required.
    pub fn account_type<Via>(
        mut self,
        account_type: impl IntoField<SubMerchantAccountType, Via>,
    ) -> Self {
        self.account_type = account_type.into_field();
        self
    }
}

impl Default for ApplyForSubMerchantFundFlowBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForSubMerchantFundFlowBill
    []
    [sub_mchid, bill_date, tar_type, algorithm, account_type,]
    ["sub_mchid", "bill_date", "algorithm", "account_type",]
}

wxpay_core::operation!(ApplyForSubMerchantFundFlowBill => SubMerchantBill, wxpay_core::Spec::new(
    "bills.apply_for_sub_merchant_fund_flow_bill",
    wxpay_core::http::Method::GET,
    "/v3/bill/sub-merchant-fundflowbill",
)
.title("申请单个子商户资金账单")
.family("bills")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012760249")
.query(&["sub_mchid", "bill_date", "tar_type", "algorithm", "account_type"])
.repeat(wxpay_core::Repeat::Freely));

/// The files of one sub-merchant's fund flow bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantBill {
    /// Number of bill downloads (下载信息总数).
    pub download_bill_count: Option<i64>,
    /// List of bill downloads (下载信息明细).
    pub download_bill_list: Option<Vec<SubMerchantBillFile>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantBill
    []
    [download_bill_count, download_bill_list,]
    []
}

/// One encrypted file of a sub-merchant's bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantBillFile {
    /// Sequence number of the bill file (账单文件序号).
    pub bill_sequence: Option<i64>,
    /// Download address (下载地址). At most 2048 characters.
    pub download_url: Option<String>,
    /// Encryption key (加密密钥). Decrypted when the response is decoded. At most 512 characters.
    pub encrypt_key: Option<Sensitive>,
    /// Hash method (哈希类型).
    pub hash_type: Option<HashType>,
    /// Hash value (哈希值). At most 1024 characters.
    pub hash_value: Option<String>,
    /// Random string (随机字符串). At most 16 characters.
    pub nonce: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantBillFile
    []
    [bill_sequence, download_url, encrypt_key, hash_type, hash_value, nonce,]
    []
}

wxpay_core::open_enum! {
    /// The sub-merchant's account that the bill is about.
    pub enum SubMerchantAccountType {
        /// Basic account.
        Basic = "BASIC",
        /// Operation account.
        Operation = "OPERATION",
        /// Fee account.
        Fees = "FEES",
        /// Deposit account.
        Deposit = "DEPOSIT",
    }
}
