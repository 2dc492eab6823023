// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Downloads an image of a complaint on the overseas host (图片下载).
    ///
    /// `GET /v3/global/merchant-service/images/{media_id}`
    ///
    /// - Returns the bytes of a file, which are not signed.
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：图片下载。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "图片下载")]
    pub request DownloadGlobalImage {
        required {
            /// Media file id (媒体文件ID). Required. It stands in the path.
            media_id: String,
            /// Complaint number (投诉单号). Required.
            complaint_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadGlobalImage => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_global_image",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/images/{media_id}",
)
.title("图片下载")
.family("complaints")
.query(&["complaint_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
