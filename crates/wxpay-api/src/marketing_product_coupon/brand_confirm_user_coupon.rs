// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandUserCoupon;

wxpay_core::model! {
    /// Confirms as the brand that a product coupon is given to a user (确认发放用户商品券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "确认发放用户商品券")]
    pub request BrandConfirmUserCoupon {
        required {
            /// The user's id within the application. Required. It stands in the path.
            openid: String,
            /// Coupon code. Required. It stands in the path.
            coupon_code: String,
        }
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// Application id.
            appid: String,
            /// The merchant's own request number.
            out_request_no: String,
        }
    }
}

wxpay_core::operation!(BrandConfirmUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "brand_confirm_user_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
)
.title("确认发放用户商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
