// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use super::StoreAssociationOutcome;

wxpay_core::model! {
    /// Associates stores with a batch (批次关联门店).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "批次关联门店")]
    pub request AssociateStockStores {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// List of stores (门店列表). Required.
            store_list: Vec<Store>,
        }
        optional {}
    }
}

wxpay_core::operation!(AssociateStockStores => StoreAssociationOutcome, wxpay_core::Spec::new(
    "associate_stock_stores",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
)
.title("批次关联门店")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
