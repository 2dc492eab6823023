// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::DiscountCardOrderState;
use super::PaidChannel;
use super::PayAfterOrderState;
use super::PermissionState;
use super::PostpaidPayType;
use super::PromotionScope;
use super::PromotionType;
use super::RecordType;
use super::RiskFundName;
use super::ServiceOrderState;
use super::StateDescription;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A discount card with its state, objectives and rewards.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCard {
    /// Member card or card template id (先享卡ID).
    pub card_id: Option<String>,
    /// Card template id (先享卡模板ID).
    pub card_template_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The merchant's own number for receiving the card (商户领卡号).
    pub out_card_code: Option<String>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Time range of the service (约定时间期限).
    pub time_range: Option<CardTimeRange>,
    /// State (状态).
    pub state: Option<String>,
    /// Why the agreement was not completed (未完成约定原因).
    pub unfinished_reason: Option<String>,
    /// Total amount (享受优惠总金额). In fen.
    pub total_amount: Option<i64>,
    /// Details of the user's payment for returned discounts (用户退回优惠的付款信息).
    pub pay_information: Option<DiscountRepayment>,
    /// When it was created (创卡时间).
    pub create_time: Option<DateTime>,
    /// List of objectives (目标列表).
    pub objectives: Option<Vec<Objective>>,
    /// List of rewards (优惠列表).
    pub rewards: Option<Vec<Reward>>,
    /// The sharer's id within the application.
    pub sharer_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DiscountCard
    []
    [card_id, card_template_id, openid, out_card_code, appid, mchid, time_range, state, unfinished_reason, total_amount, pay_information, create_time, objectives, rewards, sharer_openid,]
    []
}

