// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCoupon;

wxpay_core::model! {
    /// Queries one merchant coupon of a user (查询用户单张券详情).
    ///
    /// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    ///
    /// - Returns [`UserCoupon`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户单张券详情。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
    #[doc(alias = "查询用户单张券详情")]
    pub request QueryUserCoupon {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Coupon code (券code). Required. It stands in the path.
            coupon_code: String,
            /// Application id (公众账号ID). Required. It stands in the path.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserCoupon => UserCoupon, wxpay_core::Spec::new(
    "query_user_coupon",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
)
.title("查询用户单张券详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535011")
.repeat(wxpay_core::Repeat::Freely));
