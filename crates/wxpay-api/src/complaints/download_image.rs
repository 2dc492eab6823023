// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Downloads an image of a complaint (图片下载).
    ///
    /// `GET /v3/merchant-service/images/{media_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html)
    #[doc(alias = "图片下载")]
    pub request DownloadImage {
        required {
            /// Media file id (媒体文件ID). Required. It stands in the path.
            media_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadImage => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_image",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/images/{media_id}",
)
.title("图片下载")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html")
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
