// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;

wxpay_core::model! {
    /// Uploads coupon codes for a batch in advance (预上传券Code).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// - Returns [`CouponCodeUpload`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：预上传券Code。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "预上传券Code")]
    pub request UploadCouponCodes {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// List of coupon codes (券Code列表). Required. At most 40 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781572")
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
