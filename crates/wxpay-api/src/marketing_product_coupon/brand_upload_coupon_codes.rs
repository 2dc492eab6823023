// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandUploadCouponCodes;
///
/// let request = BrandUploadCouponCodes::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .out_request_no("xxxxxx_34657_20250101_123456")
///     .code_list(["xxxx_0000001", "xxxx_0000002", "xxxx_0000003"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"code_list":["xxxx_0000001","xxxx_0000002","xxxx_0000003"],"out_request_no":"xxxxxx_34657_20250101_123456","product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预上传券Code",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "4015736400"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUploadCouponCodes {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// The merchant's own request number (请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// List of coupon codes (券Code列表). Required. At most 40 characters.
    pub code_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUploadCouponCodes {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id`, `out_request_no` and `code_list`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
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

impl Default for BrandUploadCouponCodes {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUploadCouponCodes
    []
    [product_coupon_id, stock_id, out_request_no, code_list,]
    ["product_coupon_id", "stock_id", "out_request_no", "code_list",]
}

wxpay_core::operation!(BrandUploadCouponCodes => BrandCouponCodeUpload, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
)
.title("预上传券Code")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736400")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The brand's coupon codes that were uploaded, failed or existed already.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCouponCodeUpload {
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

wxpay_core::__model_impl! { BrandCouponCodeUpload
    []
    [total_count, success_code_list, failed_code_list, already_exist_code_list, duplicate_code_list,]
    []
}
