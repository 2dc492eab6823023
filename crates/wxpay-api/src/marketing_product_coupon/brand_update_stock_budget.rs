// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageStock;
use super::BudgetUpdateMode;

wxpay_core::model! {
    /// Changes how many coupons a batch may give out, as the brand (修改商品券批次发放预算).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "修改商品券批次发放预算")]
    pub request BrandUpdateStockBudget {
        required {
            /// Product coupon id. Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Update mode.
            update_mode: BudgetUpdateMode,
            /// Current most that can be sent.
            current_max_count: i64,
            /// Target most that can be sent.
            target_max_count: i64,
            /// Current most that can be sent in a day.
            current_max_count_per_day: i64,
            /// Target most that can be sent in a day.
            target_max_count_per_day: i64,
        }
    }
}

wxpay_core::operation!(BrandUpdateStockBudget => BrandSingleUsageStock, wxpay_core::Spec::new(
    "brand_update_stock_budget",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
)
.title("修改商品券批次发放预算")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