/// A record of how far a user has completed an objective.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ObjectiveCompletionRecord {
    /// Serial number of completing the objective (目标完成流水号). Required.
    pub objective_completion_serial_no: Option<String>,
    /// Objective id (目标ID). Required.
    pub objective_id: Option<String>,
    /// When the objective was completed (目标完成时间). Required.
    pub completion_time: Option<String>,
    /// Type of the objective's completion (目标完成类型). Required.
    pub completion_type: Option<String>,
    /// Description (目标完成描述). Required.
    pub description: Option<String>,
    /// Number of the objective completed (目标完成数量). Required.
    pub completion_count: Option<i64>,
    /// Free text of the merchant.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ObjectiveCompletionRecord {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `objective_completion_serial_no`, `objective_id`, `completion_time`, `completion_type`, `description` and `completion_count`.
    pub fn new() -> Self {
        Self {
            objective_completion_serial_no: None,
            objective_id: None,
            completion_time: None,
            completion_type: None,
            description: None,
            completion_count: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// Serial number of completing the objective (目标完成流水号). Required.
    pub fn objective_completion_serial_no<Via>(
        mut self,
        objective_completion_serial_no: impl IntoField<String, Via>,
    ) -> Self {
        self.objective_completion_serial_no = objective_completion_serial_no.into_field();
        self
    }

    /// Objective id (目标ID). Required.
    pub fn objective_id<Via>(mut self, objective_id: impl IntoField<String, Via>) -> Self {
        self.objective_id = objective_id.into_field();
        self
    }

    /// When the objective was completed (目标完成时间). Required.
    pub fn completion_time<Via>(mut self, completion_time: impl IntoField<String, Via>) -> Self {
        self.completion_time = completion_time.into_field();
        self
    }

    /// Type of the objective's completion (目标完成类型). Required.
    pub fn completion_type<Via>(mut self, completion_type: impl IntoField<String, Via>) -> Self {
        self.completion_type = completion_type.into_field();
        self
    }

    /// Description (目标完成描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Number of the objective completed (目标完成数量). Required.
    pub fn completion_count<Via>(mut self, completion_count: impl IntoField<i64, Via>) -> Self {
        self.completion_count = completion_count.into_field();
        self
    }

    /// Free text of the merchant.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for ObjectiveCompletionRecord {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ObjectiveCompletionRecord
    []
    [objective_completion_serial_no, objective_id, completion_time, completion_type, description, completion_count, remark,]
    ["objective_completion_serial_no", "objective_id", "completion_time", "completion_type", "description", "completion_count",]
}

/// A record of a user's use of a reward.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RewardUsageRecord {
    /// Serial number of using the reward (优惠使用记录流水号). Required.
    pub reward_usage_serial_no: Option<String>,
    /// Reward id (优惠ID). Required.
    pub reward_id: Option<String>,
    /// When the reward was used (优惠使用时间). Required.
    pub usage_time: Option<String>,
    /// Type of the reward's use (优惠使用类型). Required.
    pub usage_type: Option<String>,
    /// Description (优惠使用描述). Required.
    pub description: Option<String>,
    /// Quantity used (数量). Required.
    pub usage_count: Option<i64>,
    /// Amount (金额). Required. In fen.
    pub amount: Option<i64>,
    /// Free text of the merchant.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RewardUsageRecord {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `reward_usage_serial_no`, `reward_id`, `usage_time`, `usage_type`, `description`, `usage_count` and `amount`.
    pub fn new() -> Self {
        Self {
            reward_usage_serial_no: None,
            reward_id: None,
            usage_time: None,
            usage_type: None,
            description: None,
            usage_count: None,
            amount: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// Serial number of using the reward (优惠使用记录流水号). Required.
    pub fn reward_usage_serial_no<Via>(
        mut self,
        reward_usage_serial_no: impl IntoField<String, Via>,
    ) -> Self {
        self.reward_usage_serial_no = reward_usage_serial_no.into_field();
        self
    }

    /// Reward id (优惠ID). Required.
    pub fn reward_id<Via>(mut self, reward_id: impl IntoField<String, Via>) -> Self {
        self.reward_id = reward_id.into_field();
        self
    }

    /// When the reward was used (优惠使用时间). Required.
    pub fn usage_time<Via>(mut self, usage_time: impl IntoField<String, Via>) -> Self {
        self.usage_time = usage_time.into_field();
        self
    }

    /// Type of the reward's use (优惠使用类型). Required.
    pub fn usage_type<Via>(mut self, usage_type: impl IntoField<String, Via>) -> Self {
        self.usage_type = usage_type.into_field();
        self
    }

    /// Description (优惠使用描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Quantity used (数量). Required.
    pub fn usage_count<Via>(mut self, usage_count: impl IntoField<i64, Via>) -> Self {
        self.usage_count = usage_count.into_field();
        self
    }

    /// Amount (金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Free text of the merchant.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for RewardUsageRecord {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RewardUsageRecord
    []
    [reward_usage_serial_no, reward_id, usage_time, usage_type, description, usage_count, amount, remark,]
    ["reward_usage_serial_no", "reward_id", "usage_time", "usage_type", "description", "usage_count", "amount",]
}

/// A discount card order with its state, amounts, objectives and rewards.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCardOrder {
    /// The merchant's own order number (先享卡订单号).
    pub out_order_no: Option<String>,
    /// Discount card id (先享卡ID).
    pub discount_card_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// WeChat Pay's order number (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// When the discount card begins (先享卡开始时间).
    pub card_begin_time: Option<DateTime>,
    /// When the discount card ends (先享卡结束时间).
    pub card_end_time: Option<DateTime>,
    /// Name on the card or document (先享卡名称).
    pub card_name: Option<String>,
    /// Description of the objective (目标描述).
    pub objective_description: Option<String>,
    /// Description of the reward (奖励描述).
    pub reward_description: Option<String>,
    /// Estimated amount of the reward (预估奖励金额). In fen.
    pub estimated_reward_amount: Option<i64>,
    /// Instructions for using the card on the internet.
    pub online_instructions: Option<String>,
    /// Instructions for using the card in a shop.
    pub offline_instructions: Option<String>,
    /// State (订单状态).
    pub state: Option<DiscountCardOrderState>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount deducted (扣除金额). In fen.
    pub deduction_amount: Option<i64>,
    /// Settlement amount (结算金额). In fen.
    pub settlement_amount: Option<i64>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// Payment time (支付时间).
    pub pay_time: Option<DateTime>,
    /// List of objectives (目标达成明细列表).
    pub objectives: Option<Vec<OrderObjective>>,
    /// List of rewards (奖励明细列表).
    pub rewards: Option<Vec<OrderReward>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DiscountCardOrder
    []
    [out_order_no, discount_card_id, out_trade_no, appid, service_id, order_id, transaction_id, openid, card_begin_time, card_end_time, card_name, objective_description, reward_description, estimated_reward_amount, online_instructions, offline_instructions, state, total_amount, deduction_amount, settlement_amount, create_time, pay_time, objectives, rewards,]
    []
}

/// A pay-after or smart retail order with its state, times, fees and discounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayAfterOrder {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Progress of the order between creation and payment.
    pub state: Option<PayAfterOrderState>,
    /// Way in which the user's order was finished (标识用户订单使用情况). Known values: 1, 2.
    pub finish_type: Option<i64>,
    /// When the service starts (服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
    pub service_start_time: Option<String>,
    /// When the service ends (服务结束时间). Of the form `\d{8}|\d{14}`.
    pub service_end_time: Option<String>,
    /// When the service actually started (实际服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
    pub real_service_start_time: Option<String>,
    /// When the service actually ended (实际服务结束时间). Of the form `\d{8}|\d{14}`.
    pub real_service_end_time: Option<String>,
    /// When the payment succeeded (支付完成时间). Of the form `\d{8}|\d{14}`.
    pub pay_succ_time: Option<String>,
    /// Place where the service starts (开始使用服务的地点).
    pub service_start_location: Option<String>,
    /// Place where the service is expected to end (预计服务结束的地点).
    pub service_end_location: Option<String>,
    /// Place where the service actually starts (开始使用服务的地点).
    pub real_service_start_location: Option<String>,
    /// Place where the service ends (预计服务结束的地点).
    pub real_service_end_location: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// Items paid for afterwards (后付费).
    pub fees: Option<Vec<Fee>>,
    /// Merchant discounts (商户优惠).
    pub discounts: Option<Vec<Discount>>,
    /// Risk amount of the order (订单风险金额). In fen.
    pub risk_amount: Option<i64>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Extra data attached by the merchant.
    pub attach: Option<String>,
    /// Completion credential.
    pub finish_ticket: Option<String>,
    /// Transaction number of the order's completion (结单交易单号).
    pub finish_transaction_id: Option<String>,
    /// Payment type (支付方式).
    pub pay_type: Option<PostpaidPayType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayAfterOrder
    []
    [appid, mchid, out_order_no, service_id, state, finish_type, service_start_time, service_end_time, real_service_start_time, real_service_end_time, pay_succ_time, service_start_location, service_end_location, real_service_start_location, real_service_end_location, service_introduction, fees, discounts, risk_amount, total_amount, attach, finish_ticket, finish_transaction_id, pay_type,]
    []
}

