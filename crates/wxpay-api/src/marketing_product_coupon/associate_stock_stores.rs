// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use super::StoreAssociationOutcome;

wxpay_core::model! {
    /// Associates stores with a batch (批次关联门店).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    ///
    /// - Returns [`StoreAssociationOutcome`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：批次关联门店。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Batch expired, stores cannot be linked. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781302")
.body(wxpay_core::Body::Json));
