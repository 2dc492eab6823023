// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads an image for an account closure application (图片上传).
    ///
    /// `POST /v3/ecommerce/account/cancel-applications/media`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html)
    #[doc(alias = "图片上传")]
    pub request UploadClosureImage {
        required {
            /// The file. Required.
            file: File,
        }
        optional {}
    }
}

wxpay_core::operation!(UploadClosureImage => UploadedImage, wxpay_core::Spec::new(
    "upload_closure_image",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/cancel-applications/media",
)
.title("图片上传")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("file_name"), sha256: Some("file_digest"), parts: &[] })));

wxpay_core::model! {
    /// The media number of an uploaded image.
    pub answer UploadedImage {
        always {}
        optional {
            /// Media file id (媒体文件标识Id).
            media_id: String,
        }
    }
}
