// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedImage;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads an image for the merchant's feedback (商户上传反馈图片).
    ///
    /// `POST /v3/merchant-service/images/upload`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html)
    #[doc(alias = "商户上传反馈图片")]
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
    "/v3/merchant-service/images/upload",
)
.title("商户上传反馈图片")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
