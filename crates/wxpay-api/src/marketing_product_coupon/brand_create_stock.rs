// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandCouponDisplayInfo;
use super::BrandSingleUsageStock;
use super::BrandUsageRule;
use super::BrandUsageRuleDisplayInfo;
use super::CouponCodeMode;
use super::NotifyConfig;
use super::PartialStockSendRule;
use super::StoreScope;

wxpay_core::model! {
    /// Adds a batch to a product coupon as the brand (添加商品券批次).
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// - Returns [`BrandSingleUsageStock`].
    /// - Callers: brands (品牌商户).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：添加商品券批次。调用方：品牌商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736342)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Time is not RFC 3339. | Check the parameters. Send the same request again later. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "添加商品券批次")]
    pub request BrandCreateStock {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
        }
        optional {
            /// The merchant's own request number (创建请求单号). At most 40 characters.
            out_request_no: String,
            /// Coupon batch details (批次).
            stock: BrandNewStock,
        }
    }
}

wxpay_core::operation!(BrandCreateStock => BrandSingleUsageStock, wxpay_core::Spec::new(
    "brand_create_stock",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
)
.title("添加商品券批次")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736342")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A batch that the brand adds to a product coupon.
    pub request BrandNewStock {
        required {}
        optional {
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: BrandUsageRule,
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
