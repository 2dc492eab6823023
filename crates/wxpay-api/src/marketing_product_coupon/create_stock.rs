// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppJumpType;
use super::AvailableStoreInfo;
use super::CouponCodeCount;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponUsageMethod;
use super::NotifyConfig;
use super::SentCount;
use super::SequentialUsageRule;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageRule;
use super::UsageRuleDisplayInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Adds a batch to a product coupon (添加商品券批次).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Returns [`CreatedStock`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：添加商品券批次。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
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
    /// | `ALREADY_EXISTS` | 400 | Coupon batch exists already. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
    #[doc(alias = "添加商品券批次")]
    pub request CreateStock {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Coupon batch details (批次信息). Required.
            stock: NewStock,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateStock => CreatedStock, wxpay_core::Spec::new(
    "create_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("添加商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781304")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A batch to add to a product coupon.
    pub request NewStock {
        required {
            /// How coupon codes are assigned (券Code分配模式). Required.
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch (发放规则). Required.
            stock_send_rule: StockSendRule,
            /// How the usage rule is displayed (券使用规则展示信息). Required.
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息). Required.
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置). Required.
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围). Required.
            store_scope: StoreScope,
        }
        optional {
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// Rule for single use (单券使用规则).
            single_usage_rule: SingleUsageRule,
            /// Rule for sequential multiple uses.
            sequential_usage_rule: SequentialUsageRule,
        }
    }
}

wxpay_core::model! {
    /// A batch just added to a product coupon.
    pub answer CreatedStock {
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
            single_usage_rule: UsageRule,
            /// Rule for sequential multiple uses. No official source confirms it.
            sequential_usage_rule: SequentialUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: CreatedStockUsageRuleDisplayInfo,
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

wxpay_core::model! {
    /// How the usage rules of a batch just added are displayed.
    pub answer CreatedStockUsageRuleDisplayInfo {
        always {}
        optional {
            /// Ways to use the coupon (券使用方式列表).
            coupon_usage_method_list: Vec<CouponUsageMethod>,
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序跳转路径).
            mini_program_path: String,
            /// Path to jump to in the app (APP跳转路径).
            app_path: String,
            /// How to use it (券使用说明). At most 1000 characters.
            usage_description: String,
            /// Stores where the coupon can be used (券可用门店信息).
            coupon_available_store_info: AvailableStoreInfo,
            /// How to jump to the app (APP跳转类型).
            app_jump_type: AppJumpType,
            /// Passcode link (口令链接).
            passcode_link: String,
        }
    }
}
