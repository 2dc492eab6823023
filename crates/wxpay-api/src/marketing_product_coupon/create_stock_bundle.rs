// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AvailablePeriodWithSeconds;
use super::BundleCouponCodeMode;
use super::BundleStockSendRule;
use super::CouponDisplayInfo;
use super::DiscountCoupon;
use super::ExchangeCoupon;
use super::NormalCoupon;
use super::NotifyConfig;
use super::StockBundle;
use super::StoreScope;
use super::UsageRuleDisplayInfo;

wxpay_core::model! {
    /// Adds a group of batches to a product coupon (添加商品券批次组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "添加商品券批次组")]
    pub request CreateStockBundle {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Coupon batch bundle (批次组信息). Required.
            stock_bundle: NewStockBundle,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateStockBundle => StockBundle, wxpay_core::Spec::new(
    "create_stock_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
)
.title("添加商品券批次组")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A group of batches to add to a product coupon.
    pub request NewStockBundle {
        required {
            /// How coupon codes are assigned (券Code分配模式). Required.
            coupon_code_mode: BundleCouponCodeMode,
            /// Sending rule of the coupon batch. Required.
            stock_send_rule: BundleStockSendRule,
            /// How the usage rule is displayed. Required.
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息). Required.
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置). Required.
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围). Required.
            store_scope: StoreScope,
        }
        optional {
            /// Remark (备注).
            remark: String,
            /// Rule for a progressive multi-use bundle.
            progressive_bundle_usage_rule: ProgressiveBundleUsageRule,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times the coupons of a new group of batches.
    pub request ProgressiveBundleUsageRule {
        required {
            /// When the coupon can be redeemed (券可核销时间). Required.
            coupon_available_period: AvailablePeriodWithSeconds,
        }
        optional {
            /// Amount-off coupons.
            normal_coupon_list: Vec<NormalCoupon>,
            /// Percentage-off coupons.
            discount_coupon_list: Vec<DiscountCoupon>,
            /// Exchange coupons.
            exchange_coupon_list: Vec<ExchangeCoupon>,
        }
    }
}
