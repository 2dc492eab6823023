// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Downloads the statement of one day (下载对账单).
///
/// `GET /hk/v3/statements`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：下载对账单。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyDownloadStatement;
///
/// let request = LegacyDownloadStatement::new().date("2026-01-31");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "下载对账单",
    "/hk/v3/statements",
    "GET /hk/v3/statements",
    "HkDownloadStatement"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyDownloadStatement {
    /// Date (账单日期). Required.
    pub date: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// 账单压缩. It stands in a header.
    pub accept_encoding: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyDownloadStatement {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `date`.
    pub fn new() -> Self {
        Self {
            date: None,
            mchid: None,
            accept_encoding: None,
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

    /// 账单压缩. It stands in a header.
    pub fn accept_encoding<Via>(mut self, accept_encoding: impl IntoField<String, Via>) -> Self {
        self.accept_encoding = accept_encoding.into_field();
        self
    }
}

impl Default for LegacyDownloadStatement {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyDownloadStatement
    []
    [date, mchid, accept_encoding = "Accept-Encoding",]
    ["date",]
}

wxpay_core::operation!(LegacyDownloadStatement => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "global.legacy_download_statement",
    wxpay_core::http::Method::GET,
    "/hk/v3/statements",
)
.title("下载对账单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml")
.query(&["date", "mchid"])
.headers(&["Accept-Encoding"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
