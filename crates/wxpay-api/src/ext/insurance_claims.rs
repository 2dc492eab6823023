use crate::ecommerce_transfer::{
    Receiver, ReceiverType, TransactionInfo, TransactionType, TransferStatus,
};

impl Receiver {
    /// The user who has paid the order of that WeChat Pay number (微信支付订单号).
    pub fn transaction_user(transaction_id: impl Into<String>) -> Self {
        let order = TransactionInfo::new(transaction_id).r#type(TransactionType::Wxpay);
        Self::new()
            .r#type(ReceiverType::TransactionUser)
            .transaction_info(order)
    }

    /// A merchant.
    pub fn merchant() -> Self {
        Self::new().r#type(ReceiverType::Merchant)
    }
}

impl TransferStatus {
    /// Whether the state never changes again: paid, closed or cancelled.
    ///
    /// An unknown state counts as one that may change.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Closed | Self::Cancelled)
    }
}
