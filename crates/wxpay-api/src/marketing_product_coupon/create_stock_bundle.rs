// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AvailablePeriodWithSeconds;
use super::BundleCouponCodeMode;
use super::BundleStockSendRule;
use super::CouponDisplayInfo;
use super::DiscountCoupon;
use super::ExchangeCoupon;
use super::NormalCoupon;
use super::NotifyConfig;
use super::StockBundle;
use super::StoreScope;
use super::UsageRuleDisplayInfo;

wxpay_core::model! {
    /// Adds a group of batches to a product coupon (添加商品券批次组).
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    ///
    /// - Returns [`StockBundle`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：添加商品券批次组。调用方：普通服务商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
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
    /// | `ALREADY_EXISTS` | 400 | Group of coupon batches exists already. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such product coupon. | Check the parameters. |
    #[doc(alias = "添加商品券批次组")]
    pub request CreateStockBundle {
        required {
            /// Product coupon id (商品券ID). Required. It stands in the path.
            product_coupon_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (创建请求单号). Required. At most 40 characters.
            out_request_no: String,
            /// Coupon batch bundle (批次组信息). Required.
            stock_bundle: NewStockBundle,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateStockBundle => StockBundle, wxpay_core::Spec::new(
    "create_stock_bundle",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
)
.title("添加商品券批次组")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016280622")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A group of batches to add to a product coupon.
    pub request NewStockBundle {
        required {
            /// How coupon codes are assigned (券Code分配模式). Required.
            coupon_code_mode: BundleCouponCodeMode,
            /// Sending rule of the coupon batch (批次组发放规则). Required.
            stock_send_rule: BundleStockSendRule,
            /// How the usage rule is displayed (券使用规则展示信息). Required.
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息). Required.
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置). Required.
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围). Required.
            store_scope: StoreScope,
        }
        optional {
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// Rule for a progressive multi-use bundle (多次优惠批次组使用规则).
            progressive_bundle_usage_rule: ProgressiveBundleUsageRule,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times the coupons of a new group of batches.
    pub request ProgressiveBundleUsageRule {
        required {
            /// When the coupon can be redeemed (券可核销时间). Required.
            coupon_available_period: AvailablePeriodWithSeconds,
        }
        optional {
            /// Amount-off coupons (满减券使用规则).
            normal_coupon_list: Vec<NormalCoupon>,
            /// Percentage-off coupons (折扣券使用规则).
            discount_coupon_list: Vec<DiscountCoupon>,
            /// Exchange coupons (兑换券使用规则).
            exchange_coupon_list: Vec<ExchangeCoupon>,
        }
    }
}
