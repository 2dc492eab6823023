// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the stores associated with a batch, page by page (查询批次关联门店列表).
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// - Returns [`AssociatedStorePage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询批次关联门店列表。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Batch expired, linked stores cannot be queried. | Check the parameters. |
/// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::ListStockStores;
///
/// let request = ListStockStores::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .page_size(2)
///     .brand_id("120344");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","page_size":2,"product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询批次关联门店列表",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "4015781546"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStockStores {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Page token (分页Token).
    pub page_token: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListStockStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_id` and `brand_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            page_size: None,
            page_token: None,
            brand_id: None,
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

    /// Page size (分页大小).
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }

    /// Page token (分页Token).
    pub fn page_token<Via>(mut self, page_token: impl IntoField<String, Via>) -> Self {
        self.page_token = page_token.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

impl Default for ListStockStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListStockStores
    []
    [product_coupon_id, stock_id, page_size, page_token, brand_id,]
    ["product_coupon_id", "stock_id", "brand_id",]
}

wxpay_core::operation!(ListStockStores => AssociatedStorePage, wxpay_core::Spec::new(
    "marketing_product_coupon.list_stock_stores",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
)
.title("查询批次关联门店列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781546")
.query(&["page_size", "page_token", "brand_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStockStores => [Store] in store_list, token by page_token, next next_page_token, total total_count);

/// A page of the stores associated with a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssociatedStorePage {
    /// Total count (总个数).
    pub total_count: Option<i64>,
    /// Token of the next page (下一页Token). At most 100 characters.
    pub next_page_token: Option<String>,
    /// List of stores (门店列表).
    pub store_list: Option<Vec<Store>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AssociatedStorePage
    []
    [total_count, next_page_token, store_list,]
    []
}
