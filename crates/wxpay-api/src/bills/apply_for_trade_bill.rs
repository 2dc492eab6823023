// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bill;
use super::TarType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the trade bill of a day (申请交易账单).
///
/// `GET /v3/bill/tradebill`
///
/// - Returns [`Bill`].
/// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：申请交易账单。调用方：平台商户、普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421277)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Parameters wrong. | Check the parameters. |
/// | `NO_STATEMENT_EXIST` | 400 | No such bill. | Check the parameters. |
/// | `STATEMENT_CREATING` | 400 | Bill being made. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bills::{ApplyForTradeBill, TarType, TradeBillType};
///
/// let request = ApplyForTradeBill::new()
///     .bill_date("2019-06-11")
///     .bill_type(TradeBillType::All)
///     .tar_type(TarType::Gzip);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_date":"2019-06-11","bill_type":"ALL","tar_type":"GZIP"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请交易账单",
    "/v3/bill/tradebill",
    "GET /v3/bill/tradebill",
    "4013421277",
    "4013462197"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForTradeBill {
    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub bill_date: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 12 characters.
    pub sub_mchid: Option<String>,
    /// Bill type (账单类型).
    pub bill_type: Option<TradeBillType>,
    /// Compression type (压缩类型).
    pub tar_type: Option<TarType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForTradeBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `bill_date`.
    pub fn new() -> Self {
        Self {
            bill_date: None,
            sub_mchid: None,
            bill_type: None,
            tar_type: None,
            extra: Extra::new(),
        }
    }

    /// Date of the bill (账单日期). Required. At most 10 characters.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). At most 12 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Bill type (账单类型).
    pub fn bill_type<Via>(mut self, bill_type: impl IntoField<TradeBillType, Via>) -> Self {
        self.bill_type = bill_type.into_field();
        self
    }

    /// Compression type (压缩类型).
    pub fn tar_type<Via>(mut self, tar_type: impl IntoField<TarType, Via>) -> Self {
        self.tar_type = tar_type.into_field();
        self
    }
}

impl Default for ApplyForTradeBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForTradeBill
    []
    [bill_date, sub_mchid, bill_type, tar_type,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForTradeBill => Bill, wxpay_core::Spec::new(
    "bills.apply_for_trade_bill",
    wxpay_core::http::Method::GET,
    "/v3/bill/tradebill",
)
.title("申请交易账单")
.family("bills")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421277")
.query(&["bill_date", "sub_mchid", "bill_type", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::open_enum! {
    /// Trades that the bill lists.
    pub enum TradeBillType {
        /// All orders of the day, without refunds of top-ups.
        All = "ALL",
        /// Paid orders of the day.
        Success = "SUCCESS",
        /// Refunds of the day.
        Refund = "REFUND",
    }
}
