// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreSendToken;

wxpay_core::model! {
    /// Prepares to give a user the coupons of a group of batches and returns a token (向用户预发放商品券批次组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "向用户预发放商品券批次组")]
    pub request PreSendCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// Request number of the sending. Required.
            send_request_no: String,
        }
        optional {
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
        }
    }
}

wxpay_core::operation!(PreSendCouponBundle => PreSendToken, wxpay_core::Spec::new(
    "pre_send_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
)
.title("向用户预发放商品券批次组")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
