// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandSingleUsageStock;
use super::BrandUsageRuleDisplayInfo;
use super::NotifyConfig;
use super::StoreScope;

wxpay_core::model! {
    /// Updates a batch of a product coupon as the brand (修改商品券批次).
    ///
    /// `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// - Returns [`BrandSingleUsageStock`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：修改商品券批次。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736391)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Mini program's AppID required; mini program's path required. |  |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "修改商品券批次")]
    pub request BrandUpdateStock {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// The merchant's own request number (修改请求单号). At most 40 characters.
            out_request_no: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
        }
    }
}

wxpay_core::operation!(BrandUpdateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "brand_update_stock",
    wxpay_core::http::Method::PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
)
.title("修改商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736391")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
