// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one batch of a product coupon as the brand (查询商品券批次详情).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// - Who may call it: brands.
/// - Repeatable: it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "查询商品券批次详情")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryStock {
    /// Product coupon id. Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id. Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryStock {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id` and `stock_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
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
}

impl Default for BrandQueryStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandQueryStock
    []
    [product_coupon_id, stock_id,]
    ["product_coupon_id", "stock_id",]
}

wxpay_core::operation!(BrandQueryStock => BrandStock, wxpay_core::Spec::new(
    "brand_query_stock",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("查询商品券批次详情")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
