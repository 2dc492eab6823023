// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists a user's free bank withdrawal coupons of a batch, page by page (查询批次下用户银行提现免费券列表).
    ///
    /// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// - Returns [`FreeWithdrawalCouponPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询批次下用户银行提现免费券列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    #[doc(alias = "查询批次下用户银行提现免费券列表")]
    pub request ListFreeWithdrawalCoupons {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Merchant number (银行提现免费券批次创建方商户号). Required.
            mchid: String,
            /// Coupon batch id (银行提现免费券批次ID). Required.
            stock_id: String,
            /// Application id (应用ID). Required.
            appid: String,
        }
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListFreeWithdrawalCoupons => FreeWithdrawalCouponPage, wxpay_core::Spec::new(
    "list_free_withdrawal_coupons",
    wxpay_core::http::Method::GET,
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
)
.title("查询批次下用户银行提现免费券列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml")
.query(&["mchid", "stock_id", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListFreeWithdrawalCoupons => [FreeWithdrawalCoupon] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of free bank withdrawal coupons.
    pub answer FreeWithdrawalCouponPage {
        always {}
        optional {
            /// Result data (银行提现免费券列表).
            data: Vec<FreeWithdrawalCoupon>,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (查询结果总数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A free bank withdrawal coupon with its state and quotas.
    pub answer FreeWithdrawalCoupon {
        always {}
        optional {
            /// When it was sent (发放时间).
            send_time: DateTime,
            /// Sending quota (发放额度). In fen.
            send_quota: i64,
            /// Coupon id (银行提现免费券的券ID).
            coupon_id: String,
            /// Usage quota (使用额度). In fen.
            use_quota: i64,
            /// Coupon state (银行提现免费券券状态).
            coupon_state: String,
        }
    }
}
