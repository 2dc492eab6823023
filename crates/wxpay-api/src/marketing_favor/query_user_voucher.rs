// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Voucher;

wxpay_core::model! {
    /// Queries one voucher of a user (查询代金券详情).
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html)
    #[doc(alias = "查询代金券详情")]
    pub request QueryUserVoucher {
        required {
            /// The user's id within the application (用户openid). Required. It stands in the path.
            openid: String,
            /// Coupon id (代金券id). Required. It stands in the path.
            coupon_id: String,
            /// Application id (公众账号ID). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserVoucher => Voucher, wxpay_core::Spec::new(
    "query_user_voucher",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
)
.title("查询代金券详情")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));
