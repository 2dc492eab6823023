//! A shop that sells coffee: orders, notifications, refunds and a reconciled bill.

mod bills;
mod database;
mod orders;
mod payments;
mod refunds;

use std::error::Error;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::post;
use wxpay::notification::NotificationReceiver;
use wxpay::{Client, Hyper, Merchant, RetryPolicy};

pub use database::Database;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// The price of a coffee, in fen.
const PRICE: i64 = 1500;

/// State that all handlers share.
#[derive(Clone, Debug)]
pub struct Shop {
    /// Sends requests to WeChat Pay.
    pub client: Client,
    /// Verifies and decrypts notifications.
    pub receiver: NotificationReceiver,
    /// Keeps orders and notifications.
    pub database: Database,
}

impl Shop {
    /// Creates the shop of a merchant.
    pub fn new(merchant: Merchant, database: Database) -> Self {
        let client = Client::new(merchant.clone(), Hyper::new());
        Self {
            client: client.with_retries(RetryPolicy::default()),
            receiver: NotificationReceiver::new(merchant),
            database,
        }
    }

    /// Routes requests of customers and notifications of WeChat Pay.
    pub fn router(self) -> Router {
        Router::new()
            .route("/orders", post(orders::place))
            .route("/notify", post(payments::notified))
            .with_state(self)
    }
}

// The extractor of notifications takes the receiver from the state.
impl FromRef<Shop> for NotificationReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}
