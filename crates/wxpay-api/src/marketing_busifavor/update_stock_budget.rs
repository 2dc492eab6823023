// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Changes how many coupons a batch may give out (修改批次预算).
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
///
/// - Returns [`StockBudget`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改批次预算。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::UpdateStockBudget;
///
/// let request = UpdateStockBudget::new("sample-stock-id")
///     .modify_budget_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"modify_budget_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改批次预算",
    "/v3/marketing/busifavor/stocks/{stock_id}/budget",
    "PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget",
    "4012465739",
    "4012465809"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateStockBudget {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Target most coupons the batch can send (目标批次最大发放个数).
    pub target_max_coupons: Option<i64>,
    /// Target most coupons sent in a day (目标单天发放上限个数).
    pub target_max_coupons_by_day: Option<i64>,
    /// Current most coupons the batch can send.
    pub current_max_coupons: Option<i64>,
    /// Current most coupons sent in a day.
    pub current_max_coupons_by_day: Option<i64>,
    /// Request number of the budget change. Required.
    pub modify_budget_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateStockBudget {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `modify_budget_request_no`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            target_max_coupons: None,
            target_max_coupons_by_day: None,
            current_max_coupons: None,
            current_max_coupons_by_day: None,
            modify_budget_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Target most coupons the batch can send (目标批次最大发放个数).
    pub fn target_max_coupons<Via>(mut self, target_max_coupons: impl IntoField<i64, Via>) -> Self {
        self.target_max_coupons = target_max_coupons.into_field();
        self
    }

    /// Target most coupons sent in a day (目标单天发放上限个数).
    pub fn target_max_coupons_by_day<Via>(
        mut self,
        target_max_coupons_by_day: impl IntoField<i64, Via>,
    ) -> Self {
        self.target_max_coupons_by_day = target_max_coupons_by_day.into_field();
        self
    }

    /// Current most coupons the batch can send.
    pub fn current_max_coupons<Via>(
        mut self,
        current_max_coupons: impl IntoField<i64, Via>,
    ) -> Self {
        self.current_max_coupons = current_max_coupons.into_field();
        self
    }

    /// Current most coupons sent in a day.
    pub fn current_max_coupons_by_day<Via>(
        mut self,
        current_max_coupons_by_day: impl IntoField<i64, Via>,
    ) -> Self {
        self.current_max_coupons_by_day = current_max_coupons_by_day.into_field();
        self
    }

    /// Request number of the budget change. Required.
    pub fn modify_budget_request_no<Via>(
        mut self,
        modify_budget_request_no: impl IntoField<String, Via>,
    ) -> Self {
        self.modify_budget_request_no = modify_budget_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateStockBudget
    [stock_id,]
    [target_max_coupons, target_max_coupons_by_day, current_max_coupons, current_max_coupons_by_day, modify_budget_request_no,]
    ["modify_budget_request_no",]
}

wxpay_core::operation!(UpdateStockBudget => StockBudget, wxpay_core::Spec::new(
    "marketing_busifavor.update_stock_budget",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/busifavor/stocks/{stock_id}/budget",
)
.title("修改批次预算")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465739")
.body(wxpay_core::Body::Json));

/// Number of coupons that a batch may give out in all and per day.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockBudget {
    /// Most coupons the batch can send (批次最大发放个数).
    pub max_coupons: Option<i64>,
    /// Most that can be sent in a day (单天发放上限个数).
    pub max_coupons_by_day: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockBudget
    []
    [max_coupons, max_coupons_by_day,]
    []
}
