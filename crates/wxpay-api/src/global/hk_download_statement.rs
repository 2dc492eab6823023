// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
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
    #[doc(alias = "下载对账单")]
    pub request HkDownloadStatement {
        required {
            /// Date (账单日期). Required.
            date: String,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// 账单压缩. It stands in a header.
            accept_encoding = "Accept-Encoding": String,
        }
    }
}

wxpay_core::operation!(HkDownloadStatement => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "hk_download_statement",
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
