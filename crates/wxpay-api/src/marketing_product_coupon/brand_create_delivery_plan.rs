// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NonSequentialUsageMode;
use super::SavedDeliveryPlan;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a delivery plan for a batch or a group of batches as the brand (创建投放计划).
    ///
    /// `POST /brand/marketing/delivery-plan/delivery-plans`
    ///
    /// - Returns [`SavedDeliveryPlan`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：创建投放计划。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018381114)
    #[doc(alias = "创建投放计划")]
    pub request BrandCreateDeliveryPlan {
        required {
            /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Whether to reuse the product coupon and its batches (是否复用商品券和批次信息). Required.
            reuse_coupon_config: bool,
        }
        optional {
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Plan name (投放计划名称). At most 36 characters.
            plan_name: String,
            /// Total count (投放总库存数量).
            total_count: i64,
            /// Limit for one user (单用户限领).
            user_limit: i64,
            /// Limit for one day (单日限领).
            daily_limit: i64,
            /// When it becomes available (投放开始时间).
            delivery_start_time: DateTime,
            /// When it stops being available (投放结束时间).
            delivery_end_time: DateTime,
            /// Marketing label (营销标签). At most 27 characters.
            recommend_word: String,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Coupon batch bundle id (投放批次组ID).
            stock_bundle_id: String,
            /// 是否保存为草稿.
            save_as_draft: bool,
        }
    }
}

wxpay_core::operation!(BrandCreateDeliveryPlan => SavedDeliveryPlan, wxpay_core::Spec::new(
    "brand_create_delivery_plan",
    wxpay_core::http::Method::POST,
    "/brand/marketing/delivery-plan/delivery-plans",
)
.title("创建投放计划")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4018381114")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
