// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Redeems a user's merchant coupon (核销用户券).
    ///
    /// `POST /v3/marketing/busifavor/coupons/use`
    ///
    /// - Returns [`CouponRedemption`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：核销用户券。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    #[doc(alias = "核销用户券")]
    pub request RedeemCoupon {
        required {
            /// Coupon code (券code). Required.
            coupon_code: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// When it was used. Required.
            use_time: String,
            /// Request number of the use. Required.
            use_request_no: String,
        }
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Merchant number (下单商户号).
            mch_id: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
        }
    }
}

wxpay_core::operation!(RedeemCoupon => CouponRedemption, wxpay_core::Spec::new(
    "redeem_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/use",
)
.title("核销用户券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465292")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// When and by which user a coupon was redeemed.
    pub answer CouponRedemption {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// When the system redeemed the coupon (系统核销券成功的时间).
            wechatpay_use_time: DateTime,
        }
    }
}
