// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;
use super::BrandStoreAssociationOutcome;

wxpay_core::model! {
    /// Removes stores from a batch as the brand (批次取消关联门店).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
    ///
    /// - Returns [`BrandStoreAssociationOutcome`].
    /// - Callers: brands (品牌商户).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：批次取消关联门店。调用方：品牌商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736372)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    #[doc(alias = "批次取消关联门店")]
    pub request BrandDisassociateStockStores {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// List of stores (门店列表).
            store_list: Vec<BrandStore>,
        }
    }
}

wxpay_core::operation!(BrandDisassociateStockStores => BrandStoreAssociationOutcome, wxpay_core::Spec::new(
    "brand_disassociate_stock_stores",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
)
.title("批次取消关联门店")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736372")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
