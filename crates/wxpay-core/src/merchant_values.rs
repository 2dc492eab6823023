use std::fmt;

/// The caller's values for fields that an operation leaves out.
///
/// A [`Merchant`](crate::Merchant) has them from its builder, and both clients hand them to
/// [`Call::with_values`](crate::Call::with_values).
#[derive(Clone, PartialEq, Eq)]
pub struct MerchantValues {
    mchid: String,
    appid: Option<String>,
    notify_url: Option<String>,
}

/// A field that a call fills in with one of the caller's values; see [`Spec::fill`](crate::Spec::fill).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fill {
    /// The merchant's number; a service provider's own.
    Mchid,
    /// The appid, if the merchant was built with one.
    Appid,
    /// The address of notifications, if the merchant was built with one.
    NotifyUrl,
}

impl MerchantValues {
    /// Takes the merchant's number.
    pub fn new(mchid: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            appid: None,
            notify_url: None,
        }
    }

    /// Sets the appid.
    #[must_use]
    pub fn with_appid(mut self, appid: Option<String>) -> Self {
        self.appid = appid;
        self
    }

    /// Sets the address of notifications.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: Option<String>) -> Self {
        self.notify_url = notify_url;
        self
    }

    /// The value that fills such a field, if there is one.
    pub fn get(&self, fill: Fill) -> Option<&str> {
        match fill {
            Fill::Mchid => Some(&self.mchid),
            Fill::Appid => self.appid.as_deref(),
            Fill::NotifyUrl => self.notify_url.as_deref(),
        }
    }
}

impl fmt::Debug for MerchantValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantValues")
            .field("mchid", &self.mchid)
            .finish_non_exhaustive()
    }
}