/// A fee to be paid after the service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Fee {
    /// Name of the fee item (付费项目名称).
    pub fee_name: Option<String>,
    /// Quantity of the fee item (付费项目数量).
    pub fee_count: Option<i64>,
    /// Total amount of the fee item (付费项目总金额). In fen.
    pub fee_amount: Option<i64>,
    /// Description of the fee item.
    pub fee_desc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Fee {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            fee_name: None,
            fee_count: None,
            fee_amount: None,
            fee_desc: None,
            extra: Extra::new(),
        }
    }

    /// Name of the fee item (付费项目名称).
    pub fn fee_name<Via>(mut self, fee_name: impl IntoField<String, Via>) -> Self {
        self.fee_name = fee_name.into_field();
        self
    }

    /// Quantity of the fee item (付费项目数量).
    pub fn fee_count<Via>(mut self, fee_count: impl IntoField<i64, Via>) -> Self {
        self.fee_count = fee_count.into_field();
        self
    }

    /// Total amount of the fee item (付费项目总金额). In fen.
    pub fn fee_amount<Via>(mut self, fee_amount: impl IntoField<i64, Via>) -> Self {
        self.fee_amount = fee_amount.into_field();
        self
    }

    /// Description of the fee item.
    pub fn fee_desc<Via>(mut self, fee_desc: impl IntoField<String, Via>) -> Self {
        self.fee_desc = fee_desc.into_field();
        self
    }
}

