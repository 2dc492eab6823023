// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads an image for product coupons (图片上传).
    ///
    /// `POST /v3/marketing/partner/product-coupon/media/upload-image`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "图片上传")]
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
    "/v3/marketing/partner/product-coupon/media/upload-image",
)
.title("图片上传")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

wxpay_core::model! {
    /// The address of an uploaded image.
    pub answer UploadedImage {
        always {}
        optional {
            /// Media file address (媒体文件URL地址). No official source confirms it.
            media_url: String,
            /// Image address.
            image_url: String,
        }
    }
}
