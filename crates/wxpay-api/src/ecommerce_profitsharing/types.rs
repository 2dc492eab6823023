// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::ReturnFailReason;
use super::ReturnResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// The receiver that was added or deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiverAccount {
    /// Kind (接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (接收方账号). At most 64 characters.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiverAccount
    []
    [r#type = "type", account,]
    []
}

/// A return of shared money with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// The merchant's own return number (商户回退单号). At most 64 characters.
    pub out_return_no: Option<String>,
    /// Merchant number that returns the funds (回退商户号). At most 32 characters.
    pub return_mchid: Option<String>,
    /// Amount (回退金额). In fen.
    pub amount: Option<i64>,
    /// WeChat Pay's return number (微信回退单号). At most 64 characters.
    pub return_no: Option<String>,
    /// Result (回退结果).
    pub result: Option<ReturnResult>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<ReturnFailReason>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReturnOrder
    []
    [sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount, return_no, result, fail_reason, finish_time, transaction_id,]
    []
}

/// A merchant that receives abnormal funds.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalFundsReceiver {
    /// Merchant number (平台接收异常资金商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AbnormalFundsReceiver
    []
    [mchid,]
    []
}