impl Default for Fee {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Fee
    []
    [fee_name, fee_count, fee_amount, fee_desc,]
    []
}

/// A merchant's discount announced when the order is created.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlannedDiscount {
    /// Discount name (优惠名称). At most 20 characters.
    pub discount_name: Option<String>,
    /// Description of the discount.
    pub discount_desc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlannedDiscount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            discount_name: None,
            discount_desc: None,
            extra: Extra::new(),
        }
    }

    /// Discount name (优惠名称). At most 20 characters.
    pub fn discount_name<Via>(mut self, discount_name: impl IntoField<String, Via>) -> Self {
        self.discount_name = discount_name.into_field();
        self
    }

    /// Description of the discount.
    pub fn discount_desc<Via>(mut self, discount_desc: impl IntoField<String, Via>) -> Self {
        self.discount_desc = discount_desc.into_field();
        self
    }
}

impl Default for PlannedDiscount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PlannedDiscount
    []
    [discount_name, discount_desc,]
    []
}

/// A pay-after or smart retail order just created, with what opens the mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPayAfterOrder {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Business type for jumping to the mini program (小程序跳转businessType).
    pub miniprogram_businesstype: Option<String>,
    /// Application id of the mini program (小程序跳转appid).
    pub miniprogram_appid: Option<String>,
    /// Path in the mini program (小程序跳转路径).
    pub miniprogram_path: Option<String>,
    /// Username of the mini program to jump to (小程序跳转username).
    pub miniprogram_username: Option<String>,
    /// Package data for jumping to WeChat (跳转微信侧小程序订单数据).
    pub package: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPayAfterOrder
    []
    [appid, mchid, out_order_no, service_id, order_id, miniprogram_businesstype, miniprogram_appid, miniprogram_path, miniprogram_username, package,]
    []
}

/// The numbers of a cancelled or completed order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderReference {
    /// Application id (公众账号ID). At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (商户号). At most 32 characters.
    pub mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号). At most 32 characters.
    pub out_order_no: Option<String>,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号). At most 128 characters.
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderReference
    []
    [appid, mchid, out_order_no, service_id, order_id,]
    []
}

/// A merchant's discount with its amount.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Discount {
    /// Discount name (优惠名称). At most 20 characters.
    pub discount_name: Option<String>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Description of the discount.
    pub discount_desc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Discount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            discount_name: None,
            discount_amount: None,
            discount_desc: None,
            extra: Extra::new(),
        }
    }

    /// Discount name (优惠名称). At most 20 characters.
    pub fn discount_name<Via>(mut self, discount_name: impl IntoField<String, Via>) -> Self {
        self.discount_name = discount_name.into_field();
        self
    }

    /// Amount of the discount (商品优惠金额).
    pub fn discount_amount<Via>(mut self, discount_amount: impl IntoField<i64, Via>) -> Self {
        self.discount_amount = discount_amount.into_field();
        self
    }

    /// Description of the discount.
    pub fn discount_desc<Via>(mut self, discount_desc: impl IntoField<String, Via>) -> Self {
        self.discount_desc = discount_desc.into_field();
        self
    }
}

impl Default for Discount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Discount
    []
    [discount_name, discount_amount, discount_desc,]
    []
}

