// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalSettlementMode;
use super::Commander;
use super::ProductName;
use super::ReceiptState;
use super::TransferAmount;

wxpay_core::model! {
    /// Queries the payment of abnormal funds in transit (查询在途异常资金付款结果).
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询在途异常资金付款结果")]
    pub request QueryAbnormalFundReceipt {
        required {
            /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
            receipt_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAbnormalFundReceipt => AbnormalFundReceipt, wxpay_core::Spec::new(
    "query_abnormal_fund_receipt",
    wxpay_core::http::Method::GET,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}",
)
.title("查询在途异常资金付款结果")
.family("ecommerce_collections")
.repeat(wxpay_core::Repeat::Freely));

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
            create_time: String,
            /// When it was last updated (在途异常资金付款单据更新时间).
            last_update_time: String,
            /// Details of the abnormal funds payment instruction (在途异常资金付款指令信息).
            instruction: ReceiptInstruction,
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
            success_time: String,
            /// Application id (商户AppID).
            appid: Vec<String>,
            /// Address that receives the notifications (回调通知地址).
            notify_url: String,
        }
    }
}
