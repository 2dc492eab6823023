// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SentCouponOutcome;

wxpay_core::model! {
    /// Sends a product coupon to a user (向用户发放商品券).
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/send`
    ///
    /// - Returns [`SentProductCoupon`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：向用户发放商品券。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
    #[doc(alias = "向用户发放商品券")]
    pub request SendProductCoupon {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// The merchant's own request number (发券凭证). Required.
            out_request_no: String,
        }
        optional {
            /// Coupon code (券code).
            coupon_code: String,
            /// Coupon type (券类型). Sources differ on whether it is required.
            coupon_type: ProductCouponType,
            /// Member card id (会员卡ID).
            member_card_id: String,
        }
    }
}

wxpay_core::operation!(SendProductCoupon => SentProductCoupon, wxpay_core::Spec::new(
    "send_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/product-coupons/send",
)
.title("向用户发放商品券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4015594964")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A product coupon just sent to a user.
    pub answer SentProductCoupon {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Coupon code (券code).
            coupon_code: String,
            /// The merchant's own request number (发券凭证).
            out_request_no: String,
            /// Result of sending the coupon. Described by SKIT; no official source confirms it.
            send_coupon_result: SentCouponOutcome,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a product coupon is an ordinary or a member coupon.
    pub enum ProductCouponType {
        Normal = "NORMAL",
        Member = "MEMBER",
    }
}
