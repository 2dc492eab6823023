// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCodeMode;
use super::CustomEntrance;
use super::DisplayPattern;
use super::NotifyConfig;
use super::StockCouponUseRule;
use super::StockType;
use wxpay_core::model::Extra;

/// Queries one batch of merchant coupons (查询商家券详情).
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}`
///
/// - Returns [`Stock`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询商家券详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::QueryStock;
///
/// let request = QueryStock::new("sample-stock-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商家券详情",
    "/v3/marketing/busifavor/stocks/{stock_id}",
    "GET /v3/marketing/busifavor/stocks/{stock_id}",
    "4012534928",
    "4012693047"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryStock {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryStock {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryStock
    [stock_id,]
    []
    []
}

wxpay_core::operation!(QueryStock => Stock, wxpay_core::Spec::new(
    "marketing_busifavor.query_stock",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/stocks/{stock_id}",
)
.title("查询商家券详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534928")
.repeat(wxpay_core::Repeat::Freely));

/// A batch of merchant coupons with its state and rules.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// Coupon batch name (商家券批次名称).
    pub stock_name: Option<String>,
    /// Merchant number the batch belongs to (批次归属商户号).
    pub belong_merchant: Option<String>,
    /// Comment (批次备注).
    pub comment: Option<String>,
    /// Name of the goods or services (适用商品范围).
    pub goods_name: Option<String>,
    /// Coupon batch type (批次类型).
    pub stock_type: Option<StockType>,
    /// Usage rule of the coupon.
    pub coupon_use_rule: Option<StockCouponUseRule>,
    /// Sending rule of the coupon batch.
    pub stock_send_rule: Option<ResponseStockSendRule>,
    /// Custom entrance (自定义入口).
    pub custom_entrance: Option<CustomEntrance>,
    /// Display style details (样式信息).
    pub display_pattern_info: Option<DisplayPattern>,
    /// State of the coupon batch (批次状态).
    pub stock_state: Option<StockState>,
    /// Assignment of coupon codes (券code模式).
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// Number of coupon codes (券code数量).
    pub coupon_code_count: Option<CouponCodeCount>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Number of sent ones of the batch (批次发放情况).
    pub send_count_information: Option<SendCount>,
    /// Subsidy (是否允许营销补差).
    pub subsidy: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Stock
    []
    [stock_name, belong_merchant, comment, goods_name, stock_type, coupon_use_rule, stock_send_rule, custom_entrance, display_pattern_info, stock_state, coupon_code_mode, stock_id, coupon_code_count, notify_config, send_count_information, subsidy,]
    []
}

/// Budget and limits of an existing batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseStockSendRule {
    /// Total budget (批次总预算). In fen.
    pub max_amount: Option<i64>,
    /// Most coupons the batch can send (批次最大发放个数).
    pub max_coupons: Option<i64>,
    /// Most coupons one user can receive (用户最大可领个数).
    pub max_coupons_per_user: Option<i64>,
    /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
    pub max_amount_by_day: Option<i64>,
    /// Most that can be sent in a day (单天发放上限个数).
    pub max_coupons_by_day: Option<i64>,
    /// True if the limit applies per natural person (是否开启自然人限制).
    pub natural_person_limit: Option<bool>,
    /// True to guard against abuse (可疑账号拦截).
    pub prevent_api_abuse: Option<bool>,
    /// True if it can be given to others (是否允许转赠).
    pub transferable: Option<bool>,
    /// True if its link can be shared (是否允许分享链接).
    pub shareable: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseStockSendRule
    []
    [max_amount, max_coupons, max_coupons_per_user, max_amount_by_day, max_coupons_by_day, natural_person_limit, prevent_api_abuse, transferable, shareable,]
    []
}

/// Number of uploaded and of available coupon codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeCount {
    /// Total count (该批次总共已上传的code总数).
    pub total_count: Option<i64>,
    /// Number of uploaded codes that were not yet sent.
    pub available_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCodeCount
    []
    [total_count, available_count,]
    []
}

/// Number and amount of the coupons given out in all and today.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCount {
    /// Number of coupons sent in total (已发放券张数).
    pub total_send_num: Option<i64>,
    /// Amount of coupons sent in total (已发放券金额). In fen.
    pub total_send_amount: Option<i64>,
    /// Number of coupons sent in the day (单天已发放券张数).
    pub today_send_num: Option<i64>,
    /// Amount of coupons sent in the day (单天已发放券金额). In fen.
    pub today_send_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SendCount
    []
    [total_send_num, total_send_amount, today_send_num, today_send_amount,]
    []
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        Unaudit = "UNAUDIT",
        Running = "RUNNING",
        #[doc(alias = "STOPED")]
        Stopped = "STOPED",
        Paused = "PAUSED",
    }
}
