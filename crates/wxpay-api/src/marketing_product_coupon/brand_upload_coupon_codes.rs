// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;

wxpay_core::model! {
    /// Uploads coupon codes for a batch in advance, as the brand (预上传券Code).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// - Returns [`BrandCouponCodeUpload`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：预上传券Code。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736400)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "预上传券Code")]
    pub request BrandUploadCouponCodes {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number (请求单号). At most 40 characters.
            out_request_no: String,
            /// List of coupon codes (券Code列表). At most 40 characters.
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
.doc("https://pay.weixin.qq.com/doc/brand/4015736400")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// Which of the brand's coupon codes were uploaded, failed or existed already.
    pub answer BrandCouponCodeUpload {
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
