// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityType;
use super::PromotionScope;
use super::PromotionType;
use super::SubsidyPeriodType;
use super::TradeScenario;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Place of the payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneInfo {
    /// Device number (商户端设备号). At most 16 characters.
    pub device_id: Option<String>,
    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub payer_client_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `payer_client_ip`.
    pub fn new() -> Self {
        Self {
            device_id: None,
            payer_client_ip: None,
            extra: Extra::new(),
        }
    }

    /// Device number (商户端设备号). At most 16 characters.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }
}

impl Default for SceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SceneInfo
    []
    [device_id, payer_client_ip,]
    ["payer_client_ip",]
}

/// Interest subsidies that the merchant offers for installments.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyInfo {
    /// List of interest subsidy details (贴息详情列表).
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            subsidy_detail: None,
            extra: Extra::new(),
        }
    }

    /// List of interest subsidy details (贴息详情列表).
    pub fn subsidy_detail<Via>(
        mut self,
        subsidy_detail: impl IntoField<Vec<SubsidyDetail>, Via>,
    ) -> Self {
        self.subsidy_detail = subsidy_detail.into_field();
        self
    }
}

impl Default for SubsidyInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyInfo
    []
    [subsidy_detail,]
    []
}

/// A sub-order that is paid from a mobile browser or by scanning a QR code.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubOrder {
    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub mchid: Option<String>,
    /// Extra data attached by the merchant (附加数据). Required. At most 128 characters.
    pub attach: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
    pub out_trade_no: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub goods_tag: Option<String>,
    /// Description (商品描述). Required. At most 127 characters.
    pub description: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `attach`, `amount`, `out_trade_no` and `description`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            attach: None,
            amount: None,
            out_trade_no: None,
            sub_mchid: None,
            goods_tag: None,
            description: None,
            settle_info: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据). Required. At most 128 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Description (商品描述). Required. At most 127 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

impl Default for SubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubOrder
    []
    [mchid, attach, amount, out_trade_no, sub_mchid, goods_tag, description, settle_info, sub_appid,]
    ["mchid", "attach", "amount", "out_trade_no", "description",]
}

/// The user who has to pay, by openid or real-name identity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Payer {
    /// The user's id within the application (用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// Real-name details (实名支付).
    pub identity: Option<Identity>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Payer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            openid: None,
            sub_openid: None,
            identity: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Real-name details (实名支付).
    pub fn identity<Via>(mut self, identity: impl IntoField<Identity, Via>) -> Self {
        self.identity = identity.into_field();
        self
    }
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Payer
    []
    [openid, sub_openid, identity,]
    []
}

/// The id with which the client starts the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct Prepayment {
    /// Prepayment id (预支付交易会话标识). At most 64 characters.
    pub prepay_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Prepayment
    [prepay_id,]
    []
    []
}

/// A payer by openid.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OpenidPayer {
    /// The user's id within the application (用户标识). Sources differ on whether it is required. At most 128 characters.
    pub openid: Option<String>,
    /// Real-name details (实名支付). Described by SKIT; no official source confirms it.
    pub identity: Option<Identity>,
    /// The user's id within the sub-merchant's application (用户子标识). Described by SKIT; no official source confirms it.
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OpenidPayer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            openid: None,
            identity: None,
            sub_openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Sources differ on whether it is required. At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Real-name details (实名支付). Described by SKIT; no official source confirms it.
    pub fn identity<Via>(mut self, identity: impl IntoField<Identity, Via>) -> Self {
        self.identity = identity.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子标识). Described by SKIT; no official source confirms it.
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }
}

impl Default for OpenidPayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OpenidPayer
    []
    [openid, identity, sub_openid,]
    []
}

