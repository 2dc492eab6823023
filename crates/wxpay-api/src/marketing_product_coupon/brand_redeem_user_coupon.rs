// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AssociatedOrder;
use super::AssociatedPayscoreOrder;
use super::BrandUserCoupon;

wxpay_core::model! {
    /// Redeems a user's product coupon as the brand (核销用户商品券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "核销用户商品券")]
    pub request BrandRedeemUserCoupon {
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
            /// When it was used.
            use_time: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Store id.
            store_id: String,
            /// The associated WeChat Pay order.
            associated_order_info: AssociatedOrder,
            /// The associated WeChat Pay Score order.
            associated_pay_score_order_info: AssociatedPayscoreOrder,
        }
    }
}

wxpay_core::operation!(BrandRedeemUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "brand_redeem_user_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
)
.title("核销用户商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
