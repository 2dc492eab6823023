// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTerminationMode;
use super::TradeState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A prepared signing of an e-commerce platform's contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformPresigning {
    /// Pre-signing id (预签约Id).
    pub pre_entrustweb_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Plan or template id (委托代扣协议模板Id).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformPresigning
    []
    [pre_entrustweb_id, mchid, plan_id, out_contract_code,]
    []
}

/// A combined deduction with its sub-orders.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedDeduction {
    /// Application id of the combined order's merchant (合单商户APPID).
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (合单商户号).
    pub combine_mchid: Option<String>,
    /// The merchant's own number for the combined order (合单商户订单号).
    pub combine_out_trade_no: Option<String>,
    /// Sub-orders (子单信息).
    pub sub_orders: Option<Vec<DeductedSubOrder>>,
    /// Details of the payer (支付者).
    pub combine_payer_info: Option<Payer>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CombinedDeduction
    []
    [combine_appid, combine_mchid, combine_out_trade_no, sub_orders, combine_payer_info,]
    []
}

/// The amount that is expected to be deducted.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EstimatedAmount {
    /// Amount (预计扣费金额). Sources differ on whether it is required. In fen.
    pub amount: Option<i64>,
    /// Currency (预计扣费货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EstimatedAmount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Amount (预计扣费金额). Sources differ on whether it is required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Currency (预计扣费货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for EstimatedAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EstimatedAmount
    []
    [amount, currency,]
    []
}

impl EstimatedAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(amount: i64) -> Self {
        Self::new().amount(amount).currency("CNY")
    }
}

/// An amount of a deduction.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Total (金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total`.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型).
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
    [total, currency,]
    ["total",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// A deduction that WeChat Pay has accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedDeduction {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Amount (扣费金额信息).
    pub amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedDeduction
    []
    [out_trade_no, amount,]
    []
}

/// The scheduled deduction of a contract, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductionSchedule {
    /// State of the deduction schedule (扣费预约的状态).
    pub schedule_state: Option<String>,
    /// First date deductions are allowed (可扣费开始日期).
    pub deduct_start_date: Option<String>,
    /// Last date deductions are allowed (可扣费结束日期).
    pub deduct_end_date: Option<String>,
    /// Amount of the scheduled deduction (已预约的扣费金额信息).
    pub scheduled_amount: Option<Amount>,
    /// Amount deducted (实际扣费金额).
    pub deduct_amount: Option<Amount>,
    /// Actual deduction date (实际扣费的日期).
    pub deduct_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeductionSchedule
    []
    [schedule_state, deduct_start_date, deduct_end_date, scheduled_amount, deduct_amount, deduct_date,]
    []
}

/// The deduction that a contract to sign announces.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlannedDeduction {
    /// Estimated deduction date (预计扣费的日期). Required.
    pub estimated_deduct_date: Option<String>,
    /// Estimated deduction amount (预计的扣费金额). Required.
    pub estimated_deduct_amount: Option<Amount>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlannedDeduction {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `estimated_deduct_date`, `estimated_deduct_amount` and `description`.
    pub fn new() -> Self {
        Self {
            estimated_deduct_date: None,
            estimated_deduct_amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Estimated deduction date (预计扣费的日期). Required.
    pub fn estimated_deduct_date<Via>(
        mut self,
        estimated_deduct_date: impl IntoField<String, Via>,
    ) -> Self {
        self.estimated_deduct_date = estimated_deduct_date.into_field();
        self
    }

    /// Estimated deduction amount (预计的扣费金额). Required.
    pub fn estimated_deduct_amount<Via>(
        mut self,
        estimated_deduct_amount: impl IntoField<Amount, Via>,
    ) -> Self {
        self.estimated_deduct_amount = estimated_deduct_amount.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for PlannedDeduction {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PlannedDeduction
    []
    [estimated_deduct_date, estimated_deduct_amount, description,]
    ["estimated_deduct_date", "estimated_deduct_amount", "description",]
}

/// A prepared signing in an app.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPresigning {
    /// Pre-signing id (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// Username of the mini program to jump to (跳转签约小程序的username).
    pub miniprogram_username: Option<String>,
    /// Path in the mini program (跳转签约小程序的path).
    pub miniprogram_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AppPresigning
    []
    [pre_entrustweb_id, miniprogram_username, miniprogram_path,]
    []
}

/// The app to which the browser returns.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JumpControl {
    /// Application id to jump to (跳转的应用AppID).
    pub jump_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JumpControl {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            jump_appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id to jump to (跳转的应用AppID).
    pub fn jump_appid<Via>(mut self, jump_appid: impl IntoField<String, Via>) -> Self {
        self.jump_appid = jump_appid.into_field();
        self
    }
}

impl Default for JumpControl {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JumpControl
    []
    [jump_appid,]
    []
}

impl From<&str> for JumpControl {
    /// Takes the `jump_appid`.
    fn from(jump_appid: &str) -> Self {
        Self::new().jump_appid(jump_appid)
    }
}

impl From<String> for JumpControl {
    /// Takes the `jump_appid`.
    fn from(jump_appid: String) -> Self {
        Self::new().jump_appid(jump_appid)
    }
}

/// The link that opens WeChat for the signing.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedirectPresigning {
    /// Address to redirect to (URL).
    pub redirect_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RedirectPresigning
    []
    [redirect_url,]
    []
}

/// A prepared signing in a mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct MiniProgramPresigning {
    /// Pre-signing id (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// Application id of the signing mini program (跳转签约小程序的AppID).
    pub redirect_appid: Option<String>,
    /// Path in the signing mini program (跳转签约小程序的路径).
    pub redirect_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MiniProgramPresigning
    []
    [pre_entrustweb_id, redirect_appid, redirect_path,]
    []
}

/// A deduction contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Contract number (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// Plan or template id (委托代扣模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's account name to display (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// Contract state (委托代扣协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract expires (协议到期时间).
    pub contract_expired_time: Option<DateTime>,
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<ContractTermination>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Schedule of the deduction (预约扣费场景的预约信息).
    pub deduct_schedule: Option<ContractDeduction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Contract
    []
    [mchid, contract_id, appid, plan_id, out_contract_code, contract_display_account, contract_state, contract_signed_time, contract_expired_time, openid, contract_terminate_info, out_user_code, deduct_schedule,]
    []
}

