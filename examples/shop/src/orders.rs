use axum::extract::State;
use axum::http::StatusCode;
use wxpay::api::payments::{Amount, NativePrepay};

use crate::{PRICE, Result, Shop};

impl Shop {
    /// Places an order. Returns its number and the content of the QR code.
    pub async fn order(&self) -> Result<(String, String)> {
        let number = self.database.add_order(PRICE)?;
        let order = NativePrepay::new(&number)
            .description("Coffee")
            .amount(Amount::cny(PRICE));
        let placed = self.client.send(order).await?;
        Ok((number, placed.to_code_url()?.to_string()))
    }
}

pub(crate) async fn place(State(shop): State<Shop>) -> std::result::Result<String, StatusCode> {
    let (_, code_url) = shop.order().await.map_err(|error| {
        eprintln!("order: {error}");
        StatusCode::BAD_GATEWAY
    })?;
    Ok(code_url)
}
