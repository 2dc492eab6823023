// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Uploads coupon codes for a batch in advance (上传预存code).
///
/// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// - Returns [`CouponCodeUpload`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上传预存code。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::UploadCouponCodes;
///
/// let request =
///     UploadCouponCodes::new("sample-stock-id").upload_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_id":"sample-stock-id","upload_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "上传预存code",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    "POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    "4012487038",
    "4012492853"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadCouponCodes {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// List of coupon codes (券code列表). Sources differ on whether it is required.
    pub coupon_code_list: Option<Vec<String>>,
    /// Request number of the upload. Required.
    pub upload_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadCouponCodes {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `upload_request_no`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            coupon_code_list: None,
            upload_request_no: None,
            extra: Extra::new(),
        }
    }

    /// List of coupon codes (券code列表). Sources differ on whether it is required.
    pub fn coupon_code_list<Via>(
        mut self,
        coupon_code_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.coupon_code_list = coupon_code_list.into_field();
        self
    }

    /// Request number of the upload. Required.
    pub fn upload_request_no<Via>(
        mut self,
        upload_request_no: impl IntoField<String, Via>,
    ) -> Self {
        self.upload_request_no = upload_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { UploadCouponCodes
    [stock_id,]
    [coupon_code_list, upload_request_no,]
    ["upload_request_no",]
}

wxpay_core::operation!(UploadCouponCodes => CouponCodeUpload, wxpay_core::Spec::new(
    "marketing_busifavor.upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
)
.title("上传预存code")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012487038")
.body(wxpay_core::Body::Json));

/// Coupon codes that were uploaded, failed or existed already.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeUpload {
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Total count (去重后上传code总数).
    pub total_count: Option<i64>,
    /// Number that succeeded (上传成功code个数).
    pub success_count: Option<i64>,
    /// Codes uploaded successfully (上传成功的code列表).
    pub success_codes: Option<Vec<String>>,
    /// When it succeeded (上传成功时间).
    pub success_time: Option<DateTime>,
    /// Number that failed (上传失败code个数).
    pub fail_count: Option<i64>,
    /// Codes that failed to upload, with the reasons (上传失败的code及原因).
    pub fail_codes: Option<Vec<FailedCouponCode>>,
    /// Codes that already exist (已存在的code列表).
    pub exist_codes: Option<Vec<String>>,
    /// Codes that appear more than once in the request.
    pub duplicate_codes: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodeUpload
    []
    [stock_id, total_count, success_count, success_codes, success_time, fail_count, fail_codes, exist_codes, duplicate_codes,]
    []
}

/// A coupon code that could not be uploaded, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedCouponCode {
    /// Coupon code (上传失败的券code).
    pub coupon_code: Option<String>,
    /// Code (上传失败错误码).
    pub code: Option<String>,
    /// Message (上传失败错误信息).
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FailedCouponCode
    []
    [coupon_code, code, message,]
    []
}
