// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NonSequentialUsageMode;
use super::SavedDeliveryPlan;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a delivery plan for a batch of product coupons of a brand (创建投放计划).
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
    ///
    /// - Returns [`SavedDeliveryPlan`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建投放计划。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "创建投放计划")]
    pub request CreateDeliveryPlan {
        required {
            /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Brand id (创建投放计划的品牌ID). Required.
            brand_id: String,
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
        }
        optional {
            /// Coupon batch id (批次ID).
            stock_id: String,
            /// Plan name (投放计划名称). At most 36 characters.
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
            /// Marketing label (营销标签). At most 27 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016184554")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
