// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Commander;
use super::InstructionState;
use super::ProductName;
use super::ReceiptState;
use super::Receiver;
use super::TransferAmount;
use super::TransferMode;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Instructs WeChat Pay where to pay abnormal funds in transit (发起在途异常资金付款指令).
///
/// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
///
/// - Returns [`InstructedFundReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_instruction_no` and the same parameters.
/// - 中文：发起在途异常资金付款指令。调用方：服务商、平台；`out_instruction_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::{CreateTransferInstruction, TransferMode};
///
/// let request = CreateTransferInstruction::new()
///     .receipt_id("sample-receipt-id")
///     .out_instruction_no("1217752501201407033233368018")
///     .transfer_mode(TransferMode::OriginalUser);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_instruction_no":"1217752501201407033233368018","receipt_id":"sample-receipt-id","transfer_mode":"TRANSFER_TO_ORIGINAL_RECEIVE_USER"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起在途异常资金付款指令",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    "POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    "4015408022"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateTransferInstruction {
    /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
    pub receipt_id: Option<String>,
    /// The merchant's own instruction number (商户侧指令编号). Required.
    pub out_instruction_no: Option<String>,
    /// Transfer mode (付款方式). Required.
    pub transfer_mode: Option<TransferMode>,
    /// The receiver (收款方).
    pub receiver: Option<Receiver>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// Application id (商户AppID). Described by SKIT; no official source confirms it.
    pub appid: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateTransferInstruction {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `receipt_id`, `out_instruction_no` and `transfer_mode`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            receipt_id: None,
            out_instruction_no: None,
            transfer_mode: None,
            receiver: None,
            notify_url: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
    pub fn receipt_id<Via>(mut self, receipt_id: impl IntoField<String, Via>) -> Self {
        self.receipt_id = receipt_id.into_field();
        self
    }

    /// The merchant's own instruction number (商户侧指令编号). Required.
    pub fn out_instruction_no<Via>(
        mut self,
        out_instruction_no: impl IntoField<String, Via>,
    ) -> Self {
        self.out_instruction_no = out_instruction_no.into_field();
        self
    }

    /// Transfer mode (付款方式). Required.
    pub fn transfer_mode<Via>(mut self, transfer_mode: impl IntoField<TransferMode, Via>) -> Self {
        self.transfer_mode = transfer_mode.into_field();
        self
    }

    /// The receiver (收款方).
    pub fn receiver<Via>(mut self, receiver: impl IntoField<Receiver, Via>) -> Self {
        self.receiver = receiver.into_field();
        self
    }

    /// Address that receives the notifications (回调通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Application id (商户AppID). Described by SKIT; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<Vec<String>, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for CreateTransferInstruction {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateTransferInstruction
    []
    [receipt_id, out_instruction_no, transfer_mode, receiver, notify_url, appid,]
    ["receipt_id", "out_instruction_no", "transfer_mode",]
}

wxpay_core::operation!(CreateTransferInstruction => InstructedFundReceipt, wxpay_core::Spec::new(
    "ecommerce_collections.create_transfer_instruction",
    wxpay_core::http::Method::POST,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
)
.title("发起在途异常资金付款指令")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015408022")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_instruction_no")));

/// Abnormal funds in transit for which an instruction was just given.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstructedFundReceipt {
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
    pub instruction: Option<CreatedInstruction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InstructedFundReceipt
    []
    [product_name, receipt_id, transfer_amount, receipt_state, create_time, last_update_time, instruction,]
    []
}

/// An instruction that was just given.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInstruction {
    /// The merchant's own instruction number (商户侧指令编号).
    pub out_instruction_no: Option<String>,
    /// Party that starts the payment instruction (在途异常资金付款指令的发起方).
    pub commander: Option<Commander>,
    /// Transfer mode (付款方式).
    pub transfer_mode: Option<TransferMode>,
    /// The receiver (收款方).
    pub receiver: Option<Receiver>,
    /// State of the abnormal funds payment instruction (在途异常资金付款指令状态).
    pub instruction_state: Option<InstructionState>,
    /// When it was created (在途异常资金付款单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it succeeded (入账成功时间).
    pub success_time: Option<DateTime>,
    /// Address that receives the notifications (回调通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedInstruction
    []
    [out_instruction_no, commander, transfer_mode, receiver, instruction_state, create_time, success_time, notify_url,]
    []
}
