// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::ReturnFailReason;
use super::ReturnResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Receiver of a share, and its amount.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Receiver {
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). Required. At most 64 characters.
    pub account: Option<String>,
    /// Amount (分账金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10240 characters.
    pub name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Receiver {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`, `account`, `amount` and `description`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            account: None,
            amount: None,
            description: None,
            name: None,
            extra: Extra::new(),
        }
    }

    /// Kind (分账接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (分账接收方账号). Required. At most 64 characters.
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }

    /// Amount (分账金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (分账描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10240 characters.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
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
    [r#type = "type", account, amount, description, name,]
    ["type", "account", "amount", "description",]
}

/// Amount of an order that is left to share.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsplitAmount {
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Amount of the order not yet shared (订单剩余待分金额). In fen.
    pub unsplit_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UnsplitAmount
    []
    [transaction_id, unsplit_amount,]
    []
}

/// The receiver that was added to or deleted from a brand's profit sharing.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandReceiverAccount {
    /// Merchant number of the brand (品牌主商户号). At most 32 characters.
    pub brand_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). At most 64 characters.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandReceiverAccount
    []
    [brand_mchid, r#type = "type", account,]
    []
}

/// A return of shared money with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// The merchant's own return number (商户回退单号). At most 64 characters.
    pub out_return_no: Option<String>,
    /// WeChat Pay's return number (微信回退单号). At most 64 characters.
    pub return_id: Option<String>,
    /// Merchant number that returns the funds (回退商户号). At most 32 characters.
    pub return_mchid: Option<String>,
    /// Amount (回退金额). In fen.
    pub amount: Option<i64>,
    /// Description (回退描述). At most 80 characters.
    pub description: Option<String>,
    /// Result (回退结果).
    pub result: Option<ReturnResult>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<ReturnFailReason>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReturnOrder
    []
    [sub_mchid, order_id, out_order_no, out_return_no, return_id, return_mchid, amount, description, result, fail_reason, create_time, finish_time,]
    []
}
