// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstructionOperator;
use super::InstructionState;
use super::TransferMode;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries how an instruction to pay abnormal funds was carried out (查询在途异常资金付款指令执行结果).
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
///
/// - Returns [`TransferInstruction`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询在途异常资金付款指令执行结果。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::QueryTransferInstruction;
///
/// let request = QueryTransferInstruction::new()
///     .receipt_id("sample-receipt-id")
///     .out_instruction_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_instruction_no":"1217752501201407033233368018","receipt_id":"sample-receipt-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询在途异常资金付款指令执行结果",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
    "GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransferInstruction {
    /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
    pub receipt_id: Option<String>,
    /// The merchant's own instruction number (商户侧指令编号). Required. It stands in the path.
    pub out_instruction_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransferInstruction {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `receipt_id` and `out_instruction_no`.
    pub fn new() -> Self {
        Self {
            receipt_id: None,
            out_instruction_no: None,
            extra: Extra::new(),
        }
    }

    /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
    pub fn receipt_id<Via>(mut self, receipt_id: impl IntoField<String, Via>) -> Self {
        self.receipt_id = receipt_id.into_field();
        self
    }

    /// The merchant's own instruction number (商户侧指令编号). Required. It stands in the path.
    pub fn out_instruction_no<Via>(
        mut self,
        out_instruction_no: impl IntoField<String, Via>,
    ) -> Self {
        self.out_instruction_no = out_instruction_no.into_field();
        self
    }
}

impl Default for QueryTransferInstruction {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryTransferInstruction
    []
    [receipt_id, out_instruction_no,]
    ["receipt_id", "out_instruction_no",]
}

wxpay_core::operation!(QueryTransferInstruction => TransferInstruction, wxpay_core::Spec::new(
    "ecommerce_collections.query_transfer_instruction",
    wxpay_core::http::Method::GET,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
)
.title("查询在途异常资金付款指令执行结果")
.family("ecommerce_collections")
.repeat(wxpay_core::Repeat::Freely));

/// An instruction to pay abnormal funds, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferInstruction {
    /// The merchant's own instruction number (商户侧指令编号).
    pub out_instruction_no: Option<String>,
    /// Party that starts the payment instruction (在途异常资金付款指令的发起方).
    pub commander: Option<InstructionCommander>,
    /// Transfer mode (付款方式).
    pub transfer_mode: Option<TransferMode>,
    /// The receiver (收款方).
    pub receiver: Option<InstructionReceiver>,
    /// State of the abnormal funds payment instruction (在途异常资金付款指令状态).
    pub instruction_state: Option<InstructionState>,
    /// When it was created (在途异常资金付款指令创建时间).
    pub create_time: Option<DateTime>,
    /// When it succeeded (入账成功时间).
    pub success_time: Option<DateTime>,
    /// When it was closed (在途异常资金付款指令关闭时间).
    pub close_time: Option<DateTime>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's serial number of running the instruction (微信支付在途异常资金付款指令执行流水号).
    pub instruction_instance_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferInstruction
    []
    [out_instruction_no, commander, transfer_mode, receiver, instruction_state, create_time, success_time, close_time, notify_url, instruction_instance_id,]
    []
}

/// Party that gave the queried instruction.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstructionCommander {
    /// Kind of party that gave the instruction.
    pub operator: Option<InstructionOperator>,
    /// Merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstructionCommander
    []
    [operator, mchid,]
    []
}

/// Receiver of the funds of the queried instruction.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstructionReceiver {
    /// Kind of account (入账账户类型).
    pub account_type: Option<String>,
    /// The user's id within the application (入账用户OpenID).
    pub openid: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// Merchant number (入账商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstructionReceiver
    []
    [account_type, openid, appid, mchid,]
    []
}
