// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponState;
use super::UserCoupon;

wxpay_core::model! {
    /// Lists a user's merchant coupons that match a filter, page by page (根据过滤条件查询用户券).
    ///
    /// `GET /v3/marketing/busifavor/users/{openid}/coupons`
    ///
    /// - Returns [`UserCouponPage`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：根据过滤条件查询用户券。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
    #[doc(alias = "根据过滤条件查询用户券")]
    pub request ListUserCoupons {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Application id (公众账号ID). Required.
            appid: String,
        }
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Coupon state (券状态).
            coupon_state: CouponState,
            /// Merchant number that created the coupon batch (创建批次的商户号).
            creator_merchant: String,
            /// Merchant number the batch belongs to (批次归属商户号).
            belong_merchant: String,
            /// Merchant number that sends the coupon batch (批次发放商户号).
            sender_merchant: String,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListUserCoupons => UserCouponPage, wxpay_core::Spec::new(
    "list_user_coupons",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/users/{openid}/coupons",
)
.title("根据过滤条件查询用户券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534963")
.query(&["appid", "stock_id", "coupon_state", "creator_merchant", "belong_merchant", "sender_merchant", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCoupons => [UserCoupon] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of a user's merchant coupons.
    pub answer UserCouponPage {
        always {}
        optional {
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Result data (结果集).
            data: Vec<UserCoupon>,
        }
    }
}
