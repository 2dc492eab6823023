// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;

wxpay_core::model! {
    /// Lists a user's product coupons as the brand, page by page (指定券状态查询用户商品券列表).
    ///
    /// `GET /brand/marketing/product-coupon/users/{openid}/coupons`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "指定券状态查询用户商品券列表")]
    pub request BrandListUserCoupons {
        required {
            /// The user's id within the application. Required. It stands in the path.
            openid: String,
        }
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// Application id.
            appid: String,
            /// The user's coupon bundle id.
            user_coupon_bundle_id: String,
            /// Page size.
            page_size: i64,
            /// Page token.
            page_token: String,
            /// Coupon state.
            coupon_state: String,
        }
    }
}

wxpay_core::operation!(BrandListUserCoupons => BrandUserCouponPage, wxpay_core::Spec::new(
    "brand_list_user_coupons",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("指定券状态查询用户商品券列表")
.family("marketing_product_coupon")
.query(&["product_coupon_id", "stock_id", "appid", "user_coupon_bundle_id", "page_size", "page_token", "coupon_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListUserCoupons => [BrandUserCoupon] in user_coupon_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the product coupons of the brand that a user holds.
    pub answer BrandUserCouponPage {
        always {}
        optional {
            /// Total count.
            total_count: i64,
            /// List of the user's coupons.
            user_coupon_list: Vec<BrandUserCoupon>,
            /// Token of the next page.
            next_page_token: String,
        }
    }
}
