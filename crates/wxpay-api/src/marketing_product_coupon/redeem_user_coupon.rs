// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AssociatedOrder;
use super::AssociatedPayscoreOrder;
use super::CouponTagInfo;
use super::PartialUserCouponBundleInfo;
use super::ProductCoupon;
use super::SendChannel;
use super::SequentialUsageItemState;
use super::SingleUsageDetail;
use super::Stock;
use super::UsageDetail;
use super::UserCouponState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Redeems a user's product coupon (核销用户商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    ///
    /// - Returns [`RedeemedUserCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：核销用户商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
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
    /// | `NOT_ENOUGH` | 403 | User's product coupon cannot be used now. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "核销用户商品券")]
    pub request RedeemUserCoupon {
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
            /// When it was used (核销时间). Required.
            use_time: DateTime,
            /// The merchant's own request number (核销请求单号). Required. At most 40 characters.
            out_request_no: String,
        }
        optional {
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// Index of the use in the sequence (多次优惠索引).
            sequential_coupon_index: i64,
            /// Store id (核销门店ID).
            store_id: String,
            /// The associated WeChat Pay Score order (关联微信支付分订单信息).
            associated_pay_score_order_info: AssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen.
            saved_amount: i64,
        }
    }
}

wxpay_core::operation!(RedeemUserCoupon => RedeemedUserCoupon, wxpay_core::Spec::new(
    "redeem_user_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
)
.title("核销用户商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781608")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A user's coupon after it was redeemed.
    pub answer RedeemedUserCoupon {
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
            sequential_usage_detail: RedeemedSequentialUsageDetail,
            /// Product coupon details (商品券信息).
            product_coupon: ProductCoupon,
            /// Coupon batch details (批次信息).
            stock: Stock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Details of the progressive multi-use bundle (多次优惠使用详情).
            progressive_bundle_usage_detail: UsageDetail,
            /// Details of the user's coupon bundle (用户券组信息).
            user_product_coupon_bundle_info: PartialUserCouponBundleInfo,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::model! {
    /// How often a redeemed coupon was used, with the detail of each use.
    pub answer RedeemedSequentialUsageDetail {
        always {}
        optional {
            /// Total count (总可使用次数).
            total_count: i64,
            /// Number already used (已使用次数).
            used_count: i64,
            /// List of usage details (轮次使用详情列表).
            detail_item_list: Vec<RedeemedSequentialUsageItem>,
        }
    }
}

wxpay_core::model! {
    /// One use of a redeemed coupon that can be used several times.
    pub answer RedeemedSequentialUsageItem {
        always {}
        optional {
            /// State of the detail (轮次使用详情状态).
            detail_state: SequentialUsageItemState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// Request number of the use.
            use_request_no: String,
            /// When it was used (核销时间).
            use_time: DateTime,
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// Request number of the return.
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
            /// When it was deleted (删除时间).
            delete_time: DateTime,
        }
    }
}
