// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AssociatedOrder;
use super::AssociatedPayscoreOrder;
use super::BrandUserCoupon;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Redeems a user's product coupon as the brand (核销用户商品券).
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    ///
    /// - Returns [`BrandUserCoupon`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：核销用户商品券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736433)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | User has no such coupon. |  |
    #[doc(alias = "核销用户商品券")]
    pub request BrandRedeemUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
            coupon_code: String,
        }
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Application id (公众账号ID).
            appid: String,
            /// When it was used (核销时间).
            use_time: DateTime,
            /// The merchant's own request number (核销请求单号). At most 40 characters.
            out_request_no: String,
            /// Store id (核销门店ID).
            store_id: String,
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// The associated WeChat Pay Score order (关联微信支付分订单信息).
            associated_pay_score_order_info: AssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen.
            saved_amount: i64,
        }
    }
}

wxpay_core::operation!(BrandRedeemUserCoupon => BrandUserCoupon, wxpay_core::Spec::new(
    "brand_redeem_user_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
)
.title("核销用户商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736433")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
