#![expect(
    clippy::expect_used,
    reason = "a test kit fails loudly, and its own keys are known to be good"
)]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Method, Request, Uri};
use serde::Serialize;
use wxpay_core::DateTime;
use wxpay_core::notification::printed_original_type;

use crate::WechatPay;

/// Beijing, in minutes east of UTC.
const BEIJING: i16 = 480;

impl WechatPay {
    /// A notification of that event, encrypted and signed, with that resource in it.
    ///
    /// ```
    /// # use wxpay_core::crypto::Crypto;
    /// # fn example(crypto: impl Crypto + Clone + 'static) -> Result<(), wxpay_core::notification::ReceiveError> {
    /// use wxpay_core::notification::{Notification, Plaintext, NotificationReceiver};
    /// use wxpay_testkit::WechatPay;
    ///
    /// let wechatpay = WechatPay::new(&crypto);
    /// let posted = wechatpay
    ///     .notification("TRANSACTION.SUCCESS", r#"{"out_trade_no":"1217752501201407033233368018"}"#)
    ///     .id("EV-2018022511223320873")
    ///     .to("https://shop.example/notify");
    ///
    /// let receiver = NotificationReceiver::new(WechatPay::merchant(crypto));
    /// let paid: Notification<Plaintext> = receiver.receive(posted.headers(), posted.body())?;
    /// assert_eq!(paid.id, "EV-2018022511223320873");
    /// # Ok(())
    /// # }
    /// ```
    pub fn notification(
        &self,
        event_type: impl Into<String>,
        resource: impl Into<Vec<u8>>,
    ) -> Posting<'_> {
        Posting::new(self, event_type.into(), resource.into())
    }
}

/// A notification that [`WechatPay::notification`] begins and [`to`](Self::to) finishes.
#[derive(Clone, Debug)]
#[must_use]
pub struct Posting<'w> {
    wechatpay: &'w WechatPay,
    id: String,
    event_type: String,
    summary: String,
    original_type: Option<String>,
    associated_data: String,
    algorithm: String,
    resource: Vec<u8>,
}

impl<'w> Posting<'w> {
    fn new(wechatpay: &'w WechatPay, event_type: String, resource: Vec<u8>) -> Self {
        let original_type = printed_original_type(&event_type);
        Self {
            wechatpay,
            id: wechatpay.nonce().to_string(),
            summary: "支付成功".into(),
            original_type: original_type.map(Into::into),
            associated_data: original_type.unwrap_or_default().into(),
            event_type,
            algorithm: wechatpay.aead().algorithm().to_string(),
            resource,
        }
    }

    /// The notification's id; a random one unless it is set. A repeat has the same.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Short description for people. Default: `支付成功`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = summary.into();
        self
    }

    /// Kind of the resource. Default: the one that official pages print with the event type, such as `transaction`
    /// with `TRANSACTION.SUCCESS`; none if they print none.
    pub fn original_type(mut self, original_type: impl Into<String>) -> Self {
        self.original_type = Some(original_type.into());
        self
    }

    /// Leaves the kind of the resource out.
    pub fn without_original_type(mut self) -> Self {
        self.original_type = None;
        self
    }

    /// Data that is authenticated beside the resource. Default: the default of the original type, or
    /// nothing.
    pub fn associated_data(mut self, associated_data: impl Into<String>) -> Self {
        self.associated_data = associated_data.into();
        self
    }

    /// Name of the encryption. It stays the backend's, whatever the name. Default: the
    /// backend's, such as `AEAD_AES_256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<String>) -> Self {
        self.algorithm = algorithm.into();
        self
    }

    /// The body, encrypted for each call and not signed.
    ///
    /// # Panics
    /// When the backend cannot encrypt, or the year of the clock does not have four digits.
    pub fn body(&self) -> Bytes {
        let nonce = &self.wechatpay.nonce().to_string()[..12];
        let sealed = self.wechatpay.aead().seal(
            nonce.as_bytes(),
            self.associated_data.as_bytes(),
            &self.resource,
        );
        let create_time = DateTime::from_timestamp(self.wechatpay.now(), BEIJING);
        let envelope = Envelope {
            id: &self.id,
            create_time: create_time.expect("a year of four digits").to_string(),
            resource_type: "encrypt-resource",
            event_type: &self.event_type,
            summary: &self.summary,
            resource: Resource {
                original_type: self.original_type.as_deref(),
                algorithm: &self.algorithm,
                ciphertext: STANDARD.encode(sealed.expect("the backend encrypts")),
                associated_data: &self.associated_data,
                nonce,
            },
        };
        let body = serde_json::to_vec(&envelope);
        body.expect("strings only").into()
    }

    /// The whole request to that address, encrypted and signed for each call.
    ///
    /// # Panics
    /// When it is not a URL, or the backend cannot encrypt or sign.
    pub fn to(&self, notify_url: &str) -> Request<Bytes> {
        let body = self.body();
        let mut headers = self.wechatpay.signature(&body);
        headers.insert("user-agent", "Mozilla/4.0".parse().expect("text"));
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = notify_url.parse::<Uri>().expect("an address");
        *request.headers_mut() = headers;
        request
    }
}

/// A notification's body, with its members in the service's order: a handler that parses it and prints
/// it again, sorted, must fail its signature here as it does in production.
#[derive(Serialize)]
struct Envelope<'a> {
    id: &'a str,
    create_time: String,
    resource_type: &'static str,
    event_type: &'a str,
    summary: &'a str,
    resource: Resource<'a>,
}

#[derive(Serialize)]
struct Resource<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    original_type: Option<&'a str>,
    algorithm: &'a str,
    ciphertext: String,
    associated_data: &'a str,
    nonce: &'a str,
}

#[cfg(test)]
mod tests {
    use wxpay_core::notification::{Notification, NotificationReceiver, Plaintext, ReceiveError};

    use super::*;
    use crate::Toy;

    #[test]
    fn members_stand_in_the_order_of_the_service() {
        let wechatpay = WechatPay::new(&Toy);
        let body = wechatpay.notification("TRANSACTION.SUCCESS", "{}").body();
        let body = std::str::from_utf8(&body).unwrap();
        let names = [
            "id",
            "create_time",
            "resource_type",
            "event_type",
            "summary",
            "resource",
            "original_type",
            "algorithm",
            "ciphertext",
            "associated_data",
            "nonce",
        ];
        let places = names.map(|name| body.find(&format!("\"{name}\":")).unwrap());
        assert!(places.is_sorted(), "{body}");
        assert!(body.starts_with("{\"id\":"), "{body}");
        assert!(!body.contains(' '), "{body}");
    }

    #[test]
    fn a_body_that_was_printed_again_is_refused() {
        let posted = WechatPay::new(&Toy)
            .notification("TRANSACTION.SUCCESS", "{}")
            .to("https://shop.example/notify");
        let receiver = NotificationReceiver::new(WechatPay::merchant(Toy));
        let receive = |body: &[u8]| -> Result<Notification<Plaintext>, ReceiveError> {
            receiver.receive(posted.headers(), body)
        };
        assert!(receive(posted.body()).is_ok());

        let parsed: serde_json::Value = serde_json::from_slice(posted.body()).unwrap();
        let refused = receive(parsed.to_string().as_bytes());
        assert!(
            matches!(refused, Err(ReceiveError::Verify { .. })),
            "{refused:?}"
        );
    }
}
