// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;
use super::StockState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the batches of a product coupon as the brand, page by page (查询商品券批次列表).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// - Returns [`BrandStockPage`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询商品券批次列表。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736384)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{BrandListStocks, StockState};
///
/// let request = BrandListStocks::new("1000000013")
///     .page_size(10)
///     .state(StockState::Deactivated);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"page_size":10,"product_coupon_id":"1000000013","state":"DEACTIVATED"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商品券批次列表",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015736384"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandListStocks {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: String,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Page token (分页Token).
    pub page_token: Option<String>,
    /// Coupon batch bundle id (批次组ID).
    pub stock_bundle_id: Option<String>,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandListStocks {
    /// Creates the request; setters add the other fields.
    pub fn new(product_coupon_id: impl Into<String>) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            page_size: None,
            page_token: None,
            stock_bundle_id: None,
            state: None,
            extra: Extra::new(),
        }
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

    /// Coupon batch bundle id (批次组ID).
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// State (批次状态).
    pub fn state<Via>(mut self, state: impl IntoField<StockState, Via>) -> Self {
        self.state = state.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandListStocks
    [product_coupon_id,]
    [page_size, page_token, stock_bundle_id, state,]
    []
}

wxpay_core::operation!(BrandListStocks => BrandStockPage, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_list_stocks",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("查询商品券批次列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736384")
.query(&["page_size", "page_token", "stock_bundle_id", "state"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListStocks => [BrandStock] in stock_list, token by page_token, next next_page_token, total total_count);

/// A page of the batches of a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStockPage {
    /// Total count (总个数).
    pub total_count: Option<i64>,
    /// List of coupon batches (批次列表).
    pub stock_list: Option<Vec<BrandStock>>,
    /// Token of the next page (下一页Token). At most 100 characters.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandStockPage
    []
    [total_count, stock_list, next_page_token,]
    []
}
