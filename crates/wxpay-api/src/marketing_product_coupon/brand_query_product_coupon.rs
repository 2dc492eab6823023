// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandProductCoupon;
use wxpay_core::model::Extra;

/// Queries one product coupon as the brand (查询商品券).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
///
/// - Returns [`BrandProductCoupon`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询商品券。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736321)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Combination of a blind-box coupon cannot change; Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandQueryProductCoupon;
///
/// let request = BrandQueryProductCoupon::new("1000000013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"product_coupon_id":"1000000013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商品券",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "4015736321"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryProductCoupon {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryProductCoupon {
    /// Creates the request; setters add the other fields.
    pub fn new(product_coupon_id: impl Into<String>) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { BrandQueryProductCoupon
    [product_coupon_id,]
    []
    []
}

wxpay_core::operation!(BrandQueryProductCoupon => BrandProductCoupon, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_query_product_coupon",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
)
.title("查询商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736321")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
