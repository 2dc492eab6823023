// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NonSequentialUsageMode;
use super::SavedDeliveryPlan;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a delivery plan for a batch of product coupons of a brand (创建投放计划).
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "创建投放计划")]
    pub request CreateDeliveryPlan {
        required {
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Brand id (创建投放计划的品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
        }
        optional {
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Plan name (投放计划名称).
            plan_name: String,
            /// Total count (总库存).
            total_count: i64,
            /// Limit for one user (单用户限领).
            user_limit: i64,
            /// Limit for one day (单日限领).
            daily_limit: i64,
            /// When it becomes available (开始可用时间).
            delivery_start_time: DateTime,
            /// When it stops being available (结束可用时间).
            delivery_end_time: DateTime,
            /// Marketing label (营销标签).
            recommend_word: String,
            /// Whether to reuse the product coupon and its batches (是否复用商品券和批次信息).
            reuse_coupon_config: bool,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Coupon batch bundle id (投放批次组ID).
            stock_bundle_id: String,
        }
    }
}

wxpay_core::operation!(CreateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "create_delivery_plan",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/delivery-plan/delivery-plans",
)
.title("创建投放计划")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
