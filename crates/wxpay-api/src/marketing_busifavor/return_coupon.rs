// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Gives a used merchant coupon back to its user (申请退券).
    ///
    /// `POST /v3/marketing/busifavor/coupons/return`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// When a coupon was given back.
    pub answer CouponReturn {
        always {}
        optional {
            /// When WeChat Pay returned the coupon (微信退券成功的时间).
            wechatpay_return_time: String,
        }
    }
}
