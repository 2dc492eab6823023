#![expect(
    clippy::expect_used,
    reason = "a test kit fails loudly, and its own keys are known to be good"
)]

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use wxpay_core::canonical::answer_message;
use wxpay_core::crypto::{Crypto, Signer};
use wxpay_core::transport::{FnTransport, TransportError, from_fn};
use wxpay_core::{Clock, Merchant, MerchantBuilder, Nonce, NonceSource, RandomNonces, SystemClock};

use crate::keys;

/// WeChat Pay's half of a test: it signs canned answers with the throw-away keys.
///
/// ```
/// # use wxpay_core::crypto::Crypto;
/// # fn example(crypto: impl Crypto + Clone + 'static) {
/// use wxpay_testkit::WechatPay;
///
/// let wechatpay = WechatPay::new(&crypto);
/// let transport = wechatpay.transport(|request| (200, format!(r#"{{"path":"{}"}}"#, request.uri().path())));
/// let client = wxpay_core::blocking::Client::new(WechatPay::merchant(crypto), transport);
/// # }
/// ```
#[derive(Clone)]
pub struct WechatPay {
    signer: Arc<dyn Signer>,
    nonces: Arc<dyn NonceSource>,
    clock: Arc<dyn Clock>,
}

impl WechatPay {
    /// Signs with that backend.
    ///
    /// # Panics
    /// When the backend refuses an RSA key of 2048 bits.
    pub fn new(crypto: &dyn Crypto) -> Self {
        let signer = crypto
            .signer(&keys::wechatpay_key())
            .expect("the backend takes RSA-2048 keys");
        Self {
            signer,
            nonces: Arc::new(RandomNonces::new(crypto.random())),
            clock: Arc::new(SystemClock),
        }
    }

    /// Signs at the time of another clock, for tests with a clock of their own.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// A merchant with the throw-away keys, which trusts the answers signed here.
    ///
    /// # Panics
    /// When the backend refuses an RSA key of 2048 bits.
    pub fn merchant(crypto: impl Crypto + 'static) -> Merchant {
        Self::merchant_builder(crypto)
            .build()
            .expect("the throw-away keys are complete")
    }

    /// The configuration of [`merchant`](Self::merchant), to be changed before it is built.
    pub fn merchant_builder(crypto: impl Crypto + 'static) -> MerchantBuilder {
        Merchant::builder(crypto)
            .mchid(keys::MERCHANT_ID)
            .serial(keys::MERCHANT_SERIAL)
            .private_key(&keys::merchant_key())
            .apiv3_key(keys::APIV3_KEY)
            .public_key(keys::WECHATPAY_KEY_ID, &keys::wechatpay_public_key())
    }

    /// A signed answer.
    ///
    /// # Panics
    /// When the status is not one of HTTP, or the backend cannot sign.
    pub fn answer(&self, status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
        let body = body.into();
        let timestamp = self.clock.now().to_string();
        let nonce: Nonce = self.nonces.nonce().expect("the backend has randomness");
        let message = answer_message(&timestamp, nonce.as_str(), &body);
        let signature = STANDARD.encode(self.signer.sign(&message).expect("the backend signs"));
        Response::builder()
            .status(StatusCode::from_u16(status).expect("a status of HTTP"))
            .header("Content-Type", "application/json")
            .header("Request-ID", format!("{nonce}-0"))
            .header("Wechatpay-Timestamp", timestamp)
            .header("Wechatpay-Nonce", nonce.as_str())
            .header("Wechatpay-Signature", signature)
            .header("Wechatpay-Serial", keys::WECHATPAY_KEY_ID)
            .header("Wechatpay-Signature-Type", self.signer.scheme().as_str())
            .body(body)
            .expect("these headers are text")
    }

    /// A transport of both kinds that answers each request with a status and a body, signed.
    pub fn transport<B: Into<Bytes>>(
        self,
        answer: impl Fn(&Request<Bytes>) -> (u16, B) + Send + Sync,
    ) -> FnTransport<impl Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync>
    {
        from_fn(move |request| {
            let (status, body) = answer(&request);
            Ok(self.answer(status, body))
        })
    }
}

impl std::fmt::Debug for WechatPay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WechatPay")
    }
}
