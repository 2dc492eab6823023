// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppJumpType;
use super::BackgroundColor;
use super::BundleAvailablePeriod;
use super::BundleUsageRule;
use super::CodeDisplayMode;
use super::CouponCodeMode;
use super::CouponDisplayInfo;
use super::CouponScope;
use super::CouponType;
use super::CouponUsageMethod;
use super::DisplayInfo;
use super::EntranceFinder;
use super::EntranceOfficialAccount;
use super::NotifyConfig;
use super::PartialAvailableStoreInfo;
use super::PartialCouponCodeCount;
use super::PartialDiscountCoupon;
use super::PartialEntranceFinder;
use super::PartialEntranceMiniProgram;
use super::PartialEntranceOfficialAccount;
use super::PartialExchangeCoupon;
use super::PartialNormalCoupon;
use super::PartialProgressiveBundleUsageInfo;
use super::PartialSentCount;
use super::PartialStockBundleInfo;
use super::PartialStockSendRule;
use super::ProductCouponState;
use super::SentCount;
use super::SequentialUsageInfo;
use super::SequentialUsageRule;
use super::SingleUsageInfo;
use super::SingleUsageRule;
use super::StockSendRule;
use super::StockState;
use super::StoreScope;
use super::UsageMode;
use super::UsageRule;
use super::UsageRuleDisplayInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a product coupon for a brand, together with a batch or a group of batches (创建商品券).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons`
    ///
    /// - Returns [`CreatedProductCoupon`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建商品券。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
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
    /// | `ALREADY_EXISTS` | 400 | Product coupon exists already. | Check the parameters. |
    #[doc(alias = "创建商品券")]
    pub request CreateProductCoupon {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Scope it applies to (优惠范围). Required.
            scope: CouponScope,
            /// Kind (商品券类型). Required.
            r#type = "type": CouponType,
            /// Usage mode (使用模式). Required.
            usage_mode: UsageMode,
            /// Display details (展示信息). Required.
            display_info: DisplayInfo,
        }
        optional {
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: SingleUsageInfo,
            /// Details of the sequential multi-use mode (多次优惠模式信息).
            sequential_usage_info: SequentialUsageInfo,
            /// The merchant's own product number (外部商品ID). At most 40 characters.
            out_product_no: String,
            /// Coupon batch details (批次信息).
            stock: InitialStock,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Coupon batch bundle (批次组).
            stock_bundle: InitialStockBundle,
        }
    }
}

wxpay_core::operation!(CreateProductCoupon => CreatedProductCoupon, wxpay_core::Spec::new(
    "create_product_coupon",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons",
)
.title("创建商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781289")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The batch created with a product coupon.
    pub request InitialStock {
        required {
            /// How coupon codes are assigned (券Code分配模式). Required.
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch (发放规则). Required.
            stock_send_rule: StockSendRule,
            /// How the usage rule is displayed (券使用规则展示信息). Required.
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息). Required.
            coupon_display_info: InitialCouponDisplayInfo,
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
    /// The group of batches created with a product coupon.
    pub request InitialStockBundle {
        required {}
        optional {
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch (批次组发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
            progressive_bundle_usage_rule: InitialProgressiveBundleUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BundleUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BundleCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
        }
    }
}

wxpay_core::model! {
    /// A product coupon just created, with its batches.
    pub answer CreatedProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// State (商品券状态).
            state: ProductCouponState,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Scope it applies to (优惠范围).
            scope: CouponScope,
            /// Kind (商品券类型).
            r#type = "type": CouponType,
            /// Usage mode (使用模式).
            usage_mode: UsageMode,
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: SingleUsageInfo,
            /// Details of the sequential multi-use mode (多次优惠模式信息). No official source confirms it.
            sequential_usage_info: SequentialUsageInfo,
            /// Display details (展示信息).
            display_info: DisplayInfo,
            /// The merchant's own product number (外部商品ID).
            out_product_no: String,
            /// Coupon batch details (批次信息).
            stock: CreatedInitialStock,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Coupon batch bundle (批次组).
            stock_bundle: CreatedInitialStockBundle,
        }
    }
}

wxpay_core::model! {
    /// How the coupons of the first batch are displayed to the users who hold them.
    pub request InitialCouponDisplayInfo {
        required {
            /// How the code is displayed (用户商品券Code展示模式). Required.
            code_display_mode: CodeDisplayMode,
        }
        optional {
            /// Background color (背景颜色).
            background_color: BackgroundColor,
            /// Mini program entrance (小程序入口).
            entrance_mini_program: InitialEntranceMiniProgram,
            /// Official account entrance (公众号入口).
            entrance_official_account: EntranceOfficialAccount,
            /// Channels entrance (视频号入口).
            entrance_finder: EntranceFinder,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times the coupons of the first group of batches.
    pub request InitialProgressiveBundleUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: BundleAvailablePeriod,
            /// Amount-off coupons (满减券使用规则).
            normal_coupon_list: Vec<PartialNormalCoupon>,
            /// Percentage-off coupons (折扣券使用规则).
            discount_coupon_list: Vec<PartialDiscountCoupon>,
            /// Exchange coupons (兑换券使用规则).
            exchange_coupon_list: Vec<PartialExchangeCoupon>,
        }
    }
}

wxpay_core::model! {
    /// How the usage rules of a group of batches are displayed.
    pub shared BundleUsageRuleDisplayInfo {
        required {}
        optional {
            /// Ways to use the coupon (券使用方式列表).
            coupon_usage_method_list: Vec<CouponUsageMethod>,
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序跳转路径).
            mini_program_path: String,
            /// Path to jump to in the app (APP的H5跳转路径).
            app_path: String,
            /// How to use it (券使用说明). At most 1000 characters.
            usage_description: String,
            /// Stores where the coupon can be used (券可用门店信息).
            coupon_available_store_info: PartialAvailableStoreInfo,
            /// How to jump to the app (APP跳转类型).
            app_jump_type: AppJumpType,
            /// Passcode link (口令链接).
            passcode_link: String,
        }
    }
}

wxpay_core::model! {
    /// How the coupons of a group of batches are displayed to the users who hold them.
    pub shared BundleCouponDisplayInfo {
        required {}
        optional {
            /// How the code is displayed (用户商品券Code展示模式).
            code_display_mode: CodeDisplayMode,
            /// Background color (背景颜色).
            background_color: String,
            /// Mini program entrance (小程序入口).
            entrance_mini_program: PartialEntranceMiniProgram,
            /// Official account entrance (公众号入口).
            entrance_official_account: PartialEntranceOfficialAccount,
            /// Channels entrance (视频号入口).
            entrance_finder: PartialEntranceFinder,
        }
    }
}

wxpay_core::model! {
    /// The batch created with a product coupon, in the answer.
    pub answer CreatedInitialStock {
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
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: StockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: UsageRule,
            /// Rule for sequential multiple uses. No official source confirms it.
            sequential_usage_rule: SequentialUsageRule,
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
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: PartialCouponCodeCount,
        }
    }
}

wxpay_core::model! {
    /// The group of batches created with a product coupon, in the answer.
    pub answer CreatedInitialStockBundle {
        always {}
        optional {
            /// Coupon batch bundle id (批次组ID). At most 40 characters.
            stock_bundle_id: String,
            /// List of coupon batches (批次列表).
            stock_list: Vec<InitialBundledStock>,
        }
    }
}

wxpay_core::model! {
    /// The mini program the coupons of the first batch lead to.
    pub request InitialEntranceMiniProgram {
        required {
            /// Application id (小程序appid). Required.
            appid: String,
            /// Page path (小程序跳转路径). Required.
            path: String,
            /// Wording of the entrance (入口文案). Required. At most 5 characters.
            entrance_wording: String,
        }
        optional {
            /// Guiding wording (引导文案). At most 6 characters.
            guidance_wording: String,
        }
    }
}

wxpay_core::model! {
    /// A batch within the group created with a product coupon.
    pub answer InitialBundledStock {
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
            coupon_code_count_info: PartialCouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: BundleUsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: PartialStockBundleInfo,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BundleUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BundleCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: PartialSentCount,
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
