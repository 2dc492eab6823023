// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStockBundle;
use super::BudgetUpdateMode;

wxpay_core::model! {
    /// Changes how many coupons a group of batches may give out, as the brand (修改商品券批次组发放预算).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    ///
    /// - Returns [`BrandStockBundle`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：修改商品券批次组发放预算。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016279740)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "修改商品券批次组发放预算")]
    pub request BrandUpdateStockBundleBudget {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
            stock_bundle_id: String,
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

wxpay_core::operation!(BrandUpdateStockBundleBudget => BrandStockBundle, wxpay_core::Spec::new(
    "brand_update_stock_bundle_budget",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
)
.title("修改商品券批次组发放预算")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279740")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
