// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Downloads the statement of one day (下载对账单).
///
/// `GET /v3/global/statements`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：下载对账单。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::DownloadStatement;
///
/// let request = DownloadStatement::new().date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("下载对账单", "/v3/global/statements", "GET /v3/global/statements"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadStatement {
    /// Date (账单日期). Required.
    pub date: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DownloadStatement {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `date`.
    pub fn new() -> Self {
        Self {
            date: None,
            mchid: None,
            sp_mchid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Date (账单日期). Required.
    pub fn date<Via>(mut self, date: impl IntoField<String, Via>) -> Self {
        self.date = date.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for DownloadStatement {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DownloadStatement
    []
    [date, mchid, sp_mchid, sub_mchid,]
    ["date",]
}

wxpay_core::operation!(DownloadStatement => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "global.download_statement",
    wxpay_core::http::Method::GET,
    "/v3/global/statements",
)
.title("下载对账单")
.family("global")
.query(&["date", "mchid", "sp_mchid", "sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
