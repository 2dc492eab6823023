// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HashType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the download address of a day's file of abnormal withdrawals (按日下载提现异常文件).
///
/// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
///
/// - Returns [`AbnormalWithdrawalBill`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 40 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：按日下载提现异常文件。调用方：平台商户；只读，可以重试；每秒 40 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `INVALID_REQUEST` | 400 | Date of the bill too old. | Check the parameters. Send the same request again later. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_STATEMENT_EXIST` | 400 | No such bill file. | Check the parameters. |
/// | `STATEMENT_CREATING` | 400 | Bill being made. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{
///     ApplyForAbnormalWithdrawalBill, TarType, WithdrawalBillType,
/// };
///
/// let request = ApplyForAbnormalWithdrawalBill::new(WithdrawalBillType::NoSucc)
///     .bill_date("2019-08-17")
///     .tar_type(TarType::Gzip);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_date":"2019-08-17","bill_type":"NO_SUCC","tar_type":"GZIP"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "按日下载提现异常文件",
    "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
    "GET /v3/merchant/fund/withdraw/bill-type/{bill_type}",
    "4012476678",
    "QueryAbnormalWithdrawalBill"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForAbnormalWithdrawalBill {
    /// Bill type (账单类型). Required. It stands in the path.
    pub bill_type: WithdrawalBillType,
    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub bill_date: Option<String>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForAbnormalWithdrawalBill {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `bill_date`.
    pub fn new(bill_type: impl Into<WithdrawalBillType>) -> Self {
        Self {
            bill_type: bill_type.into(),
            bill_date: None,
            tar_type: None,
            extra: Extra::new(),
        }
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

wxpay_core::__model_impl! { ApplyForAbnormalWithdrawalBill
    [bill_type,]
    [bill_date, tar_type,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForAbnormalWithdrawalBill => AbnormalWithdrawalBill, wxpay_core::Spec::new(
    "ecommerce_funds.apply_for_abnormal_withdrawal_bill",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
)
.title("按日下载提现异常文件")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476678")
.query(&["bill_date", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

/// The digest and download address of a file of abnormal withdrawals.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalWithdrawalBill {
    /// Hash method (哈希类型).
    pub hash_type: Option<HashType>,
    /// Hash value (哈希值).
    pub hash_value: Option<String>,
    /// Download address (账单下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalWithdrawalBill
    []
    [hash_type, hash_value, download_url,]
    []
}

wxpay_core::open_enum! {
    /// Kind of withdrawals that a file lists.
    pub enum WithdrawalBillType {
        /// Failed and returned withdrawals.
        NoSucc = "NO_SUCC",
    }
}

wxpay_core::open_enum! {
    /// Compression of a file.
    pub enum TarType {
        /// Compressed as .gzip.
        Gzip = "GZIP",
    }
}
