// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandProductCoupon;
use wxpay_core::model::Extra;

/// Queries one product coupon as the brand (查询商品券).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
///
/// - Who may call it: brands.
/// - Repeatable: it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "查询商品券")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryProductCoupon {
    /// Product coupon id. Required. It stands in the path.
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
    "brand_query_product_coupon",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
)
.title("查询商品券")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