/// A combined order with its sub-orders.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The merchant's own number for the combined order (合单商户订单号). At most 32 characters.
    pub combine_out_trade_no: String,
    /// Sub-orders (商品单信息).
    pub sub_orders: Vec<PaidSubOrder>,
    /// Application id of the combined order's merchant (合单商户appid). At most 32 characters.
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (合单商户号). At most 32 characters.
    pub combine_mchid: Option<String>,
    /// WeChat Pay's number for the combined order (交易单微信支付订单号). No official source confirms it.
    pub combine_transaction_id: Option<String>,
    /// Scene details (场景信息).
    pub scene_info: Option<OrderSceneInfo>,
    /// Details of the payer (支付者).
    pub combine_payer_info: Option<OpenidPayer>,
    /// Trade scenario (交易场景). No official source confirms it.
    pub trade_scenario: Option<TradeScenario>,
    /// Merchant interest subsidy used (使用的商户贴息信息). No official source confirms it.
    pub installment_info: Option<InstallmentInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    [combine_out_trade_no, sub_orders,]
    [combine_appid, combine_mchid, combine_transaction_id, scene_info, combine_payer_info, trade_scenario, installment_info,]
    []
}

/// The amount of a sub-order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Total amount (标价金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Currency (标价币种). Required. At most 8 characters.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total_amount` and `currency`.
    pub fn new() -> Self {
        Self {
            total_amount: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total amount (标价金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Currency (标价币种). Required. At most 8 characters.
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Amount
    []
    [total_amount, currency,]
    ["total_amount", "currency",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total_amount: i64) -> Self {
        Self::new().total_amount(total_amount).currency("CNY")
    }
}

/// Settlement of a sub-order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettleInfo {
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Amount of the subsidy (补差金额). In fen.
    pub subsidy_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettleInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            profit_sharing: None,
            subsidy_amount: None,
            extra: Extra::new(),
        }
    }

    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// Amount of the subsidy (补差金额). In fen.
    pub fn subsidy_amount<Via>(mut self, subsidy_amount: impl IntoField<i64, Via>) -> Self {
        self.subsidy_amount = subsidy_amount.into_field();
        self
    }
}

impl Default for SettleInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SettleInfo
    []
    [profit_sharing, subsidy_amount,]
    []
}

/// The payer's identity document for real-name payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Identity {
    /// Kind (证件类型). Sources differ on whether it is required.
    pub r#type: Option<IdentityType>,
    /// Identity document number (加密后的证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub number: Option<Sensitive>,
    /// Name (加密后的姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Identity {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            number: None,
            name: None,
            extra: Extra::new(),
        }
    }

    /// Kind (证件类型). Sources differ on whether it is required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<IdentityType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Identity document number (加密后的证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn number<Via>(mut self, number: impl IntoField<Sensitive, Via>) -> Self {
        self.number = number.into_field();
        self
    }

    /// Name (加密后的姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }
}

impl Default for Identity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Identity
    []
    [r#type = "type", number, name,]
    []
}

