// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BundleUsageRule;
use super::CouponCodeCount;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponTagInfo;
use super::NotifyConfig;
use super::PartialStockBundleInfo;
use super::PartialUserCouponBundleInfo;
use super::ProductCoupon;
use super::SendChannel;
use super::SentCount;
use super::SequentialUsageDetail;
use super::SingleUsageDetail;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageDetail;
use super::UsageRuleDisplayInfo;
use super::UserCouponSequentialUsageRule;
use super::UserCouponState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists a user's product coupons, page by page (指定券状态查询用户商品券列表).
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// - Returns [`UserCouponPage`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：指定券状态查询用户商品券列表。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
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
    #[doc(alias = "指定券状态查询用户商品券列表")]
    pub request ListUserCoupons {
        required {
            /// The user's id within the application (用户OpenID). Required. It stands in the path.
            openid: String,
            /// Application id (公众账号AppID). Required.
            appid: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// Page size (分页大小).
            page_size: i64,
            /// Page token (分页Token).
            page_token: String,
            /// The user's coupon bundle id (用户券组ID).
            user_coupon_bundle_id: String,
        }
    }
}

wxpay_core::operation!(ListUserCoupons => UserCouponPage, wxpay_core::Spec::new(
    "list_user_coupons",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
)
.title("指定券状态查询用户商品券列表")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781590")
.query(&["product_coupon_id", "stock_id", "appid", "coupon_state", "page_size", "page_token", "brand_id", "user_coupon_bundle_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCoupons => [ListedUserCoupon] in user_coupon_list, token by page_token, next next_page_token, total total_count);

wxpay_core::model! {
    /// A page of the product coupons that a user holds.
    pub answer UserCouponPage {
        always {}
        optional {
            /// Total count (总个数).
            total_count: i64,
            /// Token of the next page (下一页Token). At most 100 characters.
            next_page_token: String,
            /// List of the user's coupons (用户商品券列表).
            user_coupon_list: Vec<ListedUserCoupon>,
        }
    }
}

wxpay_core::model! {
    /// A product coupon that a user holds, as listed.
    pub answer ListedUserCoupon {
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
            stock: ListedUserCouponStock,
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
    /// The batch behind a listed coupon.
    pub answer ListedUserCouponStock {
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
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: BundleUsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: PartialStockBundleInfo,
        }
    }
}
