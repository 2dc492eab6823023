// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a user's product coupons as the brand, page by page (指定券状态查询用户商品券列表).
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// - Who may call it: brands.
/// - Repeatable: it only reads.
/// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "指定券状态查询用户商品券列表")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandListUserCoupons {
    /// The user's id within the application. Required. It stands in the path.
    pub openid: String,
    /// Product coupon id.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id.
    pub stock_id: Option<String>,
    /// Application id.
    pub appid: Option<String>,
    /// The user's coupon bundle id.
    pub user_coupon_bundle_id: Option<String>,
    /// Page size.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Coupon state.
    pub coupon_state: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandListUserCoupons {
    /// Creates the request; setters add the other fields.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            product_coupon_id: None,
            stock_id: None,
            appid: None,
            user_coupon_bundle_id: None,
            page_size: None,
            page_token: None,
            coupon_state: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Application id.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's coupon bundle id.
    pub fn user_coupon_bundle_id<Via>(
        mut self,
        user_coupon_bundle_id: impl IntoField<String, Via>,
    ) -> Self {
        self.user_coupon_bundle_id = user_coupon_bundle_id.into_field();
        self
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

    /// Coupon state.
    pub fn coupon_state<Via>(mut self, coupon_state: impl IntoField<String, Via>) -> Self {
        self.coupon_state = coupon_state.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandListUserCoupons
    [openid,]
    [product_coupon_id, stock_id, appid, user_coupon_bundle_id, page_size, page_token, coupon_state,]
    []
}

wxpay_core::operation!(BrandListUserCoupons => BrandUserCouponPage, wxpay_core::Spec::new(
    "brand_list_user_coupons",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("指定券状态查询用户商品券列表")
.family("marketing_product_coupon")
.query(&["product_coupon_id", "stock_id", "appid", "user_coupon_bundle_id", "page_size", "page_token", "coupon_state"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListUserCoupons => [BrandUserCoupon] in user_coupon_list, token by page_token, next next_page_token, total total_count);

/// A page of the product coupons of the brand that a user holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUserCouponPage {
    /// Total count.
    pub total_count: Option<i64>,
    /// List of the user's coupons.
    pub user_coupon_list: Option<Vec<BrandUserCoupon>>,
    /// Token of the next page.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandUserCouponPage
    []
    [total_count, user_coupon_list, next_page_token,]
    []
}
