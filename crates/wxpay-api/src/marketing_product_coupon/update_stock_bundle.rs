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
    /// - Returns [`StockBundle`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：修改商品券批次组。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
    #[doc(alias = "修改商品券批次组")]
    pub request UpdateStockBundle {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
            stock_bundle_id: String,
            /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How the usage rule is displayed (券使用规则展示信息).
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280633")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
