use wxpay::api::bills::{ApplyForTradeBill, TradeBillType};
use wxpay::bill::TradeRow;

use crate::{Result, Shop};

impl Shop {
    /// Compares the bill of a day (`2026-01-31`) with the database. Returns the orders that differ.
    pub async fn reconcile(&self, date: &str) -> Result<Vec<String>> {
        let apply = ApplyForTradeBill::new()
            .bill_date(date)
            .bill_type(TradeBillType::Success);
        let bill = self.client.send(apply).await?;
        let mut rows = self.client.download(&bill).rows::<TradeRow>().await?;
        let mut billed = Vec::new();
        while let Some(row) = rows.next().await {
            let row = row?;
            billed.push((row.out_trade_no().to_owned(), row.order_total()));
        }
        // The end was reached without an error: the bill is complete and its hash is right.
        let mut differing = Vec::new();
        for (number, fen) in billed {
            if self.database.paid(&number)? != fen {
                differing.push(number);
            }
        }
        Ok(differing)
    }
}
