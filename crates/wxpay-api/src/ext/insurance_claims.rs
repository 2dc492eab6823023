use crate::ecommerce_transfer::{Receiver, ReceiverType, TransactionInfo, TransactionType};

impl Receiver {
    /// The user who paid the order with that WeChat Pay number (微信支付订单号).
    pub fn transaction_user(transaction_id: impl Into<String>) -> Self {
        let order = TransactionInfo::new()
            .transaction_id(transaction_id.into())
            .r#type(TransactionType::Wxpay);
        Self::new()
            .r#type(ReceiverType::TransactionUser)
            .transaction_info(order)
    }

    /// A merchant.
    pub fn merchant() -> Self {
        Self::new().r#type(ReceiverType::Merchant)
    }
}
