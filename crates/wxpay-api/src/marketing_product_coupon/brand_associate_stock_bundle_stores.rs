// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;
use super::BrandStoreAssociationOutcome;

wxpay_core::model! {
    /// Associates stores with a group of batches as the brand (批次组批量关联门店).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "批次组批量关联门店")]
    pub request BrandAssociateStockBundleStores {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id. Required. It stands in the path.
            stock_bundle_id: String,
        }
        optional {
            /// List of stores.
            store_list: Vec<BrandStore>,
        }
    }
}

wxpay_core::operation!(BrandAssociateStockBundleStores => BrandStoreAssociationOutcome, wxpay_core::Spec::new(
    "brand_associate_stock_bundle_stores",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
)
.title("批次组批量关联门店")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
