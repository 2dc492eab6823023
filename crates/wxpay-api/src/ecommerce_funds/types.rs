// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::BankRechargeScene;
use super::ChargeAccountType;
use super::ClosureWithdrawalState;
use super::DayEndWithdrawalStatus;
use super::EmployeeState;
use super::EmployeeType;
use super::OnlineBankType;
use super::OutboundFailReason;
use super::OutboundResult;
use super::RechargeAccountType;
use super::RechargeChannel;
use super::RechargeState;
use super::SubMerchantRechargeScene;
use super::WithdrawalStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A sub-merchant's withdrawal with its status, amount and bank account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantWithdrawal {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (电商平台商户号).
    pub sp_mchid: Option<String>,
    /// Status (提现单状态).
    pub status: Option<WithdrawalStatus>,
    /// WeChat Pay's withdrawal number (微信支付提现单号). At most 128 characters.
    pub withdraw_id: Option<String>,
    /// The merchant's own request number (商户提现单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Amount (提现金额). In fen.
    pub amount: Option<i64>,
    /// When it was created (发起提现时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (提现状态更新时间).
    pub update_time: Option<DateTime>,
    /// Reason (失败原因). At most 255 characters.
    pub reason: Option<String>,
    /// Remark (提现备注). At most 255 characters.
    pub remark: Option<String>,
    /// Bank memo (银行备注). At most 32 characters.
    pub bank_memo: Option<String>,
    /// Kind of account (出款账户类型).
    pub account_type: Option<AccountType>,
    /// Account number (入账银行账号后四位). At most 4 characters.
    pub account_number: Option<String>,
    /// Bank of the account (入账银行). At most 10 characters.
    pub account_bank: Option<String>,
    /// Bank name (入账银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantWithdrawal
    []
    [sub_mchid, sp_mchid, status, withdraw_id, out_request_no, amount, create_time, update_time, reason, remark, bank_memo, account_type, account_number, account_bank, bank_name,]
    []
}

/// An order that sends funds abroad, with its result, amounts and rate.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundOrder {
    /// The merchant's own order number (商户出境单号). At most 64 characters.
    pub out_order_id: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信出境单号). At most 128 characters.
    pub order_id: Option<String>,
    /// Result (出境结果).
    pub result: Option<OutboundResult>,
    /// Why it failed (出境失败的原因).
    pub fail_reason: Option<OutboundFailReason>,
    /// Amount (请求出境人民币金额). In fen.
    pub amount: Option<i64>,
    /// Actual amount sent abroad in foreign currency (真实出境外币金额). In fen.
    pub foreign_amount: Option<i64>,
    /// Foreign currency (外币币种). At most 20 characters.
    pub foreign_currency: Option<String>,
    /// Exchange rate value (汇率).
    pub rate: Option<i64>,
    /// Time of the currency purchase (购汇时间).
    pub exchange_rate_time: Option<DateTime>,
    /// Estimated time of the currency purchase (预计购汇时间).
    pub estimate_exchange_rate_time: Option<DateTime>,
    /// Actual amount sent abroad in renminbi (真实出境人民币金额). In fen.
    pub departure_amount: Option<i64>,
    /// Handling fee (手续费人民币金额). In fen.
    pub fee: Option<i64>,
    /// Merchant number that bears the handling fee (手续费承担商户号). At most 64 characters.
    pub charge_mchid: Option<String>,
    /// Account that bears the handling fee (手续费承担账户).
    pub charge_account_type: Option<ChargeAccountType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OutboundOrder
    []
    [out_order_id, sub_mchid, order_id, result, fail_reason, amount, foreign_amount, foreign_currency, rate, exchange_rate_time, estimate_exchange_rate_time, departure_amount, fee, charge_mchid, charge_account_type,]
    []
}

/// The response that carries an application for a closed account's withdrawal.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureWithdrawalRecord {
    /// Withdrawal application.
    #[doc(alias("withdrawal_apply"))]
    pub withdrawl_apply: Option<ClosureWithdrawal>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureWithdrawalRecord
    []
    [withdrawl_apply,]
    []
}

