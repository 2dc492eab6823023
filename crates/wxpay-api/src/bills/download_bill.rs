// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Downloads the file of a bill (下载账单).
///
/// `GET /v3/billdownload/file`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：下载账单。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bills::DownloadBill;
///
/// let request = DownloadBill::new().token("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"token":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("下载账单", "/v3/billdownload/file", "GET /v3/billdownload/file"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadBill {
    /// Token. Required.
    pub token: Option<String>,
    /// Compression type.
    #[doc(alias("tar_type"))]
    pub tartype: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DownloadBill {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `token`.
    pub fn new() -> Self {
        Self {
            token: None,
            tartype: None,
            extra: Extra::new(),
        }
    }

    /// Token. Required.
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// Compression type.
    pub fn tartype<Via>(mut self, tartype: impl IntoField<String, Via>) -> Self {
        self.tartype = tartype.into_field();
        self
    }
}

impl Default for DownloadBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DownloadBill
    []
    [token, tartype,]
    ["token",]
}

wxpay_core::operation!(DownloadBill => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "bills.download_bill",
    wxpay_core::http::Method::GET,
    "/v3/billdownload/file",
)
.title("下载账单")
.family("bills")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml")
.query(&["token", "tartype"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
