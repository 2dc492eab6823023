#![expect(
    clippy::expect_used,
    reason = "a test kit fails loudly, and its own keys are known to be good"
)]

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use wxpay_core::canonical::answer_message;
use wxpay_core::crypto::{Aead, Crypto, Scheme, Signer};
use wxpay_core::transport::{FnTransport, TransportError, from_fn};
use wxpay_core::{
    Brand, BrandBuilder, Clock, Merchant, MerchantBuilder, Nonce, NonceSource, RandomNonces,
    SystemClock, Timestamp,
};

use crate::keys::{self, Cast};

/// WeChat Pay's half of a test: it signs canned answers and notifications with the throw-away keys.
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
    aead: Arc<dyn Aead>,
    nonces: Arc<dyn NonceSource>,
    clock: Arc<dyn Clock>,
    scheme: Scheme,
}

impl WechatPay {
    /// Signs with that backend: with SM2 when that is the backend's scheme, else with RSA.
    ///
    /// # Panics
    /// When the backend refuses a key of its own scheme.
    pub fn new(crypto: &dyn Crypto) -> Self {
        let signer = crypto
            .signer(&Cast::of(crypto.scheme()).wechatpay)
            .expect("the backend takes keys of its scheme");
        let aead = crypto
            .aead(&keys::apiv3_key())
            .expect("the backend takes keys of 32 bytes");
        Self {
            scheme: signer.scheme(),
            signer,
            aead,
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

    /// Signs as WeChat Pay does for brands: with the same key, under the scheme of brands.
    #[must_use]
    pub const fn for_brand(mut self) -> Self {
        self.scheme = Scheme::BrandSha256Rsa2048;
        self
    }

    /// A brand with the throw-away keys, which trusts the responses signed [for a
    /// brand](Self::for_brand).
    ///
    /// # Panics
    /// When the backend refuses RSA keys.
    pub fn brand(crypto: impl Crypto + 'static) -> Brand {
        Self::brand_builder(crypto)
            .build()
            .expect("the throw-away keys are complete")
    }

    /// The configuration of [`brand`](Self::brand), to change it before it is built.
    pub fn brand_builder(crypto: impl Crypto + 'static) -> BrandBuilder {
        Brand::builder(crypto)
            .brand_id(keys::BRAND_ID)
            .serial(keys::MERCHANT_SERIAL)
            .private_key(&keys::merchant_key())
            .api_key(keys::APIV3_KEY)
            .public_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key().public_key())
    }

    /// A merchant with the throw-away keys, which trusts the responses signed here.
    ///
    /// # Panics
    /// When the backend refuses a key of its own scheme.
    pub fn merchant(crypto: impl Crypto + 'static) -> Merchant {
        Self::merchant_builder(crypto)
            .build()
            .expect("the throw-away keys are complete")
    }

    /// The configuration of [`merchant`](Self::merchant), to change it before it is built.
    pub fn merchant_builder(crypto: impl Crypto + 'static) -> MerchantBuilder {
        let cast = Cast::of(crypto.scheme());
        Merchant::builder(crypto)
            .mchid(keys::MERCHANT_ID)
            .serial(cast.merchant_serial)
            .private_key(&cast.merchant)
            .apiv3_key(keys::APIV3_KEY)
            .public_key(keys::WECHATPAY_KEY_ID, cast.wechatpay.public_key())
    }

    /// A signed response.
    ///
    /// # Panics
    /// When the status is not one of HTTP, or the backend cannot sign.
    pub fn answer(&self, status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
        let body = body.into();
        let headers = self.signature(&body);
        let mut answer = Response::new(body);
        *answer.status_mut() = StatusCode::from_u16(status).expect("a status of HTTP");
        *answer.headers_mut() = headers;
        answer
    }

    /// The headers of a signature of that body, as answers and notifications have them.
    ///
    /// With these, a test signs data that the real service never signs.
    ///
    /// # Panics
    /// When the backend cannot sign.
    pub fn signature(&self, body: &[u8]) -> HeaderMap {
        let timestamp = self.clock.now().to_string();
        let nonce = self.nonce();
        let message = answer_message(&timestamp, nonce.as_str(), body);
        let signature = STANDARD.encode(self.signer.sign(&message).expect("the backend signs"));
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("content-type", "application/json"),
            ("request-id", &format!("{nonce}-0")),
            ("wechatpay-timestamp", &timestamp),
            ("wechatpay-nonce", nonce.as_str()),
            ("wechatpay-signature", &signature),
            ("wechatpay-serial", keys::WECHATPAY_KEY_ID),
            ("wechatpay-signature-type", self.scheme.as_str()),
        ] {
            let value = HeaderValue::from_str(value).expect("these headers are text");
            headers.insert(HeaderName::from_static(name), value);
        }
        headers
    }

    pub(crate) fn aead(&self) -> &dyn Aead {
        &*self.aead
    }

    pub(crate) fn nonce(&self) -> Nonce {
        self.nonces.nonce().expect("the backend has randomness")
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
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
