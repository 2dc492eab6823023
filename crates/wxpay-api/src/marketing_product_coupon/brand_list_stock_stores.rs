// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStore;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the stores associated with a batch as the brand, page by page (查询批次关联门店列表).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// - Returns [`BrandAssociatedStorePage`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询批次关联门店列表。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736379)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::BrandListStockStores;
///
/// let request = BrandListStockStores::new()
///     .product_coupon_id("1000000013")
///     .stock_id("1000000013001")
///     .page_size(2);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"page_size":2,"product_coupon_id":"1000000013","stock_id":"1000000013001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询批次关联门店列表",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "4015736379"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandListStockStores {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. It stands in the path.
    pub stock_id: Option<String>,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Page token (分页Token).
    pub page_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandListStockStores {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id` and `stock_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            page_size: None,
            page_token: None,
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
}

impl Default for BrandListStockStores {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandListStockStores
    []
    [product_coupon_id, stock_id, page_size, page_token,]
    ["product_coupon_id", "stock_id",]
}

wxpay_core::operation!(BrandListStockStores => BrandAssociatedStorePage, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_list_stock_stores",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
)
.title("查询批次关联门店列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736379")
.query(&["page_size", "page_token"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListStockStores => [BrandStore] in store_list, token by page_token, next next_page_token, total total_count);

/// A page of the stores associated with a brand's batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandAssociatedStorePage {
    /// Total count (总个数).
    pub total_count: Option<i64>,
    /// List of stores (门店列表).
    pub store_list: Option<Vec<BrandStore>>,
    /// Token of the next page (下一页Token). At most 100 characters.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandAssociatedStorePage
    []
    [total_count, store_list, next_page_token,]
    []
}
