// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageStock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deactivates a batch of a product coupon as the brand (失效商品券批次).
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
///
/// - Returns [`BrandSingleUsageStock`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：失效商品券批次。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736352)
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
/// use wxpay::api::marketing_product_coupon::BrandDeactivateStock;
///
/// let request = BrandDeactivateStock::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .out_request_no("xx_34657_20250101_123456")
///     .deactivate_reason("示例原因");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"deactivate_reason":"示例原因","out_request_no":"xx_34657_20250101_123456","product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "失效商品券批次",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    "4015736352"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandDeactivateStock {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Why it was deactivated (失效原因). Required. At most 150 characters.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandDeactivateStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id`, `out_request_no` and `deactivate_reason`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            out_request_no: None,
            deactivate_reason: None,
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

    /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Why it was deactivated (失效原因). Required. At most 150 characters.
    pub fn deactivate_reason<Via>(
        mut self,
        deactivate_reason: impl IntoField<String, Via>,
    ) -> Self {
        self.deactivate_reason = deactivate_reason.into_field();
        self
    }
}

impl Default for BrandDeactivateStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandDeactivateStock
    []
    [product_coupon_id, stock_id, out_request_no, deactivate_reason,]
    ["product_coupon_id", "stock_id", "out_request_no", "deactivate_reason",]
}

wxpay_core::operation!(BrandDeactivateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_deactivate_stock",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
)
.title("失效商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736352")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
