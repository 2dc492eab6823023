// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the download address of a batch's redemption details of one day (获取批次核销明细下载链接).
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
///
/// - Returns [`DailyRedemptionDetailsFile`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取批次核销明细下载链接。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::ApplyForDailyRedemptionDetailsFile;
///
/// let request =
///     ApplyForDailyRedemptionDetailsFile::new("sample-stock-id").bill_date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_date":"2026-01-31","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取批次核销明细下载链接",
    "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
    "GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
    "QueryDailyRedemptionDetailsFile"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForDailyRedemptionDetailsFile {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Date of the bill (账单日期). Required.
    pub bill_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForDailyRedemptionDetailsFile {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `bill_date`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            bill_date: None,
            extra: Extra::new(),
        }
    }

    /// Date of the bill (账单日期). Required.
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForDailyRedemptionDetailsFile
    [stock_id,]
    [bill_date,]
    ["bill_date",]
}

wxpay_core::operation!(ApplyForDailyRedemptionDetailsFile => DailyRedemptionDetailsFile, wxpay_core::Spec::new(
    "marketing_favor.apply_for_daily_redemption_details_file",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
)
.title("获取批次核销明细下载链接")
.family("marketing_favor")
.query(&["bill_date"])
.repeat(wxpay_core::Repeat::Freely));

/// The download address, digest and record count of one day's redemption details.
#[derive(Clone)]
#[non_exhaustive]
pub struct DailyRedemptionDetailsFile {
    /// Address (下载链接).
    pub url: Option<String>,
    /// Digest of the bill file (账单文件摘要).
    pub stock_useflow_hash: Option<String>,
    /// Number of records in the bill (账单记录总条数).
    pub stock_useflow_count: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DailyRedemptionDetailsFile
    []
    [url, stock_useflow_hash, stock_useflow_count,]
    []
}