/// A sub-merchant's deduction contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerContract {
    /// Contract number (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The service provider's merchant number (普通服务商商户号).
    pub sp_mchid: Option<String>,
    /// The service provider's application id (普通服务商的AppID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户的AppID).
    pub sub_appid: Option<String>,
    /// Plan or template id (委托代扣模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's account name to display (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// Contract state (委托代扣协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract expires (协议到期时间).
    pub contract_expired_time: Option<DateTime>,
    /// The user's id within the service provider's application (用户OpenID).
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID).
    pub sub_openid: Option<String>,
    /// Details of the contract's termination (协议解约信息).
    pub contract_terminate_info: Option<ContractTermination>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Schedule of the deduction (预约扣费场景的预约信息).
    pub deduct_schedule: Option<ContractDeduction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerContract
    []
    [contract_id, sp_mchid, sp_appid, sub_mchid, sub_appid, plan_id, out_contract_code, contract_display_account, contract_state, contract_signed_time, contract_expired_time, sp_openid, sub_openid, contract_terminate_info, out_user_code, deduct_schedule,]
    []
}

/// A prepared signing of a password-free contract in a mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordFreePresigning {
    /// Pre-signing id (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Service id (免密支付服务ID).
    pub service_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Application id of the signing mini program (跳转签约的小程序AppID).
    pub sign_mp_appid: Option<String>,
    /// Path in the signing mini program (跳转签约的小程序路径).
    pub sign_mp_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PasswordFreePresigning
    []
    [pre_entrustweb_id, mchid, service_id, out_contract_code, sign_mp_appid, sign_mp_path,]
    []
}

/// The numbers that identify a password-free contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordFreeContractReference {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Service id (免密支付服务ID).
    pub service_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PasswordFreeContractReference
    []
    [mchid, service_id, out_contract_code,]
    []
}

/// A sub-order of a combined deduction, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductedSubOrder {
    /// Merchant number (子单商户号).
    pub mchid: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<String>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// WeChat Pay's order number (子单微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (子单商户订单号).
    pub out_trade_no: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户appid).
    pub sub_appid: Option<String>,
    /// Amount (订单金额).
    pub amount: Option<DeductedAmount>,
    /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
    pub individual_auth_id: Option<String>,
    /// Platform nickname of the individual payee. Described by SKIT; no official source confirms it.
    pub individual_name: Option<String>,
    /// The user's id within the sub-merchant's application (子商户AppID对应的用户OpenID). Described by SKIT; no official source confirms it.
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeductedSubOrder
    []
    [mchid, trade_type, trade_state, bank_type, attach, success_time, transaction_id, out_trade_no, sub_mchid, sub_appid, amount, individual_auth_id, individual_name, sub_openid,]
    []
}

/// Owner of the account that is deducted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Payer
    []
    [openid,]
    []
}

/// Time and manner of a contract's end.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTermination {
    /// Way in which the contract was terminated (协议解约方式).
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// When the contract was terminated (协议解约时间).
    pub contract_terminated_time: Option<DateTime>,
    /// Remark on the contract's termination (解约备注).
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ContractTermination
    []
    [contract_termination_mode, contract_terminated_time, contract_termination_remark,]
    []
}

/// The planned, scheduled and actual deduction of a contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractDeduction {
    /// Estimated deduction date (预计扣费的日期).
    pub estimated_deduct_date: Option<String>,
    /// Estimated deduction amount (预计的扣费金额).
    pub estimated_deduct_amount: Option<Amount>,
    /// State of the deduction schedule (扣费预约状态).
    pub schedule_state: Option<String>,
    /// Amount of the scheduled deduction (已预约的扣费金额信息).
    pub scheduled_amount: Option<Amount>,
    /// Amount deducted (实际扣费金额).
    pub deduct_amount: Option<Amount>,
    /// Actual deduction date (实际扣费的日期).
    pub deduct_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ContractDeduction
    []
    [estimated_deduct_date, estimated_deduct_amount, schedule_state, scheduled_amount, deduct_amount, deduct_date,]
    []
}

/// The amount of a deducted sub-order and what was paid of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductedAmount {
    /// Total amount (标价金额). In fen.
    pub total_amount: Option<i64>,
    /// Currency (标价币种).
    pub currency: Option<String>,
    /// Amount paid (现金支付金额). In fen.
    pub payer_amount: Option<i64>,
    /// Currency the user pays in (现金支付币种).
    pub payer_currency: Option<String>,
    /// Settlement exchange rate. Described by SKIT; no official source confirms it.
    pub settlement_rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeductedAmount
    []
    [total_amount, currency, payer_amount, payer_currency, settlement_rate,]
    []
}
