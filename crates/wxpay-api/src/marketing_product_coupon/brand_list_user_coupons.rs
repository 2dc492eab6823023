// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;
use super::UserCouponState;

wxpay_core::model! {
    /// Lists a user's product coupons as the brand, page by page (指定券状态查询用户商品券列表).
    ///
    /// `GET /brand/marketing/product-coupon/users/{openid}/coupons`
    ///
    /// - Returns [`BrandUserCouponPage`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：指定券状态查询用户商品券列表。调用方：品牌商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736420)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `USER_ERROR` | 403 | User is no member of the brand. |  |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    /// | `ALREADY_EXISTS` | 400 | Exists already. | Use a new number. |
    #[doc(alias = "指定券状态查询用户商品券列表")]
    pub request BrandListUserCoupons {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
        }
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Application id (公众账号ID).
            appid: String,
            /// The user's coupon bundle id (用户券组ID).
            user_coupon_bundle_id: String,
            /// Page size (分页大小).
            page_size: i64,
            /// Page token (分页Token).
            page_token: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
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
.doc("https://pay.weixin.qq.com/doc/brand/4015736420")
.query(&["product_coupon_id", "stock_id", "appid", "user_coupon_bundle_id", "page_size", "page_token", "coupon_state"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(BrandListUserCoupons => [BrandUserCoupon] in user_coupon_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the product coupons of the brand that a user holds.
    pub answer BrandUserCouponPage {
        always {}
        optional {
            /// Total count (总个数).
            total_count: i64,
            /// List of the user's coupons (用户商品券列表).
            user_coupon_list: Vec<BrandUserCoupon>,
            /// Token of the next page (下一页Token). At most 100 characters.
            next_page_token: String,
        }
    }
}