/// One kind of interest subsidy with its plans.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyDetail {
    /// Type of the interest subsidy plan (贴息方案类型). Required.
    pub subsidy_period_type: Option<SubsidyPeriodType>,
    /// Interest subsidy plans (贴息方案列表). Required.
    pub subsidy_plan: Option<Vec<SubsidyPlan>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subsidy_period_type` and `subsidy_plan`.
    pub fn new() -> Self {
        Self {
            subsidy_period_type: None,
            subsidy_plan: None,
            extra: Extra::new(),
        }
    }

    /// Type of the interest subsidy plan (贴息方案类型). Required.
    pub fn subsidy_period_type<Via>(
        mut self,
        subsidy_period_type: impl IntoField<SubsidyPeriodType, Via>,
    ) -> Self {
        self.subsidy_period_type = subsidy_period_type.into_field();
        self
    }

    /// Interest subsidy plans (贴息方案列表). Required.
    pub fn subsidy_plan<Via>(
        mut self,
        subsidy_plan: impl IntoField<Vec<SubsidyPlan>, Via>,
    ) -> Self {
        self.subsidy_plan = subsidy_plan.into_field();
        self
    }
}

impl Default for SubsidyDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyDetail
    []
    [subsidy_period_type, subsidy_plan,]
    ["subsidy_period_type", "subsidy_plan",]
}

/// The device on which the payment took place.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderSceneInfo {
    /// Device number (商户端设备号). At most 32 characters.
    pub device_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderSceneInfo
    []
    [device_id,]
    []
}

/// A sub-order of a queried order, with its state and discounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidSubOrder {
    /// Trade state (交易状态).
    pub trade_state: TradeState,
    /// The merchant's own order number (商品单商户订单号). At most 32 characters.
    pub out_trade_no: String,
    /// Merchant number (子单商户号). At most 32 characters.
    pub mchid: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). No official source confirms it.
    pub individual_auth_id: Option<String>,
    /// Platform nickname of the individual payee (商品单个人收款方平台昵称). No official source confirms it.
    pub individual_name: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Bank type (付款银行). At most 32 characters.
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// Details of the promotions (优惠信息列表).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Amount (订单金额).
    pub amount: Option<PaidAmount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PaidSubOrder
    [trade_state, out_trade_no,]
    [mchid, individual_auth_id, individual_name, trade_type, bank_type, attach, success_time, transaction_id, sub_mchid, sub_appid, sub_openid, promotion_detail, amount,]
    []
}

/// The installments that the user chose and whether a subsidy was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// True if the merchant's interest subsidy was used (是否使用了商户贴息).
    pub use_subsidy: Option<bool>,
    /// Number of installments the user chose (用户实际选择分期期数).
    pub selected_installment_number: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstallmentInfo
    []
    [use_subsidy, selected_installment_number,]
    []
}

/// The subsidy for one number of installments.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubsidyPlan {
    /// Number of subsidized installments (贴息期数). Required. Known values: 3, 6, 12.
    pub subsidy_installment_num: Option<i64>,
    /// Interest subsidy ratio (贴息比例). Required. Known values: 0, 100.
    pub subsidy_percent: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubsidyPlan {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `subsidy_installment_num` and `subsidy_percent`.
    pub fn new() -> Self {
        Self {
            subsidy_installment_num: None,
            subsidy_percent: None,
            extra: Extra::new(),
        }
    }

    /// Number of subsidized installments (贴息期数). Required. Known values: 3, 6, 12.
    pub fn subsidy_installment_num<Via>(
        mut self,
        subsidy_installment_num: impl IntoField<i64, Via>,
    ) -> Self {
        self.subsidy_installment_num = subsidy_installment_num.into_field();
        self
    }

    /// Interest subsidy ratio (贴息比例). Required. Known values: 0, 100.
    pub fn subsidy_percent<Via>(mut self, subsidy_percent: impl IntoField<i64, Via>) -> Self {
        self.subsidy_percent = subsidy_percent.into_field();
        self
    }
}

impl Default for SubsidyPlan {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubsidyPlan
    []
    [subsidy_installment_num, subsidy_percent,]
    ["subsidy_installment_num", "subsidy_percent",]
}

/// A discount used in a sub-order.
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
    /// Coupon batch id (活动批次ID). At most 32 characters.
    pub stock_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种). At most 16 characters.
    pub currency: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency, goods_detail,]
    []
}

/// The amount of a queried sub-order and what was paid of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidAmount {
    /// Total amount (标价金额). In fen.
    pub total_amount: Option<i64>,
    /// Currency (标价币种). At most 16 characters.
    pub currency: Option<String>,
    /// Amount paid (现金支付金额). In fen.
    pub payer_amount: Option<i64>,
    /// Currency the user pays in (现金支付币种). At most 16 characters.
    pub payer_currency: Option<String>,
    /// Settlement exchange rate (结算汇率).
    pub settlement_rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PaidAmount
    []
    [total_amount, currency, payer_amount, payer_currency, settlement_rate,]
    []
}

/// Goods to which a discount applied.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionGoods {
    /// Goods code (商品编码). At most 32 characters.
    pub goods_id: Option<String>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Unit price (商品单价). In fen.
    pub unit_price: Option<i64>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Remark on the goods (商品备注). At most 128 characters.
    pub goods_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionGoods
    []
    [goods_id, quantity, unit_price, discount_amount, goods_remark,]
    []
}
