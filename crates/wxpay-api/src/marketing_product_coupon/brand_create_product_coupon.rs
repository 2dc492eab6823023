// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

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

wxpay_core::model! {
    /// Creates a product coupon as the brand, together with a batch or a group of batches (创建商品券).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "创建商品券")]
    pub request BrandCreateProductCoupon {
        required {}
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Scope it applies to.
            scope: BrandCouponScope,
            /// Kind.
            r#type = "type": CouponType,
            /// Usage mode.
            usage_mode: NonSequentialUsageMode,
            /// Details of the single-use mode.
            single_usage_info: BrandSingleUsageInfo,
            /// Details of the progressive multi-use mode.
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Display details.
            display_info: BrandDisplayInfo,
            /// The merchant's own product number.
            out_product_no: String,
            /// Coupon batch details.
            stock: BrandInitialStock,
            /// Coupon batch bundle.
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The batch or group of batches created with a brand's product coupon.
    pub request BrandInitialStock {
        required {}
        optional {
            /// Remark.
            remark: String,
            /// How coupon codes are assigned.
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch.
            stock_send_rule: PartialStockSendRule,
            /// Rule for single use.
            single_usage_rule: BrandInitialSingleUsageRule,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: BrandInitialProgressiveBundleUsageRule,
            /// How the usage rule is displayed.
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed.
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings.
            notify_config: NotifyConfig,
            /// Range of stores where it is available.
            store_scope: StoreScope,
        }
    }
}

wxpay_core::model! {
    /// A product coupon that the brand just created, with its batches.
    pub answer BrandCreatedProductCoupon {
        always {}
        optional {
            /// Product coupon id.
            product_coupon_id: String,
            /// Scope it applies to.
            scope: BrandCouponScope,
            /// Kind.
            r#type = "type": CouponType,
            /// Usage mode.
            usage_mode: NonSequentialUsageMode,
            /// Details of the single-use mode.
            single_usage_info: BrandSingleUsageInfo,
            /// Details of the progressive multi-use mode.
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Display details.
            display_info: BrandDisplayInfo,
            /// The merchant's own product number.
            out_product_no: String,
            /// State.
            state: ProductCouponState,
            /// Coupon batch details.
            stock: BrandCreatedInitialStock,
            /// Coupon batch bundle.
            stock_bundle: BrandCreatedInitialStock,
        }
    }
}

wxpay_core::model! {
    /// The rule for using once the coupons of a brand's first batch.
    pub shared BrandInitialSingleUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed.
            coupon_available_period: BrandInitialAvailablePeriod,
            /// Details of an amount-off coupon.
            normal_coupon: PartialNormalCoupon,
            /// Details of a percentage-off coupon.
            discount_coupon: PartialDiscountCoupon,
            /// Details of an exchange coupon.
            exchange_coupon: PartialExchangeCoupon,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times the coupons of a brand's first group of batches.
    pub shared BrandInitialProgressiveBundleUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed.
            coupon_available_period: BrandInitialAvailablePeriod,
            /// Whether the first of several uses has a special offer.
            special_first: bool,
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
    /// The batch or group of batches created with a brand's product coupon, in the answer.
    pub answer BrandCreatedInitialStock {
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
            /// Rule for single use.
            single_usage_rule: BrandInitialSingleUsageRule,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: BrandInitialProgressiveBundleUsageRule,
            /// How the usage rule is displayed.
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed.
            coupon_display_info: BrandCouponDisplayInfo,
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
        }
    }
}

wxpay_core::model! {
    /// When the coupons of a brand's first batch can be redeemed.
    pub shared BrandInitialAvailablePeriod {
        required {}
        optional {
            /// When it becomes available.
            available_begin_time: String,
            /// When it stops being available.
            available_end_time: String,
            /// Number of days it stays available.
            available_days: i64,
            /// Days after receipt before it takes effect.
            wait_days_after_receive: i64,
            /// Days between uses.
            interval_days: i64,
            /// Fixed times of availability in each week.
            weekly_available_period: BrandWeeklyAvailablePeriod,
            /// Irregular periods of availability.
            irregular_available_period_list: Vec<PartialIrregularPeriod>,
        }
    }
}
