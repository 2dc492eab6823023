// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SentCouponOutcome;

wxpay_core::model! {
    /// Sends a merchant coupon to a user (向用户发券).
    ///
    /// `POST /v3/marketing/busifavor/coupons/send`
    ///
    /// - Returns [`SentCoupon`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：向用户发券。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias = "向用户发券")]
    pub request SendCoupon {
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
        }
    }
}

wxpay_core::operation!(SendCoupon => SentCoupon, wxpay_core::Spec::new(
    "send_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/send",
)
.title("向用户发券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A merchant coupon just sent to a user.
    pub answer SentCoupon {
        always {}
        optional {
            /// Coupon batch id (批次号). No official source confirms it.
            stock_id: String,
            /// Coupon code (券code). No official source confirms it.
            coupon_code: String,
            /// The merchant's own request number (发券凭证). No official source confirms it.
            out_request_no: String,
            /// Result of sending the coupon.
            send_coupon_result: SentCouponOutcome,
        }
    }
}
