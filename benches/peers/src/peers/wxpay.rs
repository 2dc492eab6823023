use http::HeaderMap;
use wxpay::api::payments::{Event, QueryOrderByOutTradeNo};
use wxpay::notification::NotificationReceiver;
use wxpay::{AwsLc, Client, Hyper, Merchant};

use super::Peer;
use crate::Result;
use crate::scene::Scene;

pub struct Wxpay {
    client: Client,
    receiver: NotificationReceiver,
    query: QueryOrderByOutTradeNo,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Peer for Wxpay {
    async fn new(scene: &Scene) -> Result<Self> {
        let merchant = Merchant::builder(AwsLc)
            .mchid(&scene.mchid)
            .serial(&scene.serial)
            .private_key_pem(&scene.private_key)
            .apiv3_key(&scene.apiv3_key)
            .platform_certificate_pem(&scene.platform_certificate)
            .base_url(&scene.base_url)
            .build()?;
        let notification = &scene.notification;
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("wechatpay-timestamp", &notification.timestamp),
            ("wechatpay-nonce", &notification.nonce),
            ("wechatpay-signature", &notification.signature),
            ("wechatpay-serial", &scene.platform_serial),
        ] {
            headers.insert(name, value.parse()?);
        }
        Ok(Self {
            client: Client::new(
                merchant.clone(),
                Hyper::builder().pool_max_idle_per_host(64).build(),
            ),
            receiver: NotificationReceiver::new(merchant),
            query: QueryOrderByOutTradeNo::new(&scene.out_trade_no),
            headers,
            body: notification.body.clone().into_bytes(),
        })
    }

    async fn query(&self) -> Result<()> {
        let order = self.client.send(&self.query).await?;
        match order.amount.and_then(|amount| amount.total) {
            Some(100) => Ok(()),
            _ => Err("another amount".into()),
        }
    }

    async fn notification(&self) -> Result<()> {
        let Event::OrderPaid(order) = self.receiver.receive(&self.headers, &self.body)?.resource
        else {
            return Err("another event".into());
        };
        match order.amount.and_then(|amount| amount.total) {
            Some(100) => Ok(()),
            _ => Err("another amount".into()),
        }
    }
}
