// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use super::StoreAssociationOutcome;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{AssociateStockStores, Store};
///
/// let request = AssociateStockStores::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .brand_id("120344")
///     .store_list([
///         Store::new().store_id("100000001"),
///         Store::new().store_id("100000002"),
///         Store::new().store_id("100000003"),
///         Store::new().store_id("12"),
///     ]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","product_coupon_id":"1000000013","stock_id":"1000000013001","store_list":[{"store_id":"100000001"},{"store_id":"100000002"},{"store_id":"100000003"},{"store_id":"12"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "批次关联门店",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    "4015781302"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssociateStockStores {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// List of stores (门店列表). Required.
    pub store_list: Option<Vec<Store>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssociateStockStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id`, `brand_id` and `store_list`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            brand_id: None,
            store_list: None,
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

    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// List of stores (门店列表). Required.
    pub fn store_list<Via>(mut self, store_list: impl IntoField<Vec<Store>, Via>) -> Self {
        self.store_list = store_list.into_field();
        self
    }
}

impl Default for AssociateStockStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssociateStockStores
    []
    [product_coupon_id, stock_id, brand_id, store_list,]
    ["product_coupon_id", "stock_id", "brand_id", "store_list",]
}

wxpay_core::operation!(AssociateStockStores => StoreAssociationOutcome, wxpay_core::Spec::new(
    "marketing_product_coupon.associate_stock_stores",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
)
.title("批次关联门店")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781302")
.body(wxpay_core::Body::Json));
