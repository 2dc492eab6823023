// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandDisplayInfo;
use super::BrandProductCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates how a product coupon is displayed, as the brand (修改商品券).
///
/// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
///
/// - Returns [`BrandProductCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：修改商品券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736325)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Combination of a blind-box coupon cannot change. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{BrandDisplayInfo, BrandUpdateProductCoupon};
///
/// let request = BrandUpdateProductCoupon::new()
///     .product_coupon_id("1000000013")
///     .out_request_no("12345_20250101_X3489")
///     .display_info(
///         BrandDisplayInfo::new()
///             .name("示例名称")
///             .image_url("https://example.com/sample")
///             .background_url("https://example.com/sample")
///             .detail_image_url_list(["https://example.com/sample"]),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"display_info":{"background_url":"https://example.com/sample","detail_image_url_list":["https://example.com/sample"],"image_url":"https://example.com/sample","name":"示例名称"},"out_request_no":"12345_20250101_X3489","product_coupon_id":"1000000013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商品券",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "4015736325"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUpdateProductCoupon {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Display details (展示信息). Required.
    pub display_info: Option<BrandDisplayInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUpdateProductCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `out_request_no` and `display_info`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
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

    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Display details (展示信息). Required.
    pub fn display_info<Via>(
        mut self,
        display_info: impl IntoField<BrandDisplayInfo, Via>,
    ) -> Self {
        self.display_info = display_info.into_field();
        self
    }
}

impl Default for BrandUpdateProductCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUpdateProductCoupon
    []
    [product_coupon_id, out_request_no, display_info,]
    ["product_coupon_id", "out_request_no", "display_info",]
}

wxpay_core::operation!(BrandUpdateProductCoupon => BrandProductCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_update_product_coupon",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
)
.title("修改商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736325")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