/// A user's authorization with its state and risk level.
#[derive(Clone)]
#[non_exhaustive]
pub struct Permission {
    /// Service id (服务id).
    pub service_id: Option<String>,
    /// Application id (公众号id).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<PermissionState>,
    /// Address that receives the notifications (授权通知地址).
    pub notify_url: Option<String>,
    /// When the authorization was canceled (最近一次解除授权时间).
    pub cancel_authorization_time: Option<DateTime>,
    /// When the latest authorization succeeded (最近一次授权成功时间).
    pub authorization_success_time: Option<DateTime>,
    /// Risk level of the user (用户分层).
    pub user_risk_level: Option<i64>,
    /// Version of the risk levels (分层版本).
    pub risk_level_version: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Permission
    []
    [service_id, appid, mchid, openid, authorization_code, authorization_state, notify_url, cancel_authorization_time, authorization_success_time, user_risk_level, risk_level_version,]
    []
}

/// A payscore order with its state, fees, discounts and collection.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// The merchant's own order number (商户服务订单号). At most 32 characters.
    pub out_order_no: String,
    /// State (服务订单状态).
    pub state: ServiceOrderState,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// Application id (服务商公众号ID). At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (服务商商户号). At most 32 characters.
    pub mchid: Option<String>,
    /// Introduction of the service (服务信息). At most 20 characters.
    pub service_introduction: Option<String>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<RiskFund>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// True if collection is needed (是否需要收款).
    pub need_collection: Option<bool>,
    /// Payment collection details (收款信息).
    pub collection: Option<Collection>,
    /// Time range of the service (服务时间).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据). At most 256 characters.
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceOrder
    [out_order_no, state,]
    [service_id, appid, mchid, service_introduction, state_description, post_payments, post_discounts, risk_fund, total_amount, need_collection, collection, time_range, location, attach, notify_url, openid, order_id,]
    []
}

/// A fee paid after the service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PostPayment {
    /// Name (付费名称). Required. At most 20 characters.
    pub name: Option<String>,
    /// Amount (金额). In fen.
    pub amount: Option<i64>,
    /// Description (付费说明). At most 30 characters.
    pub description: Option<String>,
    /// Count (付费数量).
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PostPayment {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`.
    pub fn new() -> Self {
        Self {
            name: None,
            amount: None,
            description: None,
            count: None,
            extra: Extra::new(),
        }
    }

    /// Name (付费名称). Required. At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Amount (金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (付费说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Count (付费数量).
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }
}

impl Default for PostPayment {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PostPayment
    []
    [name, amount, description, count,]
    ["name",]
}

/// A merchant's discount stated when an order is created.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PostDiscount {
    /// Name (优惠名称). Required. At most 20 characters.
    pub name: Option<String>,
    /// Description (优惠说明). Required. At most 30 characters.
    pub description: Option<String>,
    /// Count (优惠数量).
    pub count: Option<i64>,
    /// Amount (优惠金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PostDiscount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name` and `description`.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            count: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Name (优惠名称). Required. At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Description (优惠说明). Required. At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Count (优惠数量).
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Amount (优惠金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for PostDiscount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PostDiscount
    []
    [name, description, count, amount,]
    ["name", "description",]
}

/// Expected period of the service, stated at creation.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlannedTimeRange {
    /// Start time (服务开始时间). Required. At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
    pub start_time: Option<String>,
    /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
    pub end_time: Option<String>,
    /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
    pub start_time_remark: Option<String>,
    /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
    pub end_time_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlannedTimeRange {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `start_time`.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            start_time_remark: None,
            end_time_remark: None,
            extra: Extra::new(),
        }
    }

    /// Start time (服务开始时间). Required. At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<String, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
    pub fn start_time_remark<Via>(
        mut self,
        start_time_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.start_time_remark = start_time_remark.into_field();
        self
    }

    /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
    pub fn end_time_remark<Via>(mut self, end_time_remark: impl IntoField<String, Via>) -> Self {
        self.end_time_remark = end_time_remark.into_field();
        self
    }
}

impl Default for PlannedTimeRange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PlannedTimeRange
    []
    [start_time, end_time, start_time_remark, end_time_remark,]
    ["start_time",]
}

