// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Downloads the statement of one day (下载对账单).
    ///
    /// `GET /v3/global/statements`
    ///
    /// - Returns the bytes of a file, which are not signed.
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：下载对账单。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "下载对账单")]
    pub request DownloadStatement {
        required {
            /// Date (账单日期). Required.
            date: String,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(DownloadStatement => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_statement",
    wxpay_core::http::Method::GET,
    "/v3/global/statements",
)
.title("下载对账单")
.family("global")
.query(&["date", "mchid", "sp_mchid", "sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
