// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BudgetUpdateMode;
use super::StockBundle;

wxpay_core::model! {
    /// Changes how many coupons a group of batches may give out (修改商品券批次组发放预算).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    ///
    /// - Returns [`StockBundle`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：修改商品券批次组发放预算。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Batch expired, its budget cannot change; against a business rule. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon; no such batch. | Check the parameters. |
    #[doc(alias = "修改商品券批次组发放预算")]
    pub request UpdateStockBundleBudget {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
            stock_bundle_id: String,
            /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Update mode (更新模式). Required.
            update_mode: BudgetUpdateMode,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
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

wxpay_core::operation!(UpdateStockBundleBudget => StockBundle, wxpay_core::Spec::new(
    "update_stock_bundle_budget",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
)
.title("修改商品券批次组发放预算")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280642")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