/// Places where the service starts and ends.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Location {
    /// Place where the service starts (服务开始地点). At most 20 characters.
    pub start_location: Option<String>,
    /// Place where the service ends (服务结束地点). At most 20 characters.
    pub end_location: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Location {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_location: None,
            end_location: None,
            extra: Extra::new(),
        }
    }

    /// Place where the service starts (服务开始地点). At most 20 characters.
    pub fn start_location<Via>(mut self, start_location: impl IntoField<String, Via>) -> Self {
        self.start_location = start_location.into_field();
        self
    }

    /// Place where the service ends (服务结束地点). At most 20 characters.
    pub fn end_location<Via>(mut self, end_location: impl IntoField<String, Via>) -> Self {
        self.end_location = end_location.into_field();
        self
    }
}

impl Default for Location {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Location
    []
    [start_location, end_location,]
    []
}

/// The sum at risk in a service, with a free name.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlainRiskFund {
    /// Name (风险名称). Required.
    pub name: Option<RiskFundName>,
    /// Amount (风险金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (风险说明). At most 30 characters.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlainRiskFund {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name` and `amount`.
    pub fn new() -> Self {
        Self {
            name: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Name (风险名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<RiskFundName, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Amount (风险金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (风险说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for PlainRiskFund {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PlainRiskFund
    []
    [name, amount, description,]
    ["name", "amount",]
}

/// The devices where the service starts and ends.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Device {
    /// Device number where the service started (服务开始的设备ID). At most 50 characters.
    pub start_device_id: Option<String>,
    /// Device number where the service ended (服务结束的设备ID). At most 50 characters.
    pub end_device_id: Option<String>,
    /// Material address (物料URL). At most 100 characters.
    pub materiel_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Device {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_device_id: None,
            end_device_id: None,
            materiel_no: None,
            extra: Extra::new(),
        }
    }

    /// Device number where the service started (服务开始的设备ID). At most 50 characters.
    pub fn start_device_id<Via>(mut self, start_device_id: impl IntoField<String, Via>) -> Self {
        self.start_device_id = start_device_id.into_field();
        self
    }

    /// Device number where the service ended (服务结束的设备ID). At most 50 characters.
    pub fn end_device_id<Via>(mut self, end_device_id: impl IntoField<String, Via>) -> Self {
        self.end_device_id = end_device_id.into_field();
        self
    }

    /// Material address (物料URL). At most 100 characters.
    pub fn materiel_no<Via>(mut self, materiel_no: impl IntoField<String, Via>) -> Self {
        self.materiel_no = materiel_no.into_field();
        self
    }
}

impl Default for Device {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Device
    []
    [start_device_id, end_device_id, materiel_no,]
    []
}

/// A fee or discount settled after the service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PostpaidItem {
    /// Name (名称). At most 20 characters.
    pub name: Option<String>,
    /// Amount (金额). In fen.
    pub amount: Option<i64>,
    /// Description (付费说明). At most 30 characters.
    pub description: Option<String>,
    /// Count (数量).
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PostpaidItem {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            amount: None,
            description: None,
            count: None,
            extra: Extra::new(),
        }
    }

    /// Name (名称). At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Amount (金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (付费说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Count (数量).
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }
}

impl Default for PostpaidItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PostpaidItem
    []
    [name, amount, description, count,]
    []
}

/// Period of the service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ServiceTimeRange {
    /// Start time (服务开始时间). At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
    pub start_time: Option<String>,
    /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
    pub start_time_remark: Option<String>,
    /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
    pub end_time: Option<String>,
    /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
    pub end_time_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ServiceTimeRange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_time: None,
            start_time_remark: None,
            end_time: None,
            end_time_remark: None,
            extra: Extra::new(),
        }
    }

    /// Start time (服务开始时间). At most 14 characters. Of the form `\d{8}|\d{14}|OnAccept`.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
    pub fn start_time_remark<Via>(
        mut self,
        start_time_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.start_time_remark = start_time_remark.into_field();
        self
    }

    /// End time (服务结束时间). At most 14 characters. Of the form `\d{8}|\d{14}`.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<String, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
    pub fn end_time_remark<Via>(mut self, end_time_remark: impl IntoField<String, Via>) -> Self {
        self.end_time_remark = end_time_remark.into_field();
        self
    }
}

