// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Downloads the file of an electronic receipt from the voucher file address (下载电子回单).
///
/// `GET /v3/transferdownload/elecvoucherfile`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：下载电子回单。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::DownloadVoucherFile;
///
/// let request = DownloadVoucherFile::new()
///     .token("示例文字")
///     .source("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"source":"示例文字","token":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "下载电子回单",
    "/v3/transferdownload/elecvoucherfile",
    "GET /v3/transferdownload/elecvoucherfile",
    "4012716436"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadVoucherFile {
    /// Token (前序download\_url的查询参数). Required.
    pub token: Option<String>,
    /// Source (前序download\_url的查询参数). Required.
    pub source: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DownloadVoucherFile {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `token` and `source`.
    pub fn new() -> Self {
        Self {
            token: None,
            source: None,
            extra: Extra::new(),
        }
    }

    /// Token (前序download\_url的查询参数). Required.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// Source (前序download\_url的查询参数). Required.
    pub fn source<Via>(mut self, source: impl IntoField<String, Via>) -> Self {
        self.source = source.into_field();
        self
    }
}

impl Default for DownloadVoucherFile {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DownloadVoucherFile
    []
    [token, source,]
    ["token", "source",]
}

wxpay_core::operation!(DownloadVoucherFile => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "transfer_batches.download_voucher_file",
    wxpay_core::http::Method::GET,
    "/v3/transferdownload/elecvoucherfile",
)
.title("下载电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716436")
.query(&["token", "source"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
