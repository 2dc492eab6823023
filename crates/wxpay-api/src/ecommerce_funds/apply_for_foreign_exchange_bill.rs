// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HashType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the download address of the bill of currency purchases and payments (获取购付汇账单文件下载链接).
///
/// `GET /v3/funds-to-oversea/bill-download-url`
///
/// - Returns [`ForeignExchangeBill`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：获取购付汇账单文件下载链接。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::ApplyForForeignExchangeBill;
///
/// let request = ApplyForForeignExchangeBill::new()
///     .bill_date("2021-01-01")
///     .sub_mchid("19000000001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_date":"2021-01-01","sub_mchid":"19000000001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取购付汇账单文件下载链接",
    "/v3/funds-to-oversea/bill-download-url",
    "GET /v3/funds-to-oversea/bill-download-url",
    "4012476132",
    "QueryForeignExchangeBill"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForForeignExchangeBill {
    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub bill_date: Option<String>,
    /// The sub-merchant's number (子商户号). At most 20 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForForeignExchangeBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `bill_date`.
    pub fn new() -> Self {
        Self {
            bill_date: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). At most 20 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for ApplyForForeignExchangeBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForForeignExchangeBill
    []
    [bill_date, sub_mchid,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForForeignExchangeBill => ForeignExchangeBill, wxpay_core::Spec::new(
    "ecommerce_funds.apply_for_foreign_exchange_bill",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/bill-download-url",
)
.title("获取购付汇账单文件下载链接")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476132")
.query(&["bill_date", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// The digest and download address of a bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForeignExchangeBill {
    /// Hash method (哈希类型).
    pub hash_type: Option<HashType>,
    /// Hash value (哈希值). At most 1024 characters.
    pub hash_value: Option<String>,
    /// Download address (下载地址). At most 2048 characters.
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ForeignExchangeBill
    []
    [hash_type, hash_value, download_url,]
    []
}
