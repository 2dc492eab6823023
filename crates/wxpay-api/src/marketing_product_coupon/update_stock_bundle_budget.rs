// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BudgetUpdateMode;
use super::StockBundle;

wxpay_core::model! {
    /// Changes how many coupons a group of batches may give out (修改商品券批次组发放预算).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "修改商品券批次组发放预算")]
    pub request UpdateStockBundleBudget {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
            stock_bundle_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Update mode (更新模式). Required.
            update_mode: BudgetUpdateMode,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Current most that can be sent.
            current_max_count: i64,
            /// Target most that can be sent (目标批次发放次数总上限).
            target_max_count: i64,
            /// Current most that can be sent in a day.
            current_max_count_per_day: i64,
            /// Target most that can be sent in a day (目标批次每日发放次数上限).
            target_max_count_per_day: i64,
        }
    }
}

wxpay_core::operation!(UpdateStockBundleBudget => StockBundle, wxpay_core::Spec::new(
    "update_stock_bundle_budget",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
)
.title("修改商品券批次组发放预算")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
