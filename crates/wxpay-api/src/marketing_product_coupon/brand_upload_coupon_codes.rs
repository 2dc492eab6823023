// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedCouponCode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Uploads coupon codes for a batch in advance, as the brand (预上传券Code).
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
///
/// - Who may call it: brands.
/// - Repeatable: with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "预上传券Code")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUploadCouponCodes {
    /// Product coupon id. Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id. Required. It stands in the path.
    pub stock_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// List of coupon codes.
    pub code_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUploadCouponCodes {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id` and `stock_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            out_request_no: None,
            code_list: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id. Required. It stands in the path.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id. Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// The merchant's own request number.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// List of coupon codes.
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
    ["product_coupon_id", "stock_id",]
}

wxpay_core::operation!(BrandUploadCouponCodes => BrandCouponCodeUpload, wxpay_core::Spec::new(
    "brand_upload_coupon_codes",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
)
.title("预上传券Code")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// Which of the brand's coupon codes were uploaded, failed or existed already.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCouponCodeUpload {
    /// Total count.
    pub total_count: Option<i64>,
    /// Coupon codes uploaded successfully.
    pub success_code_list: Option<Vec<String>>,
    /// Coupon codes that failed to upload.
    pub failed_code_list: Option<Vec<FailedCouponCode>>,
    /// Coupon codes that already exist.
    pub already_exist_code_list: Option<Vec<String>>,
    /// Duplicate coupon codes.
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
