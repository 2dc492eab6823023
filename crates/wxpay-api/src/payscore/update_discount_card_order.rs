// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RecordType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the objectives and rewards of a discount card order (更新先享卡订单).
///
/// `PATCH /v3/discount-card/orders/{out_order_no}`
///
/// - Returns [`UpdatedDiscountCardOrder`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - WeChat Pay has marked it as outdated.
/// - 中文：更新先享卡订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::UpdateDiscountCardOrder;
///
/// let request = UpdateDiscountCardOrder::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新先享卡订单",
    "/v3/discount-card/orders/{out_order_no}",
    "PATCH /v3/discount-card/orders/{out_order_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateDiscountCardOrder {
    /// The merchant's own order number (先享卡订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// List of objectives (目标达成明细列表).
    pub objectives: Option<Vec<ObjectiveUpdate>>,
    /// List of rewards (奖励明细列表).
    pub rewards: Option<Vec<RewardUpdate>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateDiscountCardOrder {
    /// Creates the request; setters add the other fields.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            objectives: None,
            rewards: None,
            extra: Extra::new(),
        }
    }

    /// List of objectives (目标达成明细列表).
    pub fn objectives<Via>(
        mut self,
        objectives: impl IntoField<Vec<ObjectiveUpdate>, Via>,
    ) -> Self {
        self.objectives = objectives.into_field();
        self
    }

    /// List of rewards (奖励明细列表).
    pub fn rewards<Via>(mut self, rewards: impl IntoField<Vec<RewardUpdate>, Via>) -> Self {
        self.rewards = rewards.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateDiscountCardOrder
    [out_order_no,]
    [objectives, rewards,]
    []
}

wxpay_core::operation!(UpdateDiscountCardOrder => UpdatedDiscountCardOrder, wxpay_core::Spec::new(
    "payscore.update_discount_card_order",
    wxpay_core::http::Method::PATCH,
    "/v3/discount-card/orders/{out_order_no}",
)
.title("更新先享卡订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// An update of an objective within a discount card order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ObjectiveUpdate {
    /// Serial number of the objective (目标流水号). Required.
    pub objective_serial_no: Option<String>,
    /// Objective id (先享卡目标ID). Required.
    pub objective_id: Option<i64>,
    /// Description of the performance (履约描述). Required.
    pub performance_description: Option<String>,
    /// Type of the performance (履约类型). Required.
    pub performance_type: Option<RecordType>,
    /// Count (目标数量). Required.
    pub count: Option<i64>,
    /// Time of the performance (履约时间). Required.
    pub performance_time: Option<String>,
    /// Free text of the merchant.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ObjectiveUpdate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `objective_serial_no`, `objective_id`, `performance_description`, `performance_type`, `count` and `performance_time`.
    pub fn new() -> Self {
        Self {
            objective_serial_no: None,
            objective_id: None,
            performance_description: None,
            performance_type: None,
            count: None,
            performance_time: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// Serial number of the objective (目标流水号). Required.
    pub fn objective_serial_no<Via>(
        mut self,
        objective_serial_no: impl IntoField<String, Via>,
    ) -> Self {
        self.objective_serial_no = objective_serial_no.into_field();
        self
    }

    /// Objective id (先享卡目标ID). Required.
    pub fn objective_id<Via>(mut self, objective_id: impl IntoField<i64, Via>) -> Self {
        self.objective_id = objective_id.into_field();
        self
    }

    /// Description of the performance (履约描述). Required.
    pub fn performance_description<Via>(
        mut self,
        performance_description: impl IntoField<String, Via>,
    ) -> Self {
        self.performance_description = performance_description.into_field();
        self
    }

    /// Type of the performance (履约类型). Required.
    pub fn performance_type<Via>(
        mut self,
        performance_type: impl IntoField<RecordType, Via>,
    ) -> Self {
        self.performance_type = performance_type.into_field();
        self
    }

    /// Count (目标数量). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Time of the performance (履约时间). Required.
    pub fn performance_time<Via>(mut self, performance_time: impl IntoField<String, Via>) -> Self {
        self.performance_time = performance_time.into_field();
        self
    }

    /// Free text of the merchant.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for ObjectiveUpdate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ObjectiveUpdate
    []
    [objective_serial_no, objective_id, performance_description, performance_type, count, performance_time, remark,]
    ["objective_serial_no", "objective_id", "performance_description", "performance_type", "count", "performance_time",]
}

/// An update of a reward within a discount card order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RewardUpdate {
    /// Serial number of the reward (奖励流水号). Required.
    pub reward_serial_no: Option<String>,
    /// Reward id (先享卡奖励ID). Required.
    pub reward_id: Option<i64>,
    /// Description (奖励描述). Required.
    pub description: Option<String>,
    /// Reward type (奖励类型). Required.
    pub reward_type: Option<RecordType>,
    /// Count (奖励数量). Required.
    pub count: Option<i64>,
    /// Amount (奖励金额). Required. In fen.
    pub amount: Option<i64>,
    /// Reward time (奖励时间). Required.
    pub reward_time: Option<String>,
    /// Free text of the merchant.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RewardUpdate {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `reward_serial_no`, `reward_id`, `description`, `reward_type`, `count`, `amount` and `reward_time`.
    pub fn new() -> Self {
        Self {
            reward_serial_no: None,
            reward_id: None,
            description: None,
            reward_type: None,
            count: None,
            amount: None,
            reward_time: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// Serial number of the reward (奖励流水号). Required.
    pub fn reward_serial_no<Via>(mut self, reward_serial_no: impl IntoField<String, Via>) -> Self {
        self.reward_serial_no = reward_serial_no.into_field();
        self
    }

    /// Reward id (先享卡奖励ID). Required.
    pub fn reward_id<Via>(mut self, reward_id: impl IntoField<i64, Via>) -> Self {
        self.reward_id = reward_id.into_field();
        self
    }

    /// Description (奖励描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Reward type (奖励类型). Required.
    pub fn reward_type<Via>(mut self, reward_type: impl IntoField<RecordType, Via>) -> Self {
        self.reward_type = reward_type.into_field();
        self
    }

    /// Count (奖励数量). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Amount (奖励金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Reward time (奖励时间). Required.
    pub fn reward_time<Via>(mut self, reward_time: impl IntoField<String, Via>) -> Self {
        self.reward_time = reward_time.into_field();
        self
    }

    /// Free text of the merchant.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for RewardUpdate {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RewardUpdate
    []
    [reward_serial_no, reward_id, description, reward_type, count, amount, reward_time, remark,]
    ["reward_serial_no", "reward_id", "description", "reward_type", "count", "amount", "reward_time",]
}

/// The numbers of an updated discount card order.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedDiscountCardOrder {
    /// The merchant's own order number (先享卡订单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedDiscountCardOrder
    []
    [out_order_no, order_id,]
    []
}
