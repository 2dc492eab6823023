// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponTagInfo;
use super::ProductCoupon;
use super::SendChannel;
use super::SequentialUsageDetail;
use super::SingleUsageDetail;
use super::UpdatedStock;
use super::UserCouponState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deactivates a user's product coupon (失效用户商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    ///
    /// - Returns [`DeactivatedUserCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：失效用户商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "失效用户商品券")]
    pub request DeactivateUserCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Coupon code (用户商品券Code). Required. At most 40 characters. It stands in the path.
            coupon_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// The merchant's own request number (失效请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Why it was deactivated (失效原因). Required. At most 150 characters.
            deactivate_reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeactivateUserCoupon => DeactivatedUserCoupon, wxpay_core::Spec::new(
    "deactivate_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
)
.title("失效用户商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781578")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A user's coupon after it was deactivated.
    pub answer DeactivatedUserCoupon {
        always {}
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Channel that sends the coupon (发券渠道).
            send_channel: SendChannel,
            /// Request number of the confirmation (确认请求单号).
            confirm_request_no: String,
            /// When it was confirmed (确认发放时间).
            confirm_time: DateTime,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the single use (单券使用详情).
            single_usage_detail: SingleUsageDetail,
            /// Details of the sequential multiple uses (多次优惠使用详情). No official source confirms it.
            sequential_usage_detail: SequentialUsageDetail,
            /// Product coupon details (商品券信息).
            product_coupon: ProductCoupon,
            /// Coupon batch details (批次信息).
            stock: UpdatedStock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}
