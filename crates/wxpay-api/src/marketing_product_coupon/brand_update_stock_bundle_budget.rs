// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandStockBundle;
use super::BudgetUpdateMode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{BrandUpdateStockBundleBudget, BudgetUpdateMode};
///
/// let request = BrandUpdateStockBundleBudget::new()
///     .product_coupon_id("200000001")
///     .stock_bundle_id("123456789")
///     .out_request_no("BUDGET1212512514")
///     .update_mode(BudgetUpdateMode::Total)
///     .current_max_count(1)
///     .target_max_count(1)
///     .current_max_count_per_day(1)
///     .target_max_count_per_day(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"current_max_count":1,"current_max_count_per_day":1,"out_request_no":"BUDGET1212512514","product_coupon_id":"200000001","stock_bundle_id":"123456789","target_max_count":1,"target_max_count_per_day":1,"update_mode":"MAX_COUNT"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改商品券批次组发放预算",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "4016279740"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUpdateStockBundleBudget {
    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub product_coupon_id: Option<String>,
    /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
    pub stock_bundle_id: Option<String>,
    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub out_request_no: Option<String>,
    /// Update mode (更新模式). Required.
    pub update_mode: Option<BudgetUpdateMode>,
    /// Current most that can be sent (当前批次发放次数总上限).
    pub current_max_count: Option<i64>,
    /// Target most that can be sent (目标批次发放次数总上限).
    pub target_max_count: Option<i64>,
    /// Current most that can be sent in a day (当前批次每日发放次数上限).
    pub current_max_count_per_day: Option<i64>,
    /// Target most that can be sent in a day (目标批次每日发放次数上限).
    pub target_max_count_per_day: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUpdateStockBundleBudget {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `product_coupon_id`, `stock_bundle_id`, `out_request_no` and `update_mode`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_bundle_id: None,
            out_request_no: None,
            update_mode: None,
            current_max_count: None,
            target_max_count: None,
            current_max_count_per_day: None,
            target_max_count_per_day: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID). Required. It stands in the path.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch bundle id (批次组ID). Required. It stands in the path.
    pub fn stock_bundle_id<Via>(mut self, stock_bundle_id: impl IntoField<String, Via>) -> Self {
        self.stock_bundle_id = stock_bundle_id.into_field();
        self
    }

    /// The merchant's own request number (修改请求单号). Required. At most 40 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Update mode (更新模式). Required.
    pub fn update_mode<Via>(mut self, update_mode: impl IntoField<BudgetUpdateMode, Via>) -> Self {
        self.update_mode = update_mode.into_field();
        self
    }

    /// Current most that can be sent (当前批次发放次数总上限).
    pub fn current_max_count<Via>(mut self, current_max_count: impl IntoField<i64, Via>) -> Self {
        self.current_max_count = current_max_count.into_field();
        self
    }

    /// Target most that can be sent (目标批次发放次数总上限).
    pub fn target_max_count<Via>(mut self, target_max_count: impl IntoField<i64, Via>) -> Self {
        self.target_max_count = target_max_count.into_field();
        self
    }

    /// Current most that can be sent in a day (当前批次每日发放次数上限).
    pub fn current_max_count_per_day<Via>(
        mut self,
        current_max_count_per_day: impl IntoField<i64, Via>,
    ) -> Self {
        self.current_max_count_per_day = current_max_count_per_day.into_field();
        self
    }

    /// Target most that can be sent in a day (目标批次每日发放次数上限).
    pub fn target_max_count_per_day<Via>(
        mut self,
        target_max_count_per_day: impl IntoField<i64, Via>,
    ) -> Self {
        self.target_max_count_per_day = target_max_count_per_day.into_field();
        self
    }
}

impl Default for BrandUpdateStockBundleBudget {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandUpdateStockBundleBudget
    []
    [product_coupon_id, stock_bundle_id, out_request_no, update_mode, current_max_count, target_max_count, current_max_count_per_day, target_max_count_per_day,]
    ["product_coupon_id", "stock_bundle_id", "out_request_no", "update_mode",]
}

wxpay_core::operation!(BrandUpdateStockBundleBudget => BrandStockBundle, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_update_stock_bundle_budget",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
)
.title("修改商品券批次组发放预算")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4016279740")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
