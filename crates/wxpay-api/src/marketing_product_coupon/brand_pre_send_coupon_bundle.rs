// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PreSendToken;

wxpay_core::model! {
    /// Prepares to give a user the coupons of a group of batches as the brand and returns a token (向用户预发放商品券批次组).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`
    ///
    /// - Returns [`PreSendToken`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：向用户预发放商品券批次组。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279756)
    #[doc(alias = "向用户预发放商品券批次组")]
    pub request BrandPreSendCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Request number of the sending (发券请求单号). Required. At most 40 characters.
            send_request_no: String,
        }
        optional {
            /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
            attach: String,
        }
    }
}

wxpay_core::operation!(BrandPreSendCouponBundle => PreSendToken, wxpay_core::Spec::new(
    "brand_pre_send_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle",
)
.title("向用户预发放商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279756")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
