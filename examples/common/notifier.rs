use bytes::Bytes;
use http::Request;
use wxpay::transport::{BlockingTransport, Limits};
use wxpay::{AwsLc, Blocking};
use wxpay_testkit::WechatPay;

use crate::Failure;

/// WeChat Pay's side of the examples of notifications: it posts to a server on this machine.
#[derive(Debug)]
pub struct Notifier {
    wechatpay: WechatPay,
    network: Blocking,
    notify_url: String,
}

impl Notifier {
    /// Posts to that address, with the throw-away keys of the test kit.
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self {
            wechatpay: WechatPay::new(&AwsLc),
            network: Blocking::new(),
            notify_url: notify_url.into(),
        }
    }

    /// Posts a genuine notification, and expects a status as the answer.
    ///
    /// # Errors
    /// When there is no answer, or another one.
    pub fn post(
        &self,
        id: &str,
        event: &str,
        resource: &str,
        expected: u16,
    ) -> Result<(), Failure> {
        println!("WeChat Pay posts {event}, {id}");
        self.send(self.notification(id, event, resource), expected)
    }

    /// Posts one whose body was altered on the way, and expects it to be refused.
    ///
    /// # Errors
    /// When there is no answer, or it was believed.
    pub fn post_forged(&self, event: &str, resource: &str) -> Result<(), Failure> {
        println!("somebody else posts {event}");
        let mut forged = self.notification("forged", event, resource);
        *forged.body_mut() = [b" ", &**forged.body()].concat().into();
        self.send(forged, 401)
    }

    fn notification(&self, id: &str, event: &str, resource: &str) -> Request<Bytes> {
        let notification = self.wechatpay.notification(event, resource);
        notification.id(id).to(&self.notify_url)
    }

    fn send(&self, notification: Request<Bytes>, expected: u16) -> Result<(), Failure> {
        let answer = self.network.send(notification, Limits::default())?;
        let body = String::from_utf8_lossy(answer.body());
        println!("  is answered {} {body}", answer.status().as_u16());
        if answer.status() == expected {
            return Ok(());
        }
        Err(format!("expected {expected} as the answer").into())
    }
}