/// The available and pending balance of one of the caller's accounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformBalance {
    /// Available balance (可用余额). In fen.
    pub available_amount: Option<i64>,
    /// Unavailable balance (不可用余额). In fen.
    pub pending_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformBalance
    []
    [available_amount, pending_amount,]
    []
}

/// The platform's withdrawal with its status and amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformWithdrawal {
    /// Status (提现单状态).
    pub status: Option<WithdrawalStatus>,
    /// WeChat Pay's withdrawal number (微信支付提现单号). At most 128 characters.
    pub withdraw_id: Option<String>,
    /// The merchant's own request number (商户提现单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Amount (提现金额). In fen.
    pub amount: Option<i64>,
    /// When it was created (发起提现时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (提现状态更新时间).
    pub update_time: Option<DateTime>,
    /// Reason (失败原因). At most 255 characters.
    pub reason: Option<String>,
    /// Remark (提现备注). At most 255 characters.
    pub remark: Option<String>,
    /// Bank memo (银行附言). At most 32 characters.
    pub bank_memo: Option<String>,
    /// Kind of account (出款账户类型).
    pub account_type: Option<AccountType>,
    /// Remedy for the withdrawal failure (提现失败解决方案). At most 255 characters.
    pub solution: Option<String>,
    /// Account number. At most 4 characters.
    pub account_number: Option<String>,
    /// Bank of the account. At most 10 characters.
    pub account_bank: Option<String>,
    /// Bank name. At most 128 characters.
    pub bank_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformWithdrawal
    []
    [status, withdraw_id, out_request_no, amount, create_time, update_time, reason, remark, bank_memo, account_type, solution, account_number, account_bank, bank_name,]
    []
}

/// The amount and currency of a recharge.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RechargeAmount {
    /// Amount (总金额). In fen.
    pub amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RechargeAmount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Amount (总金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for RechargeAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RechargeAmount
    []
    [amount, currency,]
    []
}

impl RechargeAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(amount: i64) -> Self {
        Self::new().amount(amount).currency("CNY")
    }
}

/// The numbers of a recharge and the bank account to transfer to.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankRechargeApplication {
    /// WeChat Pay's top-up number (微信支付充值单号).
    pub recharge_id: Option<String>,
    /// The merchant's own top-up number (商户充值单号).
    pub out_recharge_no: Option<String>,
    /// Bank account to transfer into (银行账户).
    pub transfer_in_account: Option<TransferInAccount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankRechargeApplication
    []
    [recharge_id, out_recharge_no, transfer_in_account,]
    []
}

/// A recharge by bank transfer with its state and payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankRecharge {
    /// Merchant number (充值商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's top-up number (微信支付充值单号).
    pub recharge_id: Option<String>,
    /// The merchant's own top-up number (商户充值单号).
    pub out_recharge_no: Option<String>,
    /// Kind of account (充值入账账户).
    pub account_type: Option<AccountType>,
    /// Top-up state (充值状态).
    pub recharge_state: Option<RechargeState>,
    /// Top-up scene (充值场景).
    pub recharge_scene: Option<BankRechargeScene>,
    /// Description of the top-up state (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// Top-up amount (充值金额).
    pub recharge_amount: Option<RechargeAmount>,
    /// Payment details of a top-up by bank transfer (转账充值的付款信息).
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// When it was accepted (受理充值时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (充值成功时间).
    pub success_time: Option<DateTime>,
    /// When it was closed (关闭充值时间).
    pub close_time: Option<DateTime>,
    /// Top-up channels available (可用充值渠道列表). Described by SKIT; no official source confirms it.
    pub available_recharge_channels: Option<Vec<RechargeChannel>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankRecharge
    []
    [mchid, recharge_id, out_recharge_no, account_type, recharge_state, recharge_scene, recharge_state_desc, recharge_amount, bank_transfer_info, accept_time, success_time, close_time, available_recharge_channels,]
    []
}

