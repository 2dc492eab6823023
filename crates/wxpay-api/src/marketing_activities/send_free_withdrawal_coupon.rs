// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Sends a user a free bank withdrawal coupon (为用户发银行提现免费券).
    ///
    /// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// - Returns [`SentFreeWithdrawalCoupon`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：为用户发银行提现免费券。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    #[doc(alias = "为用户发银行提现免费券")]
    pub request SendFreeWithdrawalCoupon {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Merchant number (银行提现免费券批次创建方商户号). Required.
            mchid: String,
            /// Coupon batch id (银行提现免费券批次ID). Required.
            stock_id: String,
            /// Application id (应用ID). Required.
            appid: String,
            /// Request number of the sending (商户单据号). Required.
            send_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SendFreeWithdrawalCoupon => SentFreeWithdrawalCoupon, wxpay_core::Spec::new(
    "send_free_withdrawal_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
)
.title("为用户发银行提现免费券")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a sent coupon and when it expires.
    pub answer SentFreeWithdrawalCoupon {
        always {}
        optional {
            /// Coupon id (银行提现免费券ID).
            coupon_id: String,
            /// When it expires (银行提现免费券过期时间).
            expire_time: DateTime,
        }
    }
}
