use async_trait::async_trait;
use wxpay_rs::error::WxPayResult;
use wxpay_rs::http::client::HttpResponse;
use wxpay_rs::http::{HttpClient, ReqwestHttpClient};
use wxpay_rs::notify::{NotifyHandler, NotifyHeaders};
use wxpay_rs::{WxPayClient, WxPayConfig};
use wxpay_testkit::keys;

use super::Peer;
use crate::Result;
use crate::scene::{Scene, Signed};

pub struct WxpayRs {
    client: WxPayClient,
    handler: NotifyHandler,
    out_trade_no: String,
    serial: String,
    notification: Signed,
}

impl Peer for WxpayRs {
    async fn new(scene: &Scene) -> Result<Self> {
        let config = WxPayConfig::builder()
            .app_id(&scene.appid)
            .merchant_id(&scene.mchid)
            .api_v3_key(&scene.apiv3_key)
            .private_key(scene.private_key.clone().into_bytes())
            .cert_serial_number(&scene.serial)
            .platform_certificate(keys::platform_certificate().der().to_vec())
            .build()?;
        let http = ReqwestHttpClient::builder().max_retries(0).build()?;
        let client = WxPayClient::builder()
            .config(config)
            .http_client(Redirected {
                http,
                base_url: scene.base_url.clone(),
            })
            .build()
            .await?;
        let notification = &scene.notification;
        Ok(Self {
            handler: client.notify_handler()?,
            client,
            out_trade_no: scene.out_trade_no.clone(),
            serial: scene.platform_serial.clone(),
            notification: Signed {
                timestamp: notification.timestamp.clone(),
                nonce: notification.nonce.clone(),
                signature: notification.signature.clone(),
                body: notification.body.clone(),
            },
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
        let notification = &self.notification;
        let headers = NotifyHeaders {
            timestamp: &notification.timestamp,
            nonce: &notification.nonce,
            serial: &self.serial,
            signature: &notification.signature,
        };
        let verified = self
            .handler
            .verify_and_parse(headers, notification.body.as_bytes())
            .await?;
        let paid = self
            .handler
            .handle_verified_payment_notify(&verified)
            .await?;
        match paid.amount {
            Some(amount) if amount.total == 100 => Ok(()),
            _ => Err("another amount".into()),
        }
    }
}

/// The SDK's own HTTP client at another address: the SDK knows that of production only.
struct Redirected {
    http: ReqwestHttpClient,
    base_url: String,
}

impl Redirected {
    fn url(&self, url: &str) -> String {
        url.replacen("https://api.mch.weixin.qq.com", &self.base_url, 1)
    }
}

type Headers = Vec<(String, String)>;

#[async_trait]
impl HttpClient for Redirected {
    async fn get(&self, url: &str, headers: Headers) -> WxPayResult<HttpResponse> {
        self.http.get(&self.url(url), headers).await
    }

    async fn post(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.http.post(&self.url(url), headers, body).await
    }

    async fn put(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.http.put(&self.url(url), headers, body).await
    }

    async fn delete(&self, url: &str, headers: Headers) -> WxPayResult<HttpResponse> {
        self.http.delete(&self.url(url), headers).await
    }

    async fn patch(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.http.patch(&self.url(url), headers, body).await
    }
}
