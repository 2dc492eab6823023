// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalSettlementMode;
use super::Currency;
use super::InstructionOperator;
use super::ProductName;
use super::ReceiptState;
use wxpay_core::model::Extra;

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
    pub create_time: Option<String>,
    /// When it was last updated (在途异常资金付款单据更新时间).
    pub last_update_time: Option<String>,
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
    pub success_time: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<Vec<String>>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiptInstruction
    []
    [out_instruction_no, commander, transfer_mode, success_time, appid, notify_url,]
    []
}

/// Who gave the instruction.
#[derive(Clone)]
#[non_exhaustive]
pub struct Commander {
    /// Operator.
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
