// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Downloads the file of an electronic receipt from the sign file address (下载电子回单).
    ///
    /// `GET /v3/transferdownload/signfile`
    ///
    /// - Returns the bytes of a file, which are not signed.
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：下载电子回单。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html)
    #[doc(alias = "下载电子回单")]
    pub request DownloadSignFile {
        required {
            /// Token (前序download\_url的查询参数). Required.
            token: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadSignFile => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_sign_file",
    wxpay_core::http::Method::GET,
    "/v3/transferdownload/signfile",
)
.title("下载电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html")
.query(&["token"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
