use std::fmt;
use std::time::Duration;

use percent_encoding::utf8_percent_encode;

use super::{ESCAPED, FrontendError};
use crate::clock::Timestamp;

/// The `code_url` of a Native order: the content of the QR code that a payer scans with WeChat.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525171).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeUrl(String);

impl CodeUrl {
    /// Time in which the code can be scanned, counted from the order: 2 hours.
    pub const LIFE: Duration = Duration::from_secs(2 * 60 * 60);

    /// Takes `code_url` of the order's response, such as `weixin://wxpay/bizpayurl?pr=…`.
    ///
    /// # Errors
    /// When it is not an address.
    pub fn new(code_url: impl Into<String>) -> Result<Self, FrontendError> {
        address("code_url", code_url).map(Self)
    }

    /// The content of the QR code, as received.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// When the code expires, if the order was placed at that moment.
    pub fn expires_at(ordered_at: Timestamp) -> Timestamp {
        after(ordered_at, Self::LIFE)
    }
}

impl fmt::Display for CodeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The `h5_url` of an H5 order: the address that a page in another browser goes to.
///
/// The page must lie under a domain that is configured for H5 payments.
/// [Official page](https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/h5-transfer-payment.html).
///
/// ```
/// use wxpay_core::frontend::H5Url;
///
/// let h5_url = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016&package=1037687096";
/// let url = H5Url::new(h5_url)?.redirect_url("https://www.wechatpay.com.cn")?;
/// assert!(url.as_str().ends_with("&redirect_url=https%3A%2F%2Fwww.wechatpay.com.cn"));
/// # Ok::<(), wxpay_core::frontend::FrontendError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H5Url(String);

impl H5Url {
    /// Lifetime of the address, counted from the order: 5 minutes. Placing the order again with
    /// the same parameters gives a new one.
    pub const LIFE: Duration = Duration::from_secs(5 * 60);

    /// Takes `h5_url` of the order's response.
    ///
    /// # Errors
    /// When it is not an address.
    pub fn new(h5_url: impl Into<String>) -> Result<Self, FrontendError> {
        address("h5_url", h5_url).map(Self)
    }

    /// Sets where the payer goes afterwards: the whole address, not yet percent-encoded.
    ///
    /// Its domain must be one that is configured for H5 payments. The payer arrives there after paying or cancelling,
    /// possibly before the payment completes: query the order when the payer asks for the result, and rely on the
    /// query only.
    ///
    /// # Errors
    /// When it is not an address.
    pub fn redirect_url(self, url: &str) -> Result<Self, FrontendError> {
        let url = address("redirect_url", url)?;
        let (mut h5_url, fragment) = match self.0.split_once('#') {
            Some((before, fragment)) => (before.to_owned(), Some(fragment)),
            None => (self.0.clone(), None),
        };
        h5_url.push(if h5_url.contains('?') { '&' } else { '?' });
        h5_url.push_str("redirect_url=");
        h5_url.extend(utf8_percent_encode(&url, ESCAPED));
        if let Some(fragment) = fragment {
            h5_url.push('#');
            h5_url.push_str(fragment);
        }
        Ok(Self(h5_url))
    }

    /// The address to go to.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// When the address expires, if the order was placed at that moment.
    pub fn expires_at(ordered_at: Timestamp) -> Timestamp {
        after(ordered_at, Self::LIFE)
    }
}

impl fmt::Display for H5Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Checks the scheme of an address and passes it on. The rest is up to the service and the merchant.
fn address(name: &'static str, url: impl Into<String>) -> Result<String, FrontendError> {
    let url = url.into();
    let has_scheme = url
        .split_once("://")
        .is_some_and(|(scheme, rest)| !scheme.is_empty() && !rest.is_empty());
    if !has_scheme || url.chars().any(char::is_control) {
        return Err(FrontendError::Address { name });
    }
    Ok(url)
}

fn after(moment: Timestamp, life: Duration) -> Timestamp {
    let life = i64::try_from(life.as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_unix(moment.as_unix().saturating_add(life))
}