/// An employee who may recharge by scanning a code, with the state.
#[derive(Clone)]
#[non_exhaustive]
pub struct RechargeEmployee {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The user's id within the service provider's application (员工OpenID).
    pub sp_openid: Option<String>,
    /// State (员工状态).
    pub state: Option<EmployeeState>,
    /// When it was created (添加员工时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (最后更新时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RechargeEmployee
    []
    [sub_mchid, sp_openid, state, create_time, update_time,]
    []
}

/// A recharge of a sub-merchant's account with its state and payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantRecharge {
    /// The service provider's merchant number (平台商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's top-up number (微信支付充值单号).
    pub recharge_id: Option<String>,
    /// The merchant's own top-up number (商户充值单号).
    pub out_recharge_no: Option<String>,
    /// Top-up channel (充值渠道).
    pub recharge_channel: Option<RechargeChannel>,
    /// Kind of account (充值入账账户).
    pub account_type: Option<RechargeAccountType>,
    /// Top-up state (充值状态).
    pub recharge_state: Option<RechargeState>,
    /// Top-up scene (充值场景).
    pub recharge_scene: Option<SubMerchantRechargeScene>,
    /// Description of the top-up state (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// Top-up amount (充值金额).
    pub recharge_amount: Option<RechargeAmount>,
    /// Payment details of a top-up by bank transfer (转账充值的付款信息).
    pub bank_transfer_info: Option<SubMerchantBankTransferInfo>,
    /// Payment details of a top-up by QR code (扫码充值的付款信息).
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// Payment details of a top-up by online banking (网银充值的付款信息).
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// When it was accepted (受理充值时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (充值成功时间).
    pub success_time: Option<DateTime>,
    /// When it was closed (关闭充值时间).
    pub close_time: Option<DateTime>,
    /// Top-up channels available (可用充值渠道列表).
    pub available_recharge_channels: Option<Vec<RechargeChannel>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantRecharge
    []
    [sp_mchid, sub_mchid, recharge_id, out_recharge_no, recharge_channel, account_type, recharge_state, recharge_scene, recharge_state_desc, recharge_amount, bank_transfer_info, qr_recharge_info, online_bank_recharge_info, accept_time, success_time, close_time, available_recharge_channels,]
    []
}

/// A reserved withdrawal by the day-end balance with its status and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct DayEndWithdrawal {
    /// The service provider's merchant number (收付通平台商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Status (单据状态).
    pub status: Option<DayEndWithdrawalStatus>,
    /// WeChat Pay's withdrawal number (微信支付提现单号). At most 64 characters.
    pub withdraw_id: Option<String>,
    /// The merchant's own request number (商户提现单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Total amount (提现金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount that succeeded (提现成功金额). In fen.
    pub success_amount: Option<i64>,
    /// Amount that failed (提现失败金额). In fen.
    pub fail_amount: Option<i64>,
    /// Refund amount (提现退票金额). In fen.
    pub refund_amount: Option<i64>,
    /// When it was created (发起提现时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (提现状态更新时间).
    pub update_time: Option<DateTime>,
    /// Reason (失败原因). At most 255 characters.
    pub reason: Option<String>,
    /// Remark (提现备注). At most 255 characters.
    pub remark: Option<String>,
    /// Bank memo (银行附言). At most 32 characters.
    pub bank_memo: Option<String>,
    /// Kind of account (出款账户类型).
    pub account_type: Option<AccountType>,
    /// Account number (入账银行账号后四位). At most 4 characters.
    pub account_number: Option<String>,
    /// Bank of the account (入账银行). At most 10 characters.
    pub account_bank: Option<String>,
    /// Bank name (入账银行全称). At most 128 characters.
    pub bank_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DayEndWithdrawal
    []
    [sp_mchid, sub_mchid, status, withdraw_id, out_request_no, total_amount, success_amount, fail_amount, refund_amount, create_time, update_time, reason, remark, bank_memo, account_type, account_number, account_bank, bank_name,]
    []
}

