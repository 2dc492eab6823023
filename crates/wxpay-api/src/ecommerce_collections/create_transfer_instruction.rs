// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Commander;
use super::InstructionState;
use super::ProductName;
use super::ReceiptState;
use super::Receiver;
use super::TransferAmount;
use super::TransferMode;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Instructs WeChat Pay where to pay abnormal funds in transit (发起在途异常资金付款指令).
    ///
    /// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    ///
    /// - Returns [`InstructedFundReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_instruction_no` and the same parameters.
    /// - 中文：发起在途异常资金付款指令。调用方：服务商、平台；`out_instruction_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
    #[doc(alias = "发起在途异常资金付款指令")]
    pub request CreateTransferInstruction {
        required {
            /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
            receipt_id: String,
            /// The merchant's own instruction number (商户侧指令编号). Required.
            out_instruction_no: String,
            /// Transfer mode (付款方式). Required.
            transfer_mode: TransferMode,
        }
        optional {
            /// The receiver (收款方).
            receiver: Receiver,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
            /// Application id (商户AppID). Described by SKIT; no official source confirms it.
            appid: Vec<String>,
        }
    }
}

wxpay_core::operation!(CreateTransferInstruction => InstructedFundReceipt, wxpay_core::Spec::new(
    "create_transfer_instruction",
    wxpay_core::http::Method::POST,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
)
.title("发起在途异常资金付款指令")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015408022")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_instruction_no")));

wxpay_core::model! {
    /// Abnormal funds in transit for which an instruction was just given.
    pub answer InstructedFundReceipt {
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
            instruction: CreatedInstruction,
        }
    }
}

wxpay_core::model! {
    /// An instruction that was just given.
    pub answer CreatedInstruction {
        always {}
        optional {
            /// The merchant's own instruction number (商户侧指令编号).
            out_instruction_no: String,
            /// Party that starts the payment instruction (在途异常资金付款指令的发起方).
            commander: Commander,
            /// Transfer mode (付款方式).
            transfer_mode: TransferMode,
            /// The receiver (收款方).
            receiver: Receiver,
            /// State of the abnormal funds payment instruction (在途异常资金付款指令状态).
            instruction_state: InstructionState,
            /// When it was created (在途异常资金付款单据创建时间).
            create_time: String,
            /// When it succeeded (入账成功时间).
            success_time: DateTime,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
        }
    }
}
