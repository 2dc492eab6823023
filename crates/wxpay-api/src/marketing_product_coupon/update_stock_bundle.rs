// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponDisplayInfo;
use super::NotifyConfig;
use super::StockBundle;
use super::StoreScope;
use super::UsageRuleDisplayInfo;

wxpay_core::model! {
    /// Updates a group of batches of a product coupon (修改商品券批次组).
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "修改商品券批次组")]
    pub request UpdateStockBundle {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
            stock_bundle_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Remark (备注).
            remark: String,
            /// How the usage rule is displayed.
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
        }
    }
}

wxpay_core::operation!(UpdateStockBundle => StockBundle, wxpay_core::Spec::new(
    "update_stock_bundle",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
)
.title("修改商品券批次组")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
