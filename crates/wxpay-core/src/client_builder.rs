use std::fmt;
use std::sync::Arc;

use crate::admission::Admission;
use crate::client_headers::{ClientHeaders, Language};
use crate::merchant::{ConfigError, Merchant};
use crate::retry::RetryPolicy;
use crate::transport::Limits;

/// Configures a client. [`blocking::Client::builder`](crate::blocking::Client::builder) creates it.
#[cfg_attr(
    feature = "async",
    doc = "So does [`Client::builder`](crate::Client::builder)."
)]
///
/// ```
/// # #[cfg(feature = "async")]
/// # fn example(merchant: wxpay_core::Merchant, transport: impl wxpay_core::transport::Transport + 'static) -> Result<(), wxpay_core::ConfigError> {
/// use std::time::Duration;
///
/// use wxpay_core::transport::Limits;
/// use wxpay_core::{Client, Language, RetryPolicy};
///
/// let client = Client::builder(merchant, transport)
///     .retries(RetryPolicy::default())
///     .limits(Limits::default().total(Duration::from_secs(10)))
///     .user_agent("shop/1.4.2")
///     .language(Language::English)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct ClientBuilder<T: ?Sized> {
    pub(crate) merchant: Merchant,
    pub(crate) transport: Arc<T>,
    settings: Result<ClientSettings, ConfigError>,
}

/// Sends the requests of a client.
#[derive(Clone, Debug)]
pub(crate) struct ClientSettings {
    pub(crate) limits: Limits,
    pub(crate) retries: RetryPolicy,
    pub(crate) headers: ClientHeaders,
    pub(crate) admission: Admission,
}

impl Default for ClientSettings {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            retries: RetryPolicy::off(),
            headers: ClientHeaders::default(),
            admission: Admission::default(),
        }
    }
}

impl<T: ?Sized> ClientBuilder<T> {
    pub(crate) fn new(merchant: Merchant, transport: Arc<T>) -> Self {
        Self {
            merchant,
            transport,
            settings: Ok(ClientSettings::default()),
        }
    }

    /// Sets the limits of time and size of each attempt. Default: [`Limits::default`].
    pub fn limits(self, limits: Limits) -> Self {
        self.with(|settings| settings.limits = limits)
    }

    /// Sets when a call is retried. By default nothing is sent twice.
    pub fn retries(self, retries: RetryPolicy) -> Self {
        self.with(|settings| settings.retries = retries)
    }

    /// Sets how many calls the client and its clones have in flight at the same time; 0 counts as 1. Further calls
    /// wait in order of arrival. Default: 256.
    ///
    /// A waiting call has signed and sent nothing. Its [`Limits`] begin once it is admitted, so the queue itself has
    /// no timeout. A call leaves its place to others while it waits before a retry, and then goes first. The content
    /// of downloaded files and downloads of certificates are not counted.
    ///
    /// A lower limit saves connections and memory. At a latency of 100 ms, the default allows 2,560 calls
    /// a second.
    pub fn max_in_flight(self, calls: usize) -> Self {
        self.with(|settings| settings.admission = Admission::new(calls))
    }

    /// Puts the program's name in front of this library's in `User-Agent`, with or without a version: `shop/1.4.2`.
    /// Both are tokens of RFC 9110 (no blanks), 128 bytes at most.
    pub fn user_agent(mut self, product: &str) -> Self {
        self.settings = self.settings.and_then(|mut settings| {
            let headers = settings.headers.with_product(product);
            settings.headers = headers.ok_or(ConfigError::UserAgent)?;
            Ok(settings)
        });
        self
    }

    /// Sets the language of messages in responses, sent as `Accept-Language` unless an operation has
    /// that header itself. By default none is sent, and WeChat Pay answers in Chinese.
    pub fn language(self, language: Language) -> Self {
        self.with(|settings| {
            let headers = std::mem::take(&mut settings.headers);
            settings.headers = headers.with_language(language);
        })
    }

    fn with(mut self, change: impl FnOnce(&mut ClientSettings)) -> Self {
        if let Ok(settings) = &mut self.settings {
            change(settings);
        }
        self
    }

    pub(crate) fn finish(self) -> Result<(Merchant, Arc<T>, ClientSettings), ConfigError> {
        Ok((self.merchant, self.transport, self.settings?))
    }
}

impl<T: ?Sized> fmt::Debug for ClientBuilder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("merchant", &self.merchant)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
