// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::UploadCouponCodes;
///
/// let request = UploadCouponCodes::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .brand_id("120344")
///     .out_request_no("xxxxxx_34657_20250101_123456")
///     .code_list(["xxxx_0000001", "xxxx_0000002", "xxxx_0000003"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","code_list":["xxxx_0000001","xxxx_0000002","xxxx_0000003"],"out_request_no":"xxxxxx_34657_20250101_123456","product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预上传券Code",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "4015781572"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadCouponCodes {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// The merchant's own request number (请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// List of coupon codes (券Code列表). Required. At most 40 characters.
    pub code_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadCouponCodes {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id`, `brand_id`, `out_request_no` and `code_list`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            brand_id: None,
            out_request_no: None,
            code_list: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The merchant's own request number (请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// List of coupon codes (券Code列表). Required. At most 40 characters.
    pub fn code_list<Via>(mut self, code_list: impl IntoField<Vec<String>, Via>) -> Self {
        self.code_list = code_list.into_field();
        self
    }
}

impl Default for UploadCouponCodes {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UploadCouponCodes
    []
    [product_coupon_id, stock_id, brand_id, out_request_no, code_list,]
    ["product_coupon_id", "stock_id", "brand_id", "out_request_no", "code_list",]
}

wxpay_core::operation!(UploadCouponCodes => CouponCodeUpload, wxpay_core::Spec::new(
    "marketing_product_coupon.upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
)
.title("预上传券Code")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781572")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// Coupon codes that were uploaded, failed or existed already.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeUpload {
    /// Total count (去重后券Code总数).
    pub total_count: Option<i64>,
    /// Coupon codes uploaded successfully (上传成功的券Code列表).
    pub success_code_list: Option<Vec<String>>,
    /// Coupon codes that failed to upload (上传失败的券Code列表).
    pub failed_code_list: Option<Vec<FailedCouponCode>>,
    /// Coupon codes that already exist (已经存在的券Code列表).
    pub already_exist_code_list: Option<Vec<String>>,
    /// Duplicate coupon codes (重复的券Code列表).
    pub duplicate_code_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodeUpload
    []
    [total_count, success_code_list, failed_code_list, already_exist_code_list, duplicate_code_list,]
    []
}
