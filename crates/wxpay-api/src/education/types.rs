// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::UserDebtState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// A user's renewal deduction contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapayContract {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Application id (服务商APPID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The user's id within the application (服务商APPID下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// Plan or template id (签约模板号).
    pub plan_id: Option<String>,
    /// Contract details (签约信息).
    pub contract_information: Option<ContractInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapayContract
    []
    [sp_mchid, appid, sub_mchid, sub_appid, openid, sub_openid, plan_id, contract_information,]
    []
}

/// The token of a prepared contract signing.
#[derive(Clone)]
#[non_exhaustive]
pub struct PresignToken {
    /// Pre-signing token (预签约号).
    pub presign_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PresignToken
    []
    [presign_token,]
    []
}

/// The device that starts the payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeviceInfo {
    /// Device number (设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备ip). Sources differ on whether it is required.
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeviceInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_ip: None,
            extra: Extra::new(),
        }
    }

    /// Device number (设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the device (商户端设备ip). Sources differ on whether it is required.
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }
}

impl Default for DeviceInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeviceInfo
    []
    [device_id, device_ip,]
    []
}

/// A renewal deduction with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapayTransaction {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Application id (服务商APPID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<String>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_description: Option<String>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<TransactionAmount>,
    /// Device details (设备信息).
    pub device_information: Option<DeviceInfo>,
    /// Details of the promotions (优惠详情).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapayTransaction
    []
    [sp_mchid, appid, sub_mchid, sub_appid, out_trade_no, transaction_id, attach, bank_type, success_time, trade_state, trade_state_description, payer, amount, device_information, promotion_detail,]
    []
}

/// An order that redeems a student right.
#[derive(Clone)]
#[non_exhaustive]
pub struct RightOrder {
    /// Application id (appid).
    pub appid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// Benefit id (权益ID).
    pub right_id: Option<String>,
    /// When it was created (权益核销时间).
    pub create_time: Option<DateTime>,
    /// Order state (订单状态).
    pub order_state: Option<String>,
    /// WeChat Pay's order number (订单号).
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RightOrder
    []
    [appid, wechat_openid, qq, right_id, create_time, order_state, order_id,]
    []
}

/// A user's campus payment contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusContract {
    /// Contract number (签约协议号).
    pub contract_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (商户appid).
    pub appid: Option<String>,
    /// The user's id within the application (商户appid下的用户标识).
    pub openid: Option<String>,
    /// Plan or template id (签约模板号).
    pub plan_id: Option<String>,
    /// Contract status (签约状态).
    pub contract_status: Option<ContractState>,
    /// When it was created (签约时间).
    pub create_time: Option<DateTime>,
    /// The merchant's own contract number (外部签约号).
    pub out_contract_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusContract
    []
    [contract_id, mchid, appid, openid, plan_id, contract_status, create_time, out_contract_code,]
    []
}

/// A campus payment with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusTransaction {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: String,
    /// Trade state (交易状态).
    pub trade_state: String,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (商户appid).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户appid).
    pub sub_appid: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<String>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// The payer (支付者).
    pub payer: Option<CampusPayer>,
    /// Amount (订单金额).
    pub amount: Option<CampusTransactionAmount>,
    /// Device details (设备信息).
    pub device_info: Option<DeviceInfo>,
    /// Details of the promotions (优惠详情).
    pub promotion_detail: Option<Vec<CampusPromotionDetail>>,
    /// Place of the payment. Present only in notifications of a failed deduction.
    pub scene_info: Option<Value>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusTransaction
    [out_trade_no, trade_state,]
    [mchid, appid, sub_mchid, sub_appid, transaction_id, trade_type, trade_state_desc, bank_type, attach, success_time, payer, amount, device_info, promotion_detail, scene_info,]
    []
}

/// Says whether a user owes campus payments, and how many.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusDebtState {
    /// Application id (商户appid).
    pub appid: Option<String>,
    /// The user's id within the application (商户appid下的用户标识).
    pub openid: Option<String>,
    /// State (用户状态).
    pub state: Option<UserDebtState>,
    /// Number of debts.
    pub debt_count: Option<i64>,
    /// When it was last updated (用户欠款状态更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusDebtState
    []
    [appid, openid, state, debt_count, update_time,]
    []
}

/// The number, state and creation time of a contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractInfo {
    /// Contract number (签约协议号).
    pub contract_id: Option<String>,
    /// Contract status (签约状态).
    pub contract_status: Option<ContractState>,
    /// When it was created (签约时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ContractInfo
    []
    [contract_id, contract_status, create_time,]
    []
}

/// The user who pays.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// The user's id within the application (APPID下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Payer
    []
    [openid, sub_openid,]
    []
}

/// The total, the discount and what the user paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Discount (折扣).
    pub discount_total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionAmount
    []
    [total, payer_total, discount_total, currency,]
    []
}

/// A discount that applied to the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<String>,
    /// Kind (优惠类型).
    pub r#type: Option<String>,
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
    /// Currency (货币类型). Described by SKIT; no official source confirms it.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency,]
    []
}

/// The user who made a campus payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusPayer {
    /// The user's id within the application (商户appid下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户appid下的用户标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusPayer
    []
    [openid, sub_openid,]
    []
}

/// The total, the discount and what the user paid of a campus payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusTransactionAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Discount (折扣).
    pub discount_total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusTransactionAmount
    []
    [total, payer_total, discount_total, currency,]
    []
}

/// A discount that applied to a campus payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusPromotionDetail {
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<String>,
    /// Kind (优惠类型).
    pub r#type: Option<String>,
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
    /// Currency (货币类型). Described by SKIT; no official source confirms it.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", amount, stock_id, wechatpay_contribute, merchant_contribute, other_contribute, currency,]
    []
}
