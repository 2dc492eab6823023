use wxpay::Delivery;
use wxpay::api::refunds::{Amount, CreateRefund, QueryRefund, Refund};

use crate::{PRICE, Result, Shop};

impl Shop {
    /// Refunds an order in full. The refund number follows from the order's, so a second call
    /// cannot refund twice.
    pub async fn refund(&self, number: &str) -> Result<Refund> {
        let out_refund_no = format!("{number}-refund");
        let refund = CreateRefund::new(&out_refund_no)
            .out_trade_no(number)
            .amount(Amount::new().refund(PRICE).total(PRICE).currency("CNY"));
        match self.client.send(refund).await {
            Ok(refund) => Ok(refund),
            Err(error) if error.delivery() == Delivery::OutcomeUnknown => {
                Ok(self.client.send(QueryRefund::new(out_refund_no)).await?)
            }
            Err(error) => Err(error.into()),
        }
    }
}
