// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreSendToken;

wxpay_core::model! {
    /// Prepares to give a user a product coupon and returns a token (向用户预发放商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "向用户预发放商品券")]
    pub request PreSendCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
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
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
        }
    }
}

wxpay_core::operation!(PreSendCoupon => PreSendToken, wxpay_core::Spec::new(
    "pre_send_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
)
.title("向用户预发放商品券")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
