// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalSettlementMode;
use super::Currency;
use super::InstructionOperator;
use super::ProductName;
use super::ReceiptState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Abnormal funds in transit with their state and instruction.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalFundReceipt {
    /// Product name (产品名称).
    pub product_name: Option<ProductName>,
    /// Receipt id (微信支付在途异常资金付款单号).
    pub receipt_id: Option<String>,
    /// Amount of the transfer (付款金额信息).
    pub transfer_amount: Option<TransferAmount>,
    /// Receipt state (在途异常资金付款状态).
    pub receipt_state: Option<ReceiptState>,
    /// When it was created (在途异常资金付款单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (在途异常资金付款单据更新时间).
    pub last_update_time: Option<DateTime>,
    /// Details of the abnormal funds payment instruction (在途异常资金付款指令信息).
    pub instruction: Option<ReceiptInstruction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalFundReceipt
    []
    [product_name, receipt_id, transfer_amount, receipt_state, create_time, last_update_time, instruction,]
    []
}

/// Receiver of the abnormal funds.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Receiver {
    /// The user's id within the application (入账用户OpenID).
    pub openid: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// Merchant number (入账商户号).
    pub mchid: Option<String>,
    /// Kind of account (入账账户类型). Described by SKIT; no official source confirms it.
    pub account_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Receiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            openid: None,
            appid: None,
            mchid: None,
            account_type: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (入账用户OpenID).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (商户AppID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number (入账商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Kind of account (入账账户类型). Described by SKIT; no official source confirms it.
    pub fn account_type<Via>(mut self, account_type: impl IntoField<String, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }
}

impl Default for Receiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Receiver
    []
    [openid, appid, mchid, account_type,]
    []
}

/// The number of a contract prepared for signing.
#[derive(Clone)]
#[non_exhaustive]
pub struct PresignedContract {
    /// Pre-signing id (预签约id).
    pub pre_entrustweb_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PresignedContract
    []
    [pre_entrustweb_id,]
    []
}

/// The amount of a payment of abnormal funds.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAmount {
    /// Total (总金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferAmount
    []
    [total, currency,]
    []
}

/// The instruction of a queried payment of abnormal funds.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiptInstruction {
    /// The merchant's own instruction number (商户侧指令编号).
    pub out_instruction_no: Option<String>,
    /// Party that starts the payment instruction (在途异常资金付款指令的发起方).
    pub commander: Option<Commander>,
    /// Transfer mode (付款方式).
    pub transfer_mode: Option<AbnormalSettlementMode>,
    /// When it succeeded (入账成功时间).
    pub success_time: Option<DateTime>,
    /// Application id (商户AppID).
    pub appid: Option<Vec<String>>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// The receiver (收款方). Described by SKIT; no official source confirms it.
    pub receiver: Option<Receiver>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiptInstruction
    []
    [out_instruction_no, commander, transfer_mode, success_time, appid, notify_url, receiver,]
    []
}

/// Handling of an abnormal batch settlement.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalSettlementResult {
    /// Handling of the abnormal settlement batch (异常结算批次单处理方式).
    pub abnormal_settle_type: Option<AbnormalSettlementMode>,
    /// When the batch was created (批次创建时间).
    pub apply_success_time: Option<DateTime>,
    /// WeChat Pay's number of the abnormal funds payment (微信支付异常资金付款单号).
    pub abnormal_fund_receipt_id: Option<String>,
    /// The merchant's own abnormal settlement batch number (商户异常结算批次单号).
    pub out_abnormal_settle_batch_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalSettlementResult
    []
    [abnormal_settle_type, apply_success_time, abnormal_fund_receipt_id, out_abnormal_settle_batch_no,]
    []
}

/// Party that gave the instruction.
#[derive(Clone)]
#[non_exhaustive]
pub struct Commander {
    /// Kind of party that gave the instruction.
    pub operator: Option<InstructionOperator>,
    /// Merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Commander
    []
    [operator, mchid,]
    []
}
