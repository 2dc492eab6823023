// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads an image for product coupons as the brand (上传图片).
    ///
    /// `POST /brand/marketing/product-coupon/media/upload-image`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "上传图片")]
    pub request BrandUploadImage {
        required {
            /// The file. Required.
            file: File,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandUploadImage => BrandUploadedImage, wxpay_core::Spec::new(
    "brand_upload_image",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/media/upload-image",
)
.title("上传图片")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

wxpay_core::model! {
    /// The address of an image that the brand uploaded.
    pub answer BrandUploadedImage {
        always {}
        optional {
            /// Image address.
            image_url: String,
        }
    }
}
