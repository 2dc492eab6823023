// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Downloads the file of an electronic receipt from the sign file address (下载电子回单).
///
/// `GET /v3/transferdownload/signfile`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：下载电子回单。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::DownloadSignFile;
///
/// let request = DownloadSignFile::new().token("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"token":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "下载电子回单",
    "/v3/transferdownload/signfile",
    "GET /v3/transferdownload/signfile"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadSignFile {
    /// Token (前序download\_url的查询参数). Required.
    pub token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DownloadSignFile {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `token`.
    pub fn new() -> Self {
        Self {
            token: None,
            extra: Extra::new(),
        }
    }

    /// Token (前序download\_url的查询参数). Required.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }
}

impl Default for DownloadSignFile {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DownloadSignFile
    []
    [token,]
    ["token",]
}

wxpay_core::operation!(DownloadSignFile => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "transfer_batches.download_sign_file",
    wxpay_core::http::Method::GET,
    "/v3/transferdownload/signfile",
)
.title("下载电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html")
.query(&["token"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