impl Default for ServiceTimeRange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ServiceTimeRange
    []
    [start_time, start_time_remark, end_time, end_time_remark,]
    []
}

/// The sum at risk in a service, with one of the known names.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RiskFund {
    /// Name (风险名称). Required.
    pub name: Option<RiskFundName>,
    /// Amount (风险金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (风险说明). At most 30 characters.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RiskFund {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name` and `amount`.
    pub fn new() -> Self {
        Self {
            name: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Name (风险名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<RiskFundName, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Amount (风险金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (风险说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for RiskFund {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RiskFund
    []
    [name, amount, description,]
    ["name", "amount",]
}

/// Period of a discount card's agreement.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardTimeRange {
    /// Begin time (约定开始时间).
    pub begin_time: Option<DateTime>,
    /// End time (约定结束时间).
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardTimeRange
    []
    [begin_time, end_time,]
    []
}

/// The payment with which a user gives discounts back.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountRepayment {
    /// Amount to pay (付款金额). In fen.
    pub pay_amount: Option<i64>,
    /// Payment state (付款状态).
    pub pay_state: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Payment time (支付时间).
    pub pay_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DiscountRepayment
    []
    [pay_amount, pay_state, transaction_id, pay_time,]
    []
}

/// An objective of a discount card with its completion records.
#[derive(Clone)]
#[non_exhaustive]
pub struct Objective {
    /// Objective id (目标ID).
    pub objective_id: Option<String>,
    /// Name (目标名称).
    pub name: Option<String>,
    /// Count (目标数量).
    pub count: Option<i64>,
    /// Unit (目标单位).
    pub unit: Option<String>,
    /// Description (目标描述).
    pub description: Option<String>,
    /// Records of completing the objective (目标完成记录).
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Objective
    []
    [objective_id, name, count, unit, description, objective_completion_records,]
    []
}

/// A reward of a discount card with its usage records.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reward {
    /// Reward id (优惠ID).
    pub reward_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Counting of the discounts (优惠数量类型).
    pub count_type: Option<String>,
    /// Count (优惠数量).
    pub count: Option<i64>,
    /// Unit (优惠单位).
    pub unit: Option<String>,
    /// Amount (优惠金额). In fen.
    pub amount: Option<i64>,
    /// Description (优惠描述).
    pub description: Option<String>,
    /// Records of using the reward (优惠使用记录列).
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Reward
    []
    [reward_id, name, count_type, count, unit, amount, description, reward_usage_records,]
    []
}

/// Progress of an objective within a discount card order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderObjective {
    /// Serial number of the objective (目标流水号).
    pub objective_serial_no: Option<String>,
    /// Objective id (先享卡目标ID).
    pub objective_id: Option<i64>,
    /// Name (目标名称).
    pub name: Option<String>,
    /// Unit (目标单位).
    pub unit: Option<String>,
    /// Description of the performance (履约描述).
    pub performance_description: Option<String>,
    /// Type of the performance (履约类型).
    pub performance_type: Option<RecordType>,
    /// Count (目标数量).
    pub count: Option<i64>,
    /// Time of the performance (履约时间).
    pub performance_time: Option<String>,
    /// Free text of the merchant.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderObjective
    []
    [objective_serial_no, objective_id, name, unit, performance_description, performance_type, count, performance_time, remark,]
    []
}

/// Granted part of a reward within a discount card order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderReward {
    /// Serial number of the reward (奖励流水号).
    pub reward_serial_no: Option<String>,
    /// Reward id (先享卡奖励ID).
    pub reward_id: Option<i64>,
    /// Name (奖励名称).
    pub name: Option<String>,
    /// Unit (奖励单位).
    pub unit: Option<String>,
    /// Description (奖励描述).
    pub description: Option<String>,
    /// Reward type (奖励类型).
    pub reward_type: Option<RecordType>,
    /// Count (奖励数量).
    pub count: Option<i64>,
    /// Amount (奖励金额). In fen.
    pub amount: Option<i64>,
    /// Reward time (奖励时间).
    pub reward_time: Option<String>,
    /// Free text of the merchant.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderReward
    []
    [reward_serial_no, reward_id, name, unit, description, reward_type, count, amount, reward_time, remark,]
    []
}

