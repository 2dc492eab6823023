// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageUserCoupon;
use super::CouponTagInfo;

wxpay_core::model! {
    /// Gives a product coupon to a user as the brand (向用户发放商品券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "向用户发放商品券")]
    pub request BrandSendCoupon {
        required {
            /// The user's id within the application. Required. It stands in the path.
            openid: String,
        }
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// Coupon code.
            coupon_code: String,
            /// Application id.
            appid: String,
            /// Request number of the sending.
            send_request_no: String,
            /// Extra data attached by the merchant.
            attach: String,
            /// Tags of the user's coupon.
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::operation!(BrandSendCoupon => BrandSingleUsageUserCoupon, wxpay_core::Spec::new(
    "brand_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("向用户发放商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
