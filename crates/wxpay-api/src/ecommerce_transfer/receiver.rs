use serde::{Deserialize, Serialize};

use crate::Extra;

/// 赔付用户信息: who receives the money.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Receiver {
    /// 转账接收方类型: whether it is a merchant or the user of a transaction.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ReceiverType>,
    /// 转账接收方订单信息: the order whose payer receives the money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Receiver {
    /// A receiver of that type.
    pub fn new(r#type: ReceiverType) -> Self {
        Self {
            r#type: Some(r#type),
            ..Self::default()
        }
    }

    /// The user who has paid the order of that WeChat Pay number (微信支付订单号).
    pub fn transaction_user(transaction_id: impl Into<String>) -> Self {
        let order = TransactionInfo::new(transaction_id).r#type(TransactionType::Wxpay);
        Self::new(ReceiverType::TransactionUser).transaction_info(order)
    }

    /// Sets the order whose payer receives the money.
    #[must_use]
    pub fn transaction_info(mut self, order: TransactionInfo) -> Self {
        self.transaction_info = Some(order);
        self
    }
}

/// 转账接收方订单信息: the order that a claim belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionInfo {
    /// 交易订单号: the order's number at WeChat Pay.
    pub transaction_id: String,
    /// 转账接收方订单类型.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TransactionType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TransactionInfo {
    /// The order of that number.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// Sets the order's type.
    #[must_use]
    pub fn r#type(mut self, r#type: TransactionType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

/// 转账接收方信息: the receiver, as an answer tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 转账接收者信息.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

wxpay_core::open_enum! {
    /// 转账接收方类型: what kind of receiver it is.
    pub enum ReceiverType {
        /// A merchant.
        Merchant = "MERCHANT",
        /// The user of a transaction.
        TransactionUser = "TRANSACTION_USER",
    }
}

wxpay_core::open_enum! {
    /// 订单类型: what kind of order it is.
    pub enum TransactionType {
        /// An order of WeChat Pay.
        Wxpay = "WXPAY",
        /// An order of the kind `WXVALUE`, which the official page names without a word more.
        Wxvalue = "WXVALUE",
    }
}
