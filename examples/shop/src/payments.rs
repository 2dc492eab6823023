use axum::extract::State;
use axum::http::StatusCode;
use wxpay::api::payments::{Event, Order, QueryOrderByOutTradeNo, TradeState};
use wxpay::axum::Notification;

use crate::{Result, Shop};

pub(crate) async fn notified(
    State(shop): State<Shop>,
    notification: Notification<Event>,
) -> StatusCode {
    let Event::OrderPaid(order) = &notification.resource else {
        return StatusCode::NO_CONTENT; // not for this shop
    };
    match shop.record(order, Some(&notification.id)) {
        Ok(true) => println!("order {} is paid", order.out_trade_no),
        Ok(false) => {} // a repeat
        Err(error) => {
            eprintln!("notification: {error}");
            return StatusCode::INTERNAL_SERVER_ERROR; // WeChat Pay sends it again
        }
    }
    StatusCode::NO_CONTENT
}

impl Shop {
    /// Records a paid order. Returns `false` if it is not paid or was recorded before.
    fn record(&self, order: &Order, notification: Option<&str>) -> Result<bool> {
        let number = &order.out_trade_no;
        let total = order.amount.as_ref().and_then(|amount| amount.total);
        match (&order.trade_state, total) {
            (TradeState::Success, Some(fen)) => {
                Ok(self.database.record_payment(number, fen, notification)?)
            }
            _ => Ok(false),
        }
    }

    /// Queries the unpaid orders, because a notification can get lost. Run it every few minutes.
    pub async fn settle(&self) -> Result<()> {
        for number in self.database.unpaid_orders()? {
            let query = QueryOrderByOutTradeNo::new(number);
            self.record(&self.client.send(query).await?, None)?;
        }
        Ok(())
    }
}
