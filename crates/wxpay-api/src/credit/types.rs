// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTerminationMode;
use super::RealIdentityType;
use super::RepaymentState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// The real name and identity document of the user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RealIdentity {
    /// Kind of real-name verification (实名验证类型). Required.
    pub identity_type: Option<RealIdentityType>,
    /// Identity document number of the person (自然人证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub identity_id: Option<Sensitive>,
    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RealIdentity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `identity_type`, `identity_id` and `real_name`.
    pub fn new() -> Self {
        Self {
            identity_type: None,
            identity_id: None,
            real_name: None,
            extra: Extra::new(),
        }
    }

    /// Kind of real-name verification (实名验证类型). Required.
    pub fn identity_type<Via>(
        mut self,
        identity_type: impl IntoField<RealIdentityType, Via>,
    ) -> Self {
        self.identity_type = identity_type.into_field();
        self
    }

    /// Identity document number of the person (自然人证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn identity_id<Via>(mut self, identity_id: impl IntoField<Sensitive, Via>) -> Self {
        self.identity_id = identity_id.into_field();
        self
    }

    /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }
}

impl Default for RealIdentity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RealIdentity
    []
    [identity_type, identity_id, real_name,]
    ["identity_type", "identity_id", "real_name",]
}

/// A repayment order passed along with the contract.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TradeInfo {
    /// The merchant's own order number (商户侧交易单号). Required.
    pub out_trade_no: Option<String>,
    /// Amount deducted (还款金额). Required. In fen.
    pub deduct_amount: Option<i64>,
    /// Description (产品描述).
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TradeInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_trade_no` and `deduct_amount`.
    pub fn new() -> Self {
        Self {
            out_trade_no: None,
            deduct_amount: None,
            description: None,
            attach: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own order number (商户侧交易单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Amount deducted (还款金额). Required. In fen.
    pub fn deduct_amount<Via>(mut self, deduct_amount: impl IntoField<i64, Via>) -> Self {
        self.deduct_amount = deduct_amount.into_field();
        self
    }

    /// Description (产品描述).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据包).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for TradeInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TradeInfo
    []
    [out_trade_no, deduct_amount, description, attach, notify_url,]
    ["out_trade_no", "deduct_amount",]
}

/// An automatic repayment contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contract {
    /// Contract number (协议ID).
    pub contract_id: Option<String>,
    /// Plan or template id (模板ID).
    pub plan_id: Option<String>,
    /// The merchant's own contract number (服务商签约协议号).
    pub out_contract_code: Option<String>,
    /// Name to display (用户展示名称).
    pub display_name: Option<String>,
    /// Contract state (协议状态).
    pub contract_state: Option<ContractState>,
    /// When the contract was signed (协议签署时间).
    pub contract_signed_time: Option<DateTime>,
    /// When the contract was terminated (协议解约时间).
    pub contract_terminated_time: Option<DateTime>,
    /// Way in which the contract was terminated (协议解约方式).
    pub contract_terminated_mode: Option<ContractTerminationMode>,
    /// Remark on the contract's termination (协议解约备注).
    pub contract_termination_remark: Option<String>,
    /// Repayment day (还款日).
    pub repayment_day: Option<i64>,
    /// The user's id within the application (用户服务商标识).
    pub openid: Option<String>,
    /// Application id (服务商AppID).
    pub appid: Option<String>,
    /// Most that can be repaid (还款金额上限).
    pub repayment_amount_limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Contract
    []
    [contract_id, plan_id, out_contract_code, display_name, contract_state, contract_signed_time, contract_terminated_time, contract_terminated_mode, contract_termination_remark, repayment_day, openid, appid, repayment_amount_limit,]
    []
}

/// A repayment with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Repayment {
    /// The merchant's own order number (商户侧交易单号).
    pub out_trade_no: Option<String>,
    /// The merchant's own record number (商户侧预约还款单号).
    pub out_record_id: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Contract number (还款协议ID).
    pub contract_id: Option<String>,
    /// Order state (还款单状态).
    pub order_state: Option<RepaymentState>,
    /// Amount deducted (还款金额).
    pub deduct_amount: Option<String>,
    /// Amount actually repaid (实际还款金额).
    pub pay_success_amount: Option<String>,
    /// Description (产品描述).
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// WeChat Pay's order number (微信支付的支付单号).
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Repayment
    []
    [out_trade_no, out_record_id, appid, sub_appid, openid, contract_id, order_state, deduct_amount, pay_success_amount, description, attach, transaction_id,]
    []
}

/// A scheduled repayment with its amounts and date.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledRepayment {
    /// The merchant's own record number (商户侧预约还款单号).
    pub out_record_id: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// Contract number (还款协议ID).
    pub contract_id: Option<String>,
    /// Amount to repay (应还款金额).
    pub repayment_amount: Option<String>,
    /// Smallest amount to repay (最低还款金额).
    pub min_repayment_amount: Option<String>,
    /// Repayment date (还款日期).
    pub repayment_date: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ScheduledRepayment
    []
    [out_record_id, appid, sub_appid, contract_id, repayment_amount, min_repayment_amount, repayment_date, openid,]
    []
}

/// Says whether to show WeChat Fenfu for an order, with a token.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentExposure {
    /// True if showing WeChat Fenfu is suggested (是否建议曝光微信分付).
    pub fqf_exposure: Option<bool>,
    /// Exposure token (曝光凭证).
    pub market_exposure_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PaymentExposure
    []
    [fqf_exposure, market_exposure_token,]
    []
}

/// Says whether to show WeChat Fenfu to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentExposure {
    /// True if showing WeChat Fenfu is suggested (是否建议曝光微信分付).
    pub recommend_exposure: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstallmentExposure
    []
    [recommend_exposure,]
    []
}
