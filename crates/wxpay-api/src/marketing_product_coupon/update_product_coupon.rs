// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DisplayInfo;
use super::ProductCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates how a product coupon of a brand is displayed (修改商品券).
///
/// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// - Returns [`ProductCoupon`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：修改商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{DisplayInfo, UpdateProductCoupon};
///
/// let request = UpdateProductCoupon::new()
///     .product_coupon_id("1000000013")
///     .brand_id("120344")
///     .out_request_no("12345_20250101_X3489")
///     .display_info(
///         DisplayInfo::new()
///             .name("示例名称")
///             .image_url("https://example.com/sample")
///             .background_url("https://example.com/sample")
///             .detail_image_url_list(["https://example.com/sample"]),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","display_info":{"background_url":"https://example.com/sample","detail_image_url_list":["https://example.com/sample"],"image_url":"https://example.com/sample","name":"示例名称"},"out_request_no":"12345_20250101_X3489","product_coupon_id":"1000000013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商品券",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "4015781296"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateProductCoupon {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Display details (展示信息). Required.
    pub display_info: Option<DisplayInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateProductCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `brand_id`, `out_request_no` and `display_info`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            brand_id: None,
            out_request_no: None,
            display_info: None,
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

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Display details (展示信息). Required.
    pub fn display_info<Via>(mut self, display_info: impl IntoField<DisplayInfo, Via>) -> Self {
        self.display_info = display_info.into_field();
        self
    }
}

impl Default for UpdateProductCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateProductCoupon
    []
    [product_coupon_id, brand_id, out_request_no, display_info,]
    ["product_coupon_id", "brand_id", "out_request_no", "display_info",]
}

wxpay_core::operation!(UpdateProductCoupon => ProductCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.update_product_coupon",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
)
.title("修改商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781296")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
