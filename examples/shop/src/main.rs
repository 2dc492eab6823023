//! The shop as a program.

use std::error::Error;

use shop::{Database, Shop};
use wxpay::{AwsLc, Merchant};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let merchant = Merchant::from_env(AwsLc)?;
    let shop = Shop::new(merchant, Database::open("shop.db")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, shop.router()).await?;
    Ok(())
}
