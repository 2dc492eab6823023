// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the profit sharing bill of a day (申请分账账单).
///
/// `GET /v3/profitsharing/bills`
///
/// - Returns [`Bill`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：申请分账账单。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `PARAM_ERROR` | 400 | Malformed date. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Service provider and sharing party not related; date of the bill too old. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_STATEMENT_EXIST` | 400 | No such bill. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Bills requested too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::{ApplyForBill, TarType};
///
/// let request = ApplyForBill::new()
///     .bill_date("2019-06-11")
///     .tar_type(TarType::Gzip);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_date":"2019-06-11","tar_type":"GZIP"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请分账账单",
    "/v3/profitsharing/bills",
    "GET /v3/profitsharing/bills",
    "4012529628",
    "4012715572"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForBill {
    /// The sub-merchant's number (二级商户号). At most 12 characters.
    pub sub_mchid: Option<String>,
    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub bill_date: Option<String>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `bill_date`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            bill_date: None,
            tar_type: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). At most 12 characters.
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
}

impl Default for ApplyForBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForBill
    []
    [sub_mchid, bill_date, tar_type,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForBill => Bill, wxpay_core::Spec::new(
    "profitsharing.apply_for_bill",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/bills",
)
.title("申请分账账单")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012529628")
.query(&["sub_mchid", "bill_date", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

/// Download address of the bill, and the hash of its content.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bill {
    /// Download address (下载地址). At most 2048 characters.
    pub download_url: Option<String>,
    /// Hash method (哈希类型).
    pub hash_type: Option<HashType>,
    /// Hash value (哈希值). At most 1024 characters.
    pub hash_value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Bill
    []
    [download_url, hash_type, hash_value,]
    []
}

wxpay_core::open_enum! {
    /// Compression of the bill file.
    pub enum TarType {
        /// Compressed as .gzip.
        Gzip = "GZIP",
    }
}

wxpay_core::open_enum! {
    /// Algorithm of the hash.
    pub enum HashType {
        Sha1 = "SHA1",
    }
}
