// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use super::StockState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the batches of a product coupon, page by page (查询商品券批次列表).
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// - Returns [`StockPage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询商品券批次列表。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{ListStocks, StockState};
///
/// let request = ListStocks::new("1000000013")
///     .state(StockState::Deactivated)
///     .page_size(10)
///     .brand_id("120344");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","page_size":10,"product_coupon_id":"1000000013","state":"DEACTIVATED"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商品券批次列表",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015781553"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListStocks {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: String,
    /// State (批次状态).
    pub state: Option<StockState>,
    /// Page size (分页大小).
    pub page_size: Option<i64>,
    /// Page token (分页Token).
    pub page_token: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Coupon batch bundle id (批次组ID).
    pub stock_bundle_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListStocks {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(product_coupon_id: impl Into<String>) -> Self {
        Self {
            product_coupon_id: product_coupon_id.into(),
            state: None,
            page_size: None,
            page_token: None,
            brand_id: None,
            stock_bundle_id: None,
            extra: Extra::new(),
        }
    }

    /// State (批次状态).
    pub fn state<Via>(mut self, state: impl IntoField<StockState, Via>) -> Self {
        self.state = state.into_field();
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

    /// Coupon batch bundle id (批次组ID).
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListStocks
    [product_coupon_id,]
    [state, page_size, page_token, brand_id, stock_bundle_id,]
    ["brand_id",]
}

wxpay_core::operation!(ListStocks => StockPage, wxpay_core::Spec::new(
    "marketing_product_coupon.list_stocks",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("查询商品券批次列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781553")
.query(&["state", "page_size", "page_token", "brand_id", "stock_bundle_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListStocks => [Stock] in stock_list, token by page_token, next next_page_token, total total_count);

/// A page of the batches of a product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockPage {
    /// Total count (总个数).
    pub total_count: Option<i64>,
    /// Token of the next page (下一页Token). At most 100 characters.
    pub next_page_token: Option<String>,
    /// List of coupon batches (批次列表).
    pub stock_list: Option<Vec<Stock>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockPage
    []
    [total_count, next_page_token, stock_list,]
    []
}
