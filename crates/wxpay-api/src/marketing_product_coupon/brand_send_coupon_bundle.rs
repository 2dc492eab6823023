// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NewUserCouponBundleTagInfo;
use super::UserCouponBundle;

wxpay_core::model! {
    /// Gives a user the product coupons of a group of batches as the brand (向用户发放商品券批次组).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles`
    ///
    /// - Returns [`UserCouponBundle`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：向用户发放商品券批次组。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279745)
    #[doc(alias = "向用户发放商品券批次组")]
    pub request BrandSendCouponBundle {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required.
            stock_bundle_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Request number of the sending (发券请求单号). Required. At most 128 characters.
            send_request_no: String,
        }
        optional {
            /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
            attach: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: NewUserCouponBundleTagInfo,
        }
    }
}

wxpay_core::operation!(BrandSendCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "brand_send_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupon-bundles",
)
.title("向用户发放商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279745")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
