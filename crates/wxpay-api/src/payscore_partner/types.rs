// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BindingApplicationState;
use super::CollectionState;
use super::JumpLinkType;
use super::PaidChannel;
use super::PromotionScope;
use super::PromotionType;
use super::RiskFundName;
use super::ServiceOrderState;
use super::StateDescription;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// The token of a pre-authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionToken {
    /// Pre-authorization token (预授权token).
    pub apply_permissions_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PermissionToken
    []
    [apply_permissions_token,]
    []
}

/// A fee paid after the service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PostPayment {
    /// Name (付费名称). At most 20 characters.
    pub name: Option<String>,
    /// Description (付费说明). At most 30 characters.
    pub description: Option<String>,
    /// Amount (金额). In fen.
    pub amount: Option<i64>,
    /// Count (付费数量).
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PostPayment {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            amount: None,
            count: None,
            extra: Extra::new(),
        }
    }

    /// Name (付费名称). At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Description (付费说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Amount (金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
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
    [name, description, amount, count,]
    []
}

/// A merchant's discount settled after the service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PostDiscount {
    /// Name (优惠名称). At most 20 characters.
    pub name: Option<String>,
    /// Description (优惠说明). At most 30 characters.
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
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            count: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Name (优惠名称). At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Description (优惠说明). At most 30 characters.
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

/// Stated period of the order's service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TimeRange {
    /// Start time (服务开始时间). Sources differ on whether it is required. At most 14 characters.
    pub start_time: Option<String>,
    /// Remark on the start time of the service (服务开始时间备注). At most 20 characters.
    pub start_time_remark: Option<String>,
    /// End time (服务结束时间). At most 14 characters.
    pub end_time: Option<String>,
    /// Remark on the end time of the service (服务结束时间备注). At most 20 characters.
    pub end_time_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TimeRange {
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

    /// Start time (服务开始时间). Sources differ on whether it is required. At most 14 characters.
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

    /// End time (服务结束时间). At most 14 characters.
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

impl Default for TimeRange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TimeRange
    []
    [start_time, start_time_remark, end_time, end_time_remark,]
    []
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

/// A merchant's discount stated when an order is completed or changed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompletionDiscount {
    /// Name (优惠名称). At most 20 characters.
    pub name: Option<String>,
    /// Description (优惠说明). At most 30 characters.
    pub description: Option<String>,
    /// Amount (优惠金额). In fen.
    pub amount: Option<i64>,
    /// Count (优惠数量).
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompletionDiscount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            amount: None,
            count: None,
            extra: Extra::new(),
        }
    }

    /// Name (优惠名称). At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Description (优惠说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Amount (优惠金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Count (优惠数量).
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }
}

impl Default for CompletionDiscount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CompletionDiscount
    []
    [name, description, amount, count,]
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
    /// Rule or reason that the user sees.
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

    /// Rule or reason that the user sees.
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

/// The shop, the link and the goods of a purchase.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ShoppingInfo {
    /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
    pub real_merchant_appid: Option<String>,
    /// Jump link (单详跳转链接).
    pub jump_link: Option<JumpLink>,
    /// List of goods (商品列表).
    pub goods: Option<Vec<OrderedGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ShoppingInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            real_merchant_appid: None,
            jump_link: None,
            goods: None,
            extra: Extra::new(),
        }
    }

    /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
    pub fn real_merchant_appid<Via>(
        mut self,
        real_merchant_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.real_merchant_appid = real_merchant_appid.into_field();
        self
    }

    /// Jump link (单详跳转链接).
    pub fn jump_link<Via>(mut self, jump_link: impl IntoField<JumpLink, Via>) -> Self {
        self.jump_link = jump_link.into_field();
        self
    }

    /// List of goods (商品列表).
    pub fn goods<Via>(mut self, goods: impl IntoField<Vec<OrderedGoods>, Via>) -> Self {
        self.goods = goods.into_field();
        self
    }
}

impl Default for ShoppingInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ShoppingInfo
    []
    [real_merchant_appid, jump_link, goods,]
    []
}

/// A use-first order just created, with its state and package.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayOnDeliveryOrder {
    /// The merchant's own order number (商户订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (服务商公众号ID).
    pub appid: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's application id (子商户公众号ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Time range of the service (服务时间).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Package data for jumping to WeChat (跳转微信侧数据包).
    pub package: Option<String>,
    /// Details of use-first-pay-later shopping (先用后付购物详情).
    pub shopping_info: Option<ResponseShoppingInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayOnDeliveryOrder
    []
    [out_order_no, service_id, appid, mchid, sub_appid, sub_mchid, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, time_range, location, attach, notify_url, order_id, package, shopping_info,]
    []
}

/// A user's authorization with its state and risk level.
#[derive(Clone)]
#[non_exhaustive]
pub struct Permission {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<String>,
    /// Address that receives the notifications (授权通知地址).
    pub notify_url: Option<String>,
    /// When the authorization was canceled (最近一次解除授权时间).
    pub cancel_authorization_time: Option<DateTime>,
    /// When the latest authorization succeeded (最近一次授权成功时间).
    pub authorization_success_time: Option<DateTime>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
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
    [service_id, appid, mchid, openid, authorization_code, authorization_state, notify_url, cancel_authorization_time, authorization_success_time, sub_mchid, sub_appid, sub_openid, user_risk_level, risk_level_version,]
    []
}

