use rswxpay::client::WxPayClient;
use rswxpay::config::ClientConfig;
use rswxpay::model::notify::NotifyHeaders;

use super::Peer;
use crate::Result;
use crate::scene::Scene;

pub struct Rswxpay {
    client: WxPayClient,
    out_trade_no: String,
    headers: NotifyHeaders,
    body: String,
}

impl Peer for Rswxpay {
    async fn new(scene: &Scene) -> Result<Self> {
        let config = ClientConfig::builder()
            .mch_id(&scene.mchid)
            .serial_no(&scene.serial)
            .api_v3_key(&scene.apiv3_key)
            .private_key_pem(&scene.private_key)
            .base_url(&scene.base_url)
            .build()?;
        let notification = &scene.notification;
        Ok(Self {
            client: WxPayClient::new(config).await?,
            out_trade_no: scene.out_trade_no.clone(),
            headers: NotifyHeaders {
                timestamp: notification.timestamp.clone(),
                nonce: notification.nonce.clone(),
                signature: notification.signature.clone(),
                serial: scene.platform_serial.clone(),
            },
            body: notification.body.clone(),
        })
    }

    async fn query(&self) -> Result<()> {
        let order = self
            .client
            .query_order_by_out_trade_no(&self.out_trade_no)
            .await?;
        match order.amount {
            Some(amount) if amount.total == 100 => Ok(()),
            _ => Err("another amount".into()),
        }
    }

    async fn notification(&self) -> Result<()> {
        let paid = self
            .client
            .parse_transaction_notify(&self.headers, &self.body)
            .await?;
        match paid.amount.total {
            100 => Ok(()),
            _ => Err("another amount".into()),
        }
    }
}