/// An application for a closed account's withdrawal with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosureWithdrawal {
    /// WeChat Pay's application number. At most 32 characters.
    pub applyment_id: Option<String>,
    /// The merchant's own request number (商户提现单号). At most 32 characters.
    pub out_request_no: Option<String>,
    /// Progress of the withdrawal.
    pub state: Option<ClosureWithdrawalState>,
    /// Why it failed (失败原因). At most 1024 characters.
    pub fail_reason: Option<String>,
    /// When it was last modified (最后更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosureWithdrawal
    []
    [applyment_id, out_request_no, state, fail_reason, modify_time,]
    []
}

/// Links to this page and its neighbours.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageLinks {
    /// Link to the next page (下一页链接).
    pub next: Option<String>,
    /// Link to the previous page (上一页链接).
    pub prev: Option<String>,
    /// Link to the current page.
    pub self_: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PageLinks
    []
    [next, prev, self_ = "self",]
    []
}

/// The bank account that a recharge is transferred to.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferInAccount {
    /// Bank name (开户银行名称).
    pub bank_name: Option<String>,
    /// Province and city code of the bank (开户银行省市编码).
    pub bank_address_code: Option<String>,
    /// Bank code (开户银行行号).
    pub bank_code: Option<String>,
    /// Bank account name (银行账户名称).
    pub bank_account_name: Option<String>,
    /// Bank account number (银行账号).
    pub bank_account_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferInAccount
    []
    [bank_name, bank_address_code, bank_code, bank_account_name, bank_account_no,]
    []
}

/// Way in which a recharge was paid by bank transfer.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// Memo of the top-up transfer (转账充值附言).
    pub memo: Option<String>,
    /// When it was returned (银行转账退回时间).
    pub return_time: Option<DateTime>,
    /// Why it was returned (银行转账退回原因).
    pub return_reason: Option<String>,
    /// Bank name (开户银行名称).
    pub bank_name: Option<String>,
    /// Last digits of the bank card number (银行卡号后四位).
    pub bank_card_tail: Option<String>,
    /// Bank serial or order number (转入的银行流水单号). Described by SKIT; no official source confirms it.
    pub bill_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankTransferInfo
    []
    [memo, return_time, return_reason, bank_name, bank_card_tail, bill_no,]
    []
}

/// Way in which a sub-merchant's recharge was paid by bank transfer.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantBankTransferInfo {
    /// Bank serial or order number (转入的银行流水单号).
    pub bill_no: Option<String>,
    /// Memo of the top-up transfer (转账充值附言).
    pub memo: Option<String>,
    /// When it was returned (银行转账退回时间).
    pub return_time: Option<DateTime>,
    /// Why it was returned (银行转账退回原因).
    pub return_reason: Option<String>,
    /// Bank name (开户银行名称).
    pub bank_name: Option<String>,
    /// Last digits of the bank card number (银行卡号后四位).
    pub bank_card_tail: Option<String>,
    /// Bank account name (银行账户名称).
    pub bank_account_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantBankTransferInfo
    []
    [bill_no, memo, return_time, return_reason, bank_name, bank_card_tail, bank_account_name,]
    []
}

/// The payer of a recharge by scanning a code.
#[derive(Clone)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// Employee type (员工类型).
    pub employee_type: Option<EmployeeType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QrRechargeInfo
    []
    [openid, employee_type,]
    []
}

/// Way in which a recharge was paid by online banking.
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// Bank serial or order number (银行交易订单号).
    pub bill_no: Option<String>,
    /// When it was returned (网银充值退回时间).
    pub return_time: Option<DateTime>,
    /// Why it was returned (网银充值退回原因).
    pub return_reason: Option<String>,
    /// Bank name (开户银行名称).
    pub bank_name: Option<String>,
    /// Online banking type (网银类型).
    pub online_bank_type: Option<OnlineBankType>,
    /// Last digits of the bank card number (银行卡号后四位).
    pub bank_card_tail: Option<String>,
    /// Bank account name (银行账户名称).
    pub bank_account_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OnlineBankRechargeInfo
    []
    [bill_no, return_time, return_reason, bank_name, online_bank_type, bank_card_tail, bank_account_name,]
    []
}
