// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
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
    #[doc(alias = "下载电子回单")]
    pub request DownloadVoucherFile {
        required {
            /// Token (前序download\_url的查询参数). Required.
            token: String,
            /// Source (前序download\_url的查询参数). Required.
            source: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadVoucherFile => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_voucher_file",
    wxpay_core::http::Method::GET,
    "/v3/transferdownload/elecvoucherfile",
)
.title("下载电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716436")
.query(&["token", "source"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
