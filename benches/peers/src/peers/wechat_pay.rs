use wechat_pay::{Config, NotifyHandler, NotifyHeaders, WechatPayClient};

use super::Peer;
use crate::Result;
use crate::scene::Scene;

pub struct WechatPay {
    client: WechatPayClient,
    out_trade_no: String,
    headers: NotifyHeaders,
    body: String,
}

impl Peer for WechatPay {
    async fn new(scene: &Scene) -> Result<Self> {
        let config = Config::new(
            &scene.appid,
            &scene.mchid,
            &scene.apiv3_key,
            &scene.serial,
            &scene.private_key,
        )?
        .with_base_url(&scene.base_url)
        .with_platform_public_key(&scene.platform_serial, &scene.platform_public_key);
        let notification = &scene.notification;
        Ok(Self {
            client: WechatPayClient::new(config)?,
            out_trade_no: scene.out_trade_no.clone(),
            headers: NotifyHeaders::new(
                &notification.timestamp,
                &notification.nonce,
                &notification.signature,
                &scene.platform_serial,
            ),
            body: notification.body.clone(),
        })
    }

    async fn query(&self) -> Result<()> {
        let order = self
            .client
            .query_by_out_trade_no(&self.out_trade_no)
            .await?;
        match order.amount.and_then(|amount| amount.total) {
            Some(100) => Ok(()),
            _ => Err("another amount".into()),
        }
    }

    async fn notification(&self) -> Result<()> {
        let handler = NotifyHandler::new(self.client.config());
        let paid = handler.parse_transaction(&self.headers, &self.body)?;
        match paid.amount.and_then(|amount| amount.total) {
            Some(100) => Ok(()),
            _ => Err("another amount".into()),
        }
    }
}
