// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCodeCount;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponTagInfo;
use super::NotifyConfig;
use super::ProductCoupon;
use super::SendChannel;
use super::SentCount;
use super::SequentialUsageDetail;
use super::SingleUsageDetail;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageRuleDisplayInfo;
use super::UserCouponSequentialUsageRule;
use super::UserCouponState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Gives a product coupon to a user (向用户发放商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// - Returns [`SentUserCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：向用户发放商品券。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
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
    #[doc(alias = "向用户发放商品券")]
    pub request SendCoupon {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// Request number of the sending (发券请求单号). Required. At most 128 characters.
            send_request_no: String,
        }
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Extra data attached by the merchant (自定义附加信息). At most 150 characters.
            attach: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::operation!(SendCoupon => SentUserCoupon, wxpay_core::Spec::new(
    "send_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
)
.title("向用户发放商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781605")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A product coupon just given to a user.
    pub answer SentUserCoupon {
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
            stock: SentUserCouponStock,
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

wxpay_core::model! {
    /// The batch behind a coupon just given to a user.
    pub answer SentUserCouponStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: CouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: StockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: SingleUsageRule,
            /// Rule for sequential multiple uses. No official source confirms it.
            sequential_usage_rule: UserCouponSequentialUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: SentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}