/// A kind of goods with its price, count and categories.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ShoppingGoods {
    /// Name (商品名称). Required.
    pub name: Option<String>,
    /// Goods image link (商品图片链接). Required.
    pub picture: Option<String>,
    /// Amount (商品单价金额). Required. In fen.
    pub amount: Option<i64>,
    /// Count (商品数量). Required.
    pub count: Option<i64>,
    /// Category id (商品品类ID).
    pub category_id: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ShoppingGoods {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `picture`, `amount` and `count`.
    pub fn new() -> Self {
        Self {
            name: None,
            picture: None,
            amount: None,
            count: None,
            category_id: None,
            extra: Extra::new(),
        }
    }

    /// Name (商品名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Goods image link (商品图片链接). Required.
    pub fn picture<Via>(mut self, picture: impl IntoField<String, Via>) -> Self {
        self.picture = picture.into_field();
        self
    }

    /// Amount (商品单价金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Count (商品数量). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Category id (商品品类ID).
    pub fn category_id<Via>(mut self, category_id: impl IntoField<Vec<String>, Via>) -> Self {
        self.category_id = category_id.into_field();
        self
    }
}

impl Default for ShoppingGoods {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ShoppingGoods
    []
    [name, picture, amount, count, category_id,]
    ["name", "picture", "amount", "count",]
}

/// Collected part of an order's amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct Collection {
    /// State (收款状态).
    pub state: Option<CollectionState>,
    /// Total amount (总收款金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount still to be collected (待收金额). In fen.
    pub paying_amount: Option<i64>,
    /// Amount already paid (已收金额). In fen.
    pub paid_amount: Option<i64>,
    /// List of payment collection details (收款明细列表).
    pub details: Option<Vec<CollectionDetail>>,
    /// Bank type (收款银行). No official source confirms it.
    pub bank_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Collection
    []
    [state, total_amount, paying_amount, paid_amount, details, bank_type,]
    []
}

/// One collected payment of an order with its promotions.
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectionDetail {
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// Amount (单笔收款金额). In fen.
    pub amount: Option<i64>,
    /// Channel that collected the payment (收款成功渠道).
    pub paid_type: Option<PaidChannel>,
    /// When it was paid (收款成功时间).
    pub paid_time: Option<DateTime>,
    /// WeChat Pay's order number (微信支付交易单号). At most 64 characters.
    pub transaction_id: Option<String>,
    /// Details of the promotions (优惠功能). No official source confirms it.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CollectionDetail
    []
    [seq, amount, paid_type, paid_time, transaction_id, promotion_detail,]
    []
}

/// A promotion applied to a payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// Coupon id (券ID). At most 32 characters.
    pub coupon_id: Option<String>,
    /// Name (优惠名称). At most 64 characters.
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Coupon batch id (活动ID). At most 32 characters.
    pub stock_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种). At most 32 characters.
    pub currency: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency, goods_detail,]
    []
}

/// Goods that a promotion applies to.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// Goods code (商品编码). At most 32 characters.
    pub goods_id: Option<String>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Unit price (商品价格). In fen.
    pub unit_price: Option<i64>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Remark on the goods (商品备注). At most 128 characters.
    pub goods_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { GoodsDetail
    []
    [goods_id, quantity, unit_price, discount_amount, goods_remark,]
    []
}
