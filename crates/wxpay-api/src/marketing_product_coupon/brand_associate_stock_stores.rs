// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;
use super::BrandStoreAssociationOutcome;

wxpay_core::model! {
    /// Associates stores with a batch as the brand (批次关联门店).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "批次关联门店")]
    pub request BrandAssociateStockStores {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// List of stores.
            store_list: Vec<BrandStore>,
        }
    }
}

wxpay_core::operation!(BrandAssociateStockStores => BrandStoreAssociationOutcome, wxpay_core::Spec::new(
    "brand_associate_stock_stores",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
)
.title("批次关联门店")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
