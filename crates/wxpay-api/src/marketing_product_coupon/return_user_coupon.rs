// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;

wxpay_core::model! {
    /// Gives a used product coupon back to its user (退券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "退券")]
    pub request ReturnUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. It stands in the path.
            coupon_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Index of the use in the sequence (多次优惠索引).
            sequential_coupon_index: i64,
        }
    }
}

wxpay_core::operation!(ReturnUserCoupon => UserCoupon, wxpay_core::Spec::new(
    "return_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
)
.title("退券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
