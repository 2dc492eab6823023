// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Gives a used merchant coupon back to its user (申请退券).
    ///
    /// `POST /v3/marketing/busifavor/coupons/return`
    ///
    /// - Returns [`CouponReturn`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：申请退券。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
    #[doc(alias = "申请退券")]
    pub request ReturnCoupon {
        required {
            /// Coupon code (券code). Required.
            coupon_code: String,
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// Request number of the return. Required.
            return_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ReturnCoupon => CouponReturn, wxpay_core::Spec::new(
    "return_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/return",
)
.title("申请退券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465845")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// When a coupon was given back.
    pub answer CouponReturn {
        always {}
        optional {
            /// When WeChat Pay returned the coupon (微信退券成功的时间).
            wechatpay_return_time: DateTime,
        }
    }
}
