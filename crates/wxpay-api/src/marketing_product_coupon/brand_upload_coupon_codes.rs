// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;

wxpay_core::model! {
    /// Uploads coupon codes for a batch in advance, as the brand (预上传券Code).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "预上传券Code")]
    pub request BrandUploadCouponCodes {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// List of coupon codes.
            code_list: Vec<String>,
        }
    }
}

wxpay_core::operation!(BrandUploadCouponCodes => BrandCouponCodeUpload, wxpay_core::Spec::new(
    "brand_upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
)
.title("预上传券Code")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// Which of the brand's coupon codes were uploaded, failed or existed already.
    pub answer BrandCouponCodeUpload {
        always {}
        optional {
            /// Total count.
            total_count: i64,
            /// Coupon codes uploaded successfully.
            success_code_list: Vec<String>,
            /// Coupon codes that failed to upload.
            failed_code_list: Vec<FailedCouponCode>,
            /// Coupon codes that already exist.
            already_exist_code_list: Vec<String>,
            /// Duplicate coupon codes.
            duplicate_code_list: Vec<String>,
        }
    }
}
