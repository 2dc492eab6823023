// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads an image for marketing (（营销）图片上传).
    ///
    /// `POST /v3/marketing/favor/media/image-upload`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml)
    #[doc(alias = "（营销）图片上传")]
    pub request UploadImage {
        required {
            /// The file. Required.
            file: File,
        }
        optional {}
    }
}

wxpay_core::operation!(UploadImage => UploadedImage, wxpay_core::Spec::new(
    "upload_image",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/media/image-upload",
)
.title("（营销）图片上传")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

wxpay_core::model! {
    /// The address of an uploaded image.
    pub answer UploadedImage {
        always {}
        optional {
            /// Media file address (媒体文件URL地址).
            media_url: String,
        }
    }
}
