// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstructionOperator;
use super::InstructionState;
use super::TransferMode;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries how an instruction to pay abnormal funds was carried out (查询在途异常资金付款指令执行结果).
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    ///
    /// - Returns [`TransferInstruction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询在途异常资金付款指令执行结果。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询在途异常资金付款指令执行结果")]
    pub request QueryTransferInstruction {
        required {
            /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
            receipt_id: String,
            /// The merchant's own instruction number (商户侧指令编号). Required. It stands in the path.
            out_instruction_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransferInstruction => TransferInstruction, wxpay_core::Spec::new(
    "query_transfer_instruction",
    wxpay_core::http::Method::GET,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
)
.title("查询在途异常资金付款指令执行结果")
.family("ecommerce_collections")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An instruction to pay abnormal funds, with its state.
    pub answer TransferInstruction {
        always {}
        optional {
            /// The merchant's own instruction number (商户侧指令编号).
            out_instruction_no: String,
            /// Party that starts the payment instruction (在途异常资金付款指令的发起方).
            commander: InstructionCommander,
            /// Transfer mode (付款方式).
            transfer_mode: TransferMode,
            /// The receiver (收款方).
            receiver: InstructionReceiver,
            /// State of the abnormal funds payment instruction (在途异常资金付款指令状态).
            instruction_state: InstructionState,
            /// When it was created (在途异常资金付款指令创建时间).
            create_time: DateTime,
            /// When it succeeded (入账成功时间).
            success_time: DateTime,
            /// When it was closed (在途异常资金付款指令关闭时间).
            close_time: DateTime,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
            /// WeChat Pay's serial number of running the instruction (微信支付在途异常资金付款指令执行流水号).
            instruction_instance_id: String,
        }
    }
}

wxpay_core::model! {
    /// Who gave the queried instruction.
    pub answer InstructionCommander {
        always {}
        optional {
            /// Operator.
            operator: InstructionOperator,
            /// Merchant number (微信支付商户号).
            mchid: String,
        }
    }
}

wxpay_core::model! {
    /// Who receives the funds of the queried instruction.
    pub answer InstructionReceiver {
        always {}
        optional {
            /// Kind of account (入账账户类型).
            account_type: String,
            /// The user's id within the application (入账用户OpenID).
            openid: String,
            /// Application id (商户AppID).
            appid: String,
            /// Merchant number (入账商户号).
            mchid: String,
        }
    }
}
