// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageUserCoupon;
use super::CouponTagInfo;

wxpay_core::model! {
    /// Gives a product coupon to a user as the brand (向用户发放商品券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons`
    ///
    /// - Returns [`BrandSingleUsageUserCoupon`].
    /// - Callers: brands (品牌商户).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：向用户发放商品券。调用方：品牌商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736390)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `USER_ERROR` | 403 | User is no member of the brand. |  |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    /// | `ALREADY_EXISTS` | 400 | Exists already. | Use a new number. |
    #[doc(alias = "向用户发放商品券")]
    pub request BrandSendCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
        }
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Application id (公众账号ID).
            appid: String,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
            attach: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::operation!(BrandSendCoupon => BrandSingleUsageUserCoupon, wxpay_core::Spec::new(
    "brand_send_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
)
.title("向用户发放商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736390")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
