// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the batches of a product coupon as the brand, page by page (查询商品券批次列表).
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// - Who may call it: brands.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "查询商品券批次列表")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandListStocks {
    /// Product coupon id. Required. It stands in the path.
    pub product_coupon_id: String,
    /// Page size.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Coupon batch bundle id.
    pub stock_bundle_id: Option<String>,
    /// State.
    pub state: Option<String>,
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

    /// Page size.
    pub fn page_size<Via>(mut self, page_size: impl IntoField<i64, Via>) -> Self {
        self.page_size = page_size.into_field();
        self
    }

    /// Page token.
    pub fn page_token<Via>(mut self, page_token: impl IntoField<String, Via>) -> Self {
        self.page_token = page_token.into_field();
        self
    }

    /// Coupon batch bundle id.
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// State.
    pub fn state<Via>(mut self, state: impl IntoField<String, Via>) -> Self {
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
    "brand_list_stocks",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("查询商品券批次列表")
.family("marketing_product_coupon")
.query(&["page_size", "page_token", "stock_bundle_id", "state"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListStocks => [BrandStock] in stock_list, token by page_token, next next_page_token, total total_count);

/// A page of the batches of a brand's product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStockPage {
    /// Total count.
    pub total_count: Option<i64>,
    /// List of coupon batches.
    pub stock_list: Option<Vec<BrandStock>>,
    /// Token of the next page.
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
