// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;

wxpay_core::model! {
    /// Uploads coupon codes for a batch in advance (预上传券Code).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "预上传券Code")]
    pub request UploadCouponCodes {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// List of coupon codes (券Code列表). Required.
            code_list: Vec<String>,
        }
        optional {}
    }
}

wxpay_core::operation!(UploadCouponCodes => CouponCodeUpload, wxpay_core::Spec::new(
    "upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
)
.title("预上传券Code")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// Which coupon codes were uploaded, failed or existed already.
    pub answer CouponCodeUpload {
        always {}
        optional {
            /// Total count (去重后券Code总数).
            total_count: i64,
            /// Coupon codes uploaded successfully (上传成功的券Code列表).
            success_code_list: Vec<String>,
            /// Coupon codes that failed to upload (上传失败的券Code列表).
            failed_code_list: Vec<FailedCouponCode>,
            /// Coupon codes that already exist (已经存在的券Code列表).
            already_exist_code_list: Vec<String>,
            /// Duplicate coupon codes (重复的券Code列表).
            duplicate_code_list: Vec<String>,
        }
    }
}
