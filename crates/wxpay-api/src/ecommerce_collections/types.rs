// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalSettlementMode;
use super::Currency;
use super::InstructionOperator;
use super::ProductName;
use super::ReceiptState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Abnormal funds in transit with their state and instruction.
    pub answer AbnormalFundReceipt {
        always {}
        optional {
            /// Product name (产品名称).
            product_name: ProductName,
            /// Receipt id (微信支付在途异常资金付款单号).
            receipt_id: String,
            /// Amount of the transfer (付款金额信息).
            transfer_amount: TransferAmount,
            /// Receipt state (在途异常资金付款状态).
            receipt_state: ReceiptState,
            /// When it was created (在途异常资金付款单据创建时间).
            create_time: DateTime,
            /// When it was last updated (在途异常资金付款单据更新时间).
            last_update_time: DateTime,
            /// Details of the abnormal funds payment instruction (在途异常资金付款指令信息).
            instruction: ReceiptInstruction,
        }
    }
}

wxpay_core::model! {
    /// Who receives the abnormal funds.
    pub shared Receiver {
        required {}
        optional {
            /// The user's id within the application (入账用户OpenID).
            openid: String,
            /// Application id (商户AppID).
            appid: String,
            /// Merchant number (入账商户号).
            mchid: String,
            /// Kind of account (入账账户类型). Described by SKIT; no official source confirms it.
            account_type: String,
        }
    }
}

wxpay_core::model! {
    /// The number of a contract prepared for signing.
    pub answer PresignedContract {
        always {}
        optional {
            /// Pre-signing id (预签约id).
            pre_entrustweb_id: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a payment of abnormal funds.
    pub answer TransferAmount {
        always {}
        optional {
            /// Total (总金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: Currency,
        }
    }
}

wxpay_core::model! {
    /// The instruction of a queried payment of abnormal funds.
    pub answer ReceiptInstruction {
        always {}
        optional {
            /// The merchant's own instruction number (商户侧指令编号).
            out_instruction_no: String,
            /// Party that starts the payment instruction (在途异常资金付款指令的发起方).
            commander: Commander,
            /// Transfer mode (付款方式).
            transfer_mode: AbnormalSettlementMode,
            /// When it succeeded (入账成功时间).
            success_time: DateTime,
            /// Application id (商户AppID).
            appid: Vec<String>,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
            /// The receiver (收款方). Described by SKIT; no official source confirms it.
            receiver: Receiver,
        }
    }
}

wxpay_core::model! {
    /// How an abnormal batch settlement is handled.
    pub answer AbnormalSettlementResult {
        always {}
        optional {
            /// How the abnormal settlement batch is handled (异常结算批次单处理方式).
            abnormal_settle_type: AbnormalSettlementMode,
            /// When the batch was created (批次创建时间).
            apply_success_time: DateTime,
            /// WeChat Pay's number of the abnormal funds payment (微信支付异常资金付款单号).
            abnormal_fund_receipt_id: String,
            /// The merchant's own abnormal settlement batch number (商户异常结算批次单号).
            out_abnormal_settle_batch_no: String,
        }
    }
}

wxpay_core::model! {
    /// Who gave the instruction.
    pub answer Commander {
        always {}
        optional {
            /// Operator.
            operator: InstructionOperator,
            /// Merchant number (微信支付商户号).
            mchid: String,
        }
    }
}
