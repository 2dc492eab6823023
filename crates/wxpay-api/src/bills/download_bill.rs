// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Downloads the file of a bill (下载账单).
    ///
    /// `GET /v3/billdownload/file`
    ///
    /// - Returns the bytes of a file, which are not signed.
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：下载账单。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml)
    #[doc(alias = "下载账单")]
    pub request DownloadBill {
        required {
            /// Token. Required.
            token: String,
        }
        optional {
            /// Compression type.
            tartype: String,
        }
    }
}

wxpay_core::operation!(DownloadBill => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_bill",
    wxpay_core::http::Method::GET,
    "/v3/billdownload/file",
)
.title("下载账单")
.family("bills")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml")
.query(&["token", "tartype"])
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