/// An application to bind a sub-merchant to a service, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceBinding {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// Application id (服务商应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's own application number.
    pub out_apply_no: Option<String>,
    /// Address notified of the binding result (绑定结果回调通知地址).
    pub result_notify_url: Option<String>,
    /// Acceptance state (受理状态).
    pub apply_state: Option<BindingApplicationState>,
    /// Why it was rejected (拒绝原因).
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceBinding
    []
    [service_id, mchid, appid, sub_mchid, sub_appid, out_apply_no, result_notify_url, apply_state, reject_reason,]
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
    /// Application id (服务商应用ID). At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (服务商商户号). At most 32 characters.
    pub mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Introduction of the service (服务信息). At most 20 characters.
    pub service_introduction: Option<String>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Risk fund of the order (订单风险金).
    pub risk_fund: Option<PlainRiskFund>,
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
    /// Extra data attached by the merchant (商户数据包). At most 256 characters.
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceOrder
    [out_order_no, state,]
    [service_id, appid, mchid, sub_appid, sub_mchid, service_introduction, state_description, post_payments, post_discounts, risk_fund, total_amount, need_collection, collection, time_range, location, attach, notify_url, openid, sub_openid, order_id,]
    []
}

/// The sum at risk in a service, with one of the known names.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RiskFund {
    /// Name (风险金名称). Required.
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

    /// Name (风险金名称). Required.
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

/// Collected part of an institution's order.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstitutionCollection {
    /// State (收款状态).
    pub state: Option<CollectionState>,
    /// Total amount (总收款金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount still to be collected (待收金额). In fen.
    pub paying_amount: Option<i64>,
    /// Amount already paid (已收金额). In fen.
    pub paid_amount: Option<i64>,
    /// List of payment collection details (收款明细列表).
    pub details: Option<Vec<InstitutionCollectionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstitutionCollection
    []
    [state, total_amount, paying_amount, paid_amount, details,]
    []
}

/// A merchant's discount without an amount, inside the response to a creation.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponsePostDiscount {
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Rule or reason that the user sees.
    pub description: Option<String>,
    /// Count (优惠数量).
    pub count: Option<i64>,
    /// Amount (金额). In fen. Described by SKIT; no official source confirms it.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponsePostDiscount
    []
    [name, description, count, amount,]
    []
}

/// Places where the service starts and is expected to end.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlannedLocation {
    /// Place where the service starts (服务开始地点). At most 20 characters.
    pub start_location: Option<String>,
    /// Place where the service ends (预计服务结束地点). At most 20 characters.
    pub end_location: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlannedLocation
    []
    [start_location, end_location,]
    []
}

/// The link to a page with the order's details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JumpLink {
    /// Jump link type (跳转链接类型).
    pub jump_link_type: Option<JumpLinkType>,
    /// Application id (小程序跳转AppID).
    pub appid: Option<String>,
    /// Page path (小程序跳转path).
    pub path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JumpLink {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            jump_link_type: None,
            appid: None,
            path: None,
            extra: Extra::new(),
        }
    }

    /// Jump link type (跳转链接类型).
    pub fn jump_link_type<Via>(
        mut self,
        jump_link_type: impl IntoField<JumpLinkType, Via>,
    ) -> Self {
        self.jump_link_type = jump_link_type.into_field();
        self
    }

    /// Application id (小程序跳转AppID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (小程序跳转path).
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }
}

impl Default for JumpLink {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JumpLink
    []
    [jump_link_type, appid, path,]
    []
}

/// A kind of goods in an order to be created.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OrderedGoods {
    /// Name (商品名称).
    pub name: Option<String>,
    /// Goods image link (商品图片链接).
    pub picture: Option<String>,
    /// Amount (商品单价金额). In fen.
    pub amount: Option<i64>,
    /// Count (商品数量).
    pub count: Option<i64>,
    /// Categories that the goods belong to.
    pub category_id: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OrderedGoods {
    /// Creates an empty value; setters add the fields.
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

    /// Name (商品名称).
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Goods image link (商品图片链接).
    pub fn picture<Via>(mut self, picture: impl IntoField<String, Via>) -> Self {
        self.picture = picture.into_field();
        self
    }

    /// Amount (商品单价金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Count (商品数量).
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Categories that the goods belong to.
    pub fn category_id<Via>(mut self, category_id: impl IntoField<Vec<String>, Via>) -> Self {
        self.category_id = category_id.into_field();
        self
    }
}

impl Default for OrderedGoods {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OrderedGoods
    []
    [name, picture, amount, count, category_id,]
    []
}

/// The shop, the link and the goods of a purchase, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseShoppingInfo {
    /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
    pub real_merchant_appid: Option<String>,
    /// Jump link (单详跳转链接).
    pub jump_link: Option<ResponseJumpLink>,
    /// List of goods (商品列表).
    pub goods: Option<Vec<ShoppingGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseShoppingInfo
    []
    [real_merchant_appid, jump_link, goods,]
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

/// One collected payment of an institution's order with its promotions.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstitutionCollectionDetail {
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// Amount (单笔收款金额). In fen.
    pub amount: Option<i64>,
    /// Channel that collected the payment (收款成功渠道).
    pub paid_type: Option<PaidChannel>,
    /// When it was paid (收款成功时间).
    pub paid_time: Option<DateTime>,
    /// WeChat Pay's order number (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<InstitutionPromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstitutionCollectionDetail
    []
    [seq, amount, paid_type, paid_time, transaction_id, promotion_detail,]
    []
}

/// The link to a page with the order's details, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseJumpLink {
    /// Jump link type (跳转链接类型).
    pub jump_link_type: Option<JumpLinkType>,
    /// Application id (小程序跳转AppID).
    pub appid: Option<String>,
    /// Page path (小程序跳转path).
    pub path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseJumpLink
    []
    [jump_link_type, appid, path,]
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

/// A promotion applied to a payment of an institution's order.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstitutionPromotionDetail {
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Coupon batch id (活动ID).
    pub stock_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种).
    pub currency: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstitutionPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency, goods_detail,]
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
