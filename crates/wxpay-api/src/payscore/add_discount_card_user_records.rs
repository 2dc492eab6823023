// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ObjectiveCompletionRecord;
use super::RewardUsageRecord;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a user's completed objectives and used rewards to a discount card (增加用户记录).
///
/// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：增加用户记录。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::AddDiscountCardUserRecords;
///
/// let request = AddDiscountCardUserRecords::new("1217752501201407033233368018")
///     .card_template_id("sample-card-template-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_template_id":"sample-card-template-id","out_card_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "增加用户记录",
    "/v3/discount-card/cards/{out_card_code}/add-user-records",
    "POST /v3/discount-card/cards/{out_card_code}/add-user-records"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddDiscountCardUserRecords {
    /// The merchant's own number for receiving the card (商户领卡号). Required. It stands in the path.
    pub out_card_code: String,
    /// Card template id (卡模板ID). Required.
    pub card_template_id: Option<String>,
    /// Records of completing the objective (目标完成记录).
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
    /// Records of using the reward (优惠使用记录).
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddDiscountCardUserRecords {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `card_template_id`.
    pub fn new(out_card_code: impl Into<String>) -> Self {
        Self {
            out_card_code: out_card_code.into(),
            card_template_id: None,
            objective_completion_records: None,
            reward_usage_records: None,
            extra: Extra::new(),
        }
    }

    /// Card template id (卡模板ID). Required.
    pub fn card_template_id<Via>(mut self, card_template_id: impl IntoField<String, Via>) -> Self {
        self.card_template_id = card_template_id.into_field();
        self
    }

    /// Records of completing the objective (目标完成记录).
    pub fn objective_completion_records<Via>(
        mut self,
        objective_completion_records: impl IntoField<Vec<ObjectiveCompletionRecord>, Via>,
    ) -> Self {
        self.objective_completion_records = objective_completion_records.into_field();
        self
    }

    /// Records of using the reward (优惠使用记录).
    pub fn reward_usage_records<Via>(
        mut self,
        reward_usage_records: impl IntoField<Vec<RewardUsageRecord>, Via>,
    ) -> Self {
        self.reward_usage_records = reward_usage_records.into_field();
        self
    }
}

wxpay_core::__model_impl! { AddDiscountCardUserRecords
    [out_card_code,]
    [card_template_id, objective_completion_records, reward_usage_records,]
    ["card_template_id",]
}

wxpay_core::operation!(AddDiscountCardUserRecords => (), wxpay_core::Spec::new(
    "payscore.add_discount_card_user_records",
    wxpay_core::http::Method::POST,
    "/v3/discount-card/cards/{out_card_code}/add-user-records",
)
.title("增加用户记录")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml")
.body(wxpay_core::Body::Json));
