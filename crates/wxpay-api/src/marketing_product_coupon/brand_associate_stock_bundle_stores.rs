// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;
use super::BrandStoreAssociationOutcome;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Associates stores with a group of batches as the brand (批次组批量关联门店).
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
///
/// - Who may call it: brands.
/// - Repeatable: not known to be; query before it is sent again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "批次组批量关联门店")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandAssociateStockBundleStores {
    /// Product coupon id. Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch bundle id. Required. It stands in the path.
    pub stock_bundle_id: Option<String>,
    /// List of stores.
    pub store_list: Option<Vec<BrandStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandAssociateStockBundleStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id` and `stock_bundle_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_bundle_id: None,
            store_list: None,
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

    /// Coupon batch bundle id. Required. It stands in the path.
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// List of stores.
    pub fn store_list<Via>(mut self, store_list: impl IntoField<Vec<BrandStore>, Via>) -> Self {
        self.store_list = store_list.into_field();
        self
    }
}

impl Default for BrandAssociateStockBundleStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandAssociateStockBundleStores
    []
    [product_coupon_id, stock_bundle_id, store_list,]
    ["product_coupon_id", "stock_bundle_id",]
}

wxpay_core::operation!(BrandAssociateStockBundleStores => BrandStoreAssociationOutcome, wxpay_core::Spec::new(
    "brand_associate_stock_bundle_stores",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
)
.title("批次组批量关联门店")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
