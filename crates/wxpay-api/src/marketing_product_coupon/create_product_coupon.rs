// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

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
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "创建商品券")]
    pub request CreateProductCoupon {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number. Required.
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
            /// The merchant's own product number (外部商品ID).
            out_product_no: String,
            /// Coupon batch details (批次信息).
            stock: InitialStock,
            /// Details of the progressive multi-use mode.
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Coupon batch bundle.
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The batch created with a product coupon.
    pub request InitialStock {
        required {
            /// How coupon codes are assigned (券Code分配模式). Required.
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch. Required.
            stock_send_rule: StockSendRule,
            /// How the usage rule is displayed. Required.
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息). Required.
            coupon_display_info: InitialCouponDisplayInfo,
            /// Event notification settings (事件通知配置). Required.
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围). Required.
            store_scope: StoreScope,
        }
        optional {
            /// Remark (备注).
            remark: String,
            /// Rule for single use.
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
            /// Remark.
            remark: String,
            /// How coupon codes are assigned.
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch.
            stock_send_rule: PartialStockSendRule,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: InitialProgressiveBundleUsageRule,
            /// How the usage rule is displayed.
            usage_rule_display_info: BundleUsageRuleDisplayInfo,
            /// How the user's coupon is displayed.
            coupon_display_info: BundleCouponDisplayInfo,
            /// Event notification settings.
            notify_config: NotifyConfig,
            /// Range of stores where it is available.
            store_scope: StoreScope,
        }
    }
}

wxpay_core::model! {
    /// A product coupon just created, with its batches.
    pub answer CreatedProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID).
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
            /// Details of the progressive multi-use mode.
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Coupon batch bundle.
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
            /// When the coupon can be redeemed.
            coupon_available_period: BundleAvailablePeriod,
            /// Amount-off coupons.
            normal_coupon_list: Vec<PartialNormalCoupon>,
            /// Percentage-off coupons.
            discount_coupon_list: Vec<PartialDiscountCoupon>,
            /// Exchange coupons.
            exchange_coupon_list: Vec<PartialExchangeCoupon>,
        }
    }
}

wxpay_core::model! {
    /// How the usage rules of a group of batches are displayed.
    pub shared BundleUsageRuleDisplayInfo {
        required {}
        optional {
            /// Ways to use the coupon.
            coupon_usage_method_list: Vec<CouponUsageMethod>,
            /// Application id of the mini program.
            mini_program_appid: String,
            /// Page path in the mini program.
            mini_program_path: String,
            /// Path to jump to in the app.
            app_path: String,
            /// How to use it.
            usage_description: String,
            /// Stores where the coupon can be used.
            coupon_available_store_info: PartialAvailableStoreInfo,
        }
    }
}

wxpay_core::model! {
    /// How the coupons of a group of batches are displayed to the users who hold them.
    pub shared BundleCouponDisplayInfo {
        required {}
        optional {
            /// How the code is displayed.
            code_display_mode: CodeDisplayMode,
            /// Background color.
            background_color: String,
            /// Mini program entrance.
            entrance_mini_program: PartialEntranceMiniProgram,
            /// Official account entrance.
            entrance_official_account: PartialEntranceOfficialAccount,
            /// Channels entrance.
            entrance_finder: PartialEntranceFinder,
        }
    }
}

wxpay_core::model! {
    /// The batch created with a product coupon, in the answer.
    pub answer CreatedInitialStock {
        always {}
        optional {
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Remark (备注).
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch.
            stock_send_rule: StockSendRule,
            /// Rule for single use.
            single_usage_rule: UsageRule,
            /// Rule for sequential multiple uses. No official source confirms it.
            sequential_usage_rule: SequentialUsageRule,
            /// How the usage rule is displayed.
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
            /// Request number of the deactivation.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因).
            deactivate_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Counts of the uploaded coupon codes.
            coupon_code_count_info: PartialCouponCodeCount,
        }
    }
}

wxpay_core::model! {
    /// The group of batches created with a product coupon, in the answer.
    pub answer CreatedInitialStockBundle {
        always {}
        optional {
            /// Coupon batch bundle id.
            stock_bundle_id: String,
            /// List of coupon batches.
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
            /// Wording of the entrance (入口文案). Required.
            entrance_wording: String,
        }
        optional {
            /// Guiding wording (引导文案).
            guidance_wording: String,
        }
    }
}

wxpay_core::model! {
    /// A batch within the group created with a product coupon.
    pub answer InitialBundledStock {
        always {}
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// Remark.
            remark: String,
            /// How coupon codes are assigned.
            coupon_code_mode: CouponCodeMode,
            /// Counts of the uploaded coupon codes.
            coupon_code_count_info: PartialCouponCodeCount,
            /// Sending rule of the coupon batch.
            stock_send_rule: PartialStockSendRule,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: BundleUsageRule,
            /// Details of the coupon batch bundle.
            stock_bundle_info: PartialStockBundleInfo,
            /// How the usage rule is displayed.
            usage_rule_display_info: BundleUsageRuleDisplayInfo,
            /// How the user's coupon is displayed.
            coupon_display_info: BundleCouponDisplayInfo,
            /// Event notification settings.
            notify_config: NotifyConfig,
            /// Range of stores where it is available.
            store_scope: StoreScope,
            /// How many have been sent.
            sent_count_info: PartialSentCount,
            /// State.
            state: StockState,
            /// Request number of the deactivation.
            deactivate_request_no: String,
            /// When it was deactivated.
            deactivate_time: String,
            /// Why it was deactivated.
            deactivate_reason: String,
            /// Brand id.
            brand_id: String,
        }
    }
}
