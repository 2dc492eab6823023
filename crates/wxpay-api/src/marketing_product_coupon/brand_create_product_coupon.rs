// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandBundledStock;
use super::BrandCouponDisplayInfo;
use super::BrandCouponScope;
use super::BrandDisplayInfo;
use super::BrandSingleUsageInfo;
use super::BrandUsageRuleDisplayInfo;
use super::BrandWeeklyAvailablePeriod;
use super::CouponCodeMode;
use super::CouponType;
use super::NonSequentialUsageMode;
use super::NotifyConfig;
use super::PartialCouponCodeCount;
use super::PartialDiscountCoupon;
use super::PartialExchangeCoupon;
use super::PartialIrregularPeriod;
use super::PartialNormalCoupon;
use super::PartialProgressiveBundleUsageInfo;
use super::PartialSentCount;
use super::PartialStockSendRule;
use super::ProductCouponState;
use super::StockState;
use super::StoreScope;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a product coupon as the brand, together with a batch or a group of batches (创建商品券).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons`
    ///
    /// - Returns [`BrandCreatedProductCoupon`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：创建商品券。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736297)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | A blind-box coupon must be an exchange coupon. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. Contact WeChat Pay. |
    #[doc(alias = "创建商品券")]
    pub request BrandCreateProductCoupon {
        required {}
        optional {
            /// The merchant's own request number (创建请求单号). At most 40 characters.
            out_request_no: String,
            /// Scope it applies to (优惠范围).
            scope: BrandCouponScope,
            /// Kind (商品券类型).
            r#type = "type": CouponType,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: BrandSingleUsageInfo,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Display details (展示信息).
            display_info: BrandDisplayInfo,
            /// The merchant's own product number (外部商品ID). At most 40 characters.
            out_product_no: String,
            /// Coupon batch details (批次).
            stock: BrandInitialStock,
            /// Coupon batch bundle (批次组).
            stock_bundle: BrandInitialStock,
        }
    }
}

wxpay_core::operation!(BrandCreateProductCoupon => BrandCreatedProductCoupon, wxpay_core::Spec::new(
    "brand_create_product_coupon",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons",
)
.title("创建商品券")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736297")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The batch or group of batches created with a brand's product coupon.
    pub request BrandInitialStock {
        required {}
        optional {
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: BrandInitialSingleUsageRule,
            /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
            progressive_bundle_usage_rule: BrandInitialProgressiveBundleUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
        }
    }
}

wxpay_core::model! {
    /// A product coupon that the brand just created, with its batches.
    pub answer BrandCreatedProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Scope it applies to (优惠范围).
            scope: BrandCouponScope,
            /// Kind (商品券类型).
            r#type = "type": CouponType,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: BrandSingleUsageInfo,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Display details (展示信息).
            display_info: BrandDisplayInfo,
            /// The merchant's own product number (外部商品ID).
            out_product_no: String,
            /// State (商品券状态).
            state: ProductCouponState,
            /// Coupon batch details (批次).
            stock: BrandCreatedInitialStock,
            /// Coupon batch bundle (批次组).
            stock_bundle: BrandCreatedInitialStock,
        }
    }
}

wxpay_core::model! {
    /// The rule for using once the coupons of a brand's first batch.
    pub shared BrandInitialSingleUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: BrandInitialAvailablePeriod,
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: PartialNormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: PartialDiscountCoupon,
            /// Details of an exchange coupon (兑换券使用规则).
            exchange_coupon: PartialExchangeCoupon,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times the coupons of a brand's first group of batches.
    pub shared BrandInitialProgressiveBundleUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: BrandInitialAvailablePeriod,
            /// Whether the first of several uses has a special offer.
            special_first: bool,
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
    /// The batch or group of batches created with a brand's product coupon, in the answer.
    pub answer BrandCreatedInitialStock {
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
            /// Rule for single use (单券使用规则).
            single_usage_rule: BrandInitialSingleUsageRule,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: BrandInitialProgressiveBundleUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
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
            /// Coupon batch bundle id (批次组ID). At most 40 characters.
            stock_bundle_id: String,
            /// List of coupon batches (批次列表).
            stock_list: Vec<BrandBundledStock>,
        }
    }
}

wxpay_core::model! {
    /// When the coupons of a brand's first batch can be redeemed.
    pub shared BrandInitialAvailablePeriod {
        required {}
        optional {
            /// When it becomes available (批次开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (批次结束时间).
            available_end_time: DateTime,
            /// Number of days it stays available (券生效后N天内可用).
            available_days: i64,
            /// Days after receipt before it takes effect (领券后需等待N天才生效).
            wait_days_after_receive: i64,
            /// Days between uses.
            interval_days: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: BrandWeeklyAvailablePeriod,
            /// Irregular periods of availability (指定可用时间段).
            irregular_available_period_list: Vec<PartialIrregularPeriod>,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_seconds: i64,
        }
    }
}
