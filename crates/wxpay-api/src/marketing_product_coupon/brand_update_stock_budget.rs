// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandSingleUsageStock;
use super::BudgetUpdateMode;

wxpay_core::model! {
    /// Changes how many coupons a batch may give out, as the brand (修改商品券批次发放预算).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    ///
    /// - Returns [`BrandSingleUsageStock`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：修改商品券批次发放预算。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736398)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "修改商品券批次发放预算")]
    pub request BrandUpdateStockBudget {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number (修改请求单号). At most 40 characters.
            out_request_no: String,
            /// Update mode (更新模式).
            update_mode: BudgetUpdateMode,
            /// Current most that can be sent (当前批次发放次数总上限).
            current_max_count: i64,
            /// Target most that can be sent (目标批次发放次数总上限).
            target_max_count: i64,
            /// Current most that can be sent in a day (当前批次每日发放次数上限).
            current_max_count_per_day: i64,
            /// Target most that can be sent in a day (目标批次每日发放次数上限).
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
.doc("https://pay.weixin.qq.com/doc/brand/4015736398")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
