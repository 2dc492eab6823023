// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NewUserCouponBundleTagInfo;
use super::UserCouponBundle;

wxpay_core::model! {
    /// Gives a user the product coupons of a group of batches (向用户发放商品券批次组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    ///
    /// - Returns [`UserCouponBundle`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：向用户发放商品券批次组。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against a business rule; user reached the limit of coupons. | Check the parameters. |
    /// | `ALREADY_EXISTS` | 400 | Coupon code in use. | Check the parameters. |
    /// | `NOT_ENOUGH` | 403 | Budget of the coupon batch used up. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "向用户发放商品券批次组")]
    pub request SendCouponBundle {
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

wxpay_core::operation!(SendCouponBundle => UserCouponBundle, wxpay_core::Spec::new(
    "send_coupon_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
)
.title("向用户发放商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280664")
.body(wxpay_core::Body::Json));
