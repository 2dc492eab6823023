// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deactivates a merchant coupon (使券失效).
    ///
    /// `POST /v3/marketing/busifavor/coupons/deactivate`
    ///
    /// - Returns [`CouponDeactivation`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：使券失效。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
    #[doc(alias = "使券失效")]
    pub request DeactivateCoupon {
        required {
            /// Coupon code (券code). Required.
            coupon_code: String,
            /// Coupon batch id (批次号). Required.
            stock_id: String,
            /// Request number of the deactivation. Required.
            deactivate_request_no: String,
        }
        optional {
            /// Why it was deactivated (失效原因).
            deactivate_reason: String,
        }
    }
}

wxpay_core::operation!(DeactivateCoupon => CouponDeactivation, wxpay_core::Spec::new(
    "deactivate_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/coupons/deactivate",
)
.title("使券失效")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465890")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// When a coupon was deactivated.
    pub answer CouponDeactivation {
        always {}
        optional {
            /// When the deactivation succeeded (券成功失效的时间).
            wechatpay_deactivate_time: DateTime,
        }
    }
}
