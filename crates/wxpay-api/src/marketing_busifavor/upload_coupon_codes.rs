// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Uploads coupon codes for a batch in advance (上传预存code).
    ///
    /// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// - Returns [`CouponCodeUpload`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传预存code。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
    #[doc(alias = "上传预存code")]
    pub request UploadCouponCodes {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Request number of the upload. Required.
            upload_request_no: String,
        }
        optional {
            /// List of coupon codes (券code列表). Sources differ on whether it is required.
            coupon_code_list: Vec<String>,
        }
    }
}

wxpay_core::operation!(UploadCouponCodes => CouponCodeUpload, wxpay_core::Spec::new(
    "upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
)
.title("上传预存code")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012487038")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// Which coupon codes were uploaded, failed or existed already.
    pub answer CouponCodeUpload {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Total count (去重后上传code总数).
            total_count: i64,
            /// Number that succeeded (上传成功code个数).
            success_count: i64,
            /// Codes uploaded successfully (上传成功的code列表).
            success_codes: Vec<String>,
            /// When it succeeded (上传成功时间).
            success_time: DateTime,
            /// Number that failed (上传失败code个数).
            fail_count: i64,
            /// Codes that failed to upload, with the reasons (上传失败的code及原因).
            fail_codes: Vec<FailedCouponCode>,
            /// Codes that already exist (已存在的code列表).
            exist_codes: Vec<String>,
            /// Duplicate codes.
            duplicate_codes: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A coupon code that could not be uploaded, and why.
    pub answer FailedCouponCode {
        always {}
        optional {
            /// Coupon code (上传失败的券code).
            coupon_code: String,
            /// Code (上传失败错误码).
            code: String,
            /// Message (上传失败错误信息).
            message: String,
        }
    }
}
