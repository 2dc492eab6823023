// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares to give a user a product coupon and returns a token (向用户预发放商品券).
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/pre-send`
    ///
    /// - Returns [`PreSendToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：向用户预发放商品券。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "向用户预发放商品券")]
    pub request PreSendProductCoupon {
        required {
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// Request number of the sending. Required.
            send_request_no: String,
        }
        optional {
            /// Coupon code (用户商品券Code).
            coupon_code: String,
            /// The user's id within the application (用户OpenID).
            openid: String,
        }
    }
}

wxpay_core::operation!(PreSendProductCoupon => PreSendToken, wxpay_core::Spec::new(
    "pre_send_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/product-coupons/pre-send",
)
.title("向用户预发放商品券")
.family("marketing_busifavor")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The token with which a coupon is given out.
    pub answer PreSendToken {
        always {}
        optional {
            /// Token (预发券token).
            token: String,
        }
    }
}
