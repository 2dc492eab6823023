//! A proxy between this machine and WeChat Pay.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Uri;
use http::uri::Scheme;
use percent_encoding::percent_decode_str;
use wxpay_core::Secret;
use zeroize::Zeroizing;

use crate::Error;

/// An HTTP proxy that opens tunnels with `CONNECT`.
///
/// It sees the server's name but no content, because TLS runs inside the tunnel. Plain `http` and servers on this
/// machine (`localhost`, loopback addresses) are reached directly: the proxy could read plain `http`, and cannot reach
/// this machine.
///
/// ```
/// use wxpay_rustls::Proxy;
///
/// let proxy = Proxy::new("http://shop:secret@proxy.example:3128")?;
/// assert_eq!(format!("{proxy:?}"), "Proxy { address: \"proxy.example:3128\", credentials: true }");
/// # Ok::<(), wxpay_rustls::Error>(())
/// ```
#[derive(Clone)]
pub struct Proxy {
    host: String,
    port: u16,
    authorization: Option<Secret<String>>,
}

impl Proxy {
    /// A proxy by its address: `http://[user:password@]host[:port]`.
    ///
    /// The port is 80 if none is given. User and password may be percent-encoded.
    ///
    /// # Errors
    /// [`Error::Proxy`] when the address has another form.
    pub fn new(address: &str) -> Result<Self, Error> {
        let uri: Uri = address.parse().map_err(|_| Error::Proxy)?;
        let Some(authority) = uri.authority() else {
            return Err(Error::Proxy);
        };
        if uri.scheme() != Some(&Scheme::HTTP)
            || authority.host().is_empty()
            || uri.path_and_query().is_some_and(|rest| rest != "/")
        {
            return Err(Error::Proxy);
        }
        let proxy = Self {
            host: authority.host().to_owned(),
            port: authority.port_u16().unwrap_or(80),
            authorization: None,
        };

        let Some((userinfo, _)) = authority.as_str().rsplit_once('@') else {
            return Ok(proxy);
        };
        let (user, password) = userinfo.split_once(':').unwrap_or((userinfo, ""));
        let mut credentials = Zeroizing::new(Vec::with_capacity(userinfo.len() + 1));
        credentials.extend(percent_decode_str(user));
        credentials.push(b':');
        credentials.extend(percent_decode_str(password));
        Ok(proxy.authorized(&credentials))
    }

    /// Logs in at the proxy with these (Basic authentication).
    #[must_use]
    pub fn credentials(self, user: &str, password: &str) -> Self {
        let credentials = Zeroizing::new(format!("{user}:{password}"));
        self.authorized(credentials.as_bytes())
    }

    fn authorized(mut self, credentials: &[u8]) -> Self {
        let credentials = Zeroizing::new(STANDARD.encode(credentials));
        self.authorization = Some(Secret::new(format!("Basic {}", *credentials)));
        self
    }

    /// Returns whether a request to `uri` goes through the proxy.
    pub fn applies_to(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&Scheme::HTTPS) && !uri.host().is_some_and(is_loopback)
    }

    /// The host, in brackets if it is an IPv6 address.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, 80 if the address named none.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The value of `Proxy-Authorization`, if the proxy wants one.
    pub const fn authorization(&self) -> Option<&Secret<String>> {
        self.authorization.as_ref()
    }
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy")
            .field("address", &format_args!("\"{}:{}\"", self.host, self.port))
            .field("credentials", &self.authorization.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_password_of_the_address_are_decoded() {
        let proxy = Proxy::new("http://a%40b:p%3Aw@proxy.example").unwrap();
        assert_eq!(
            proxy.authorization().unwrap().expose(),
            &format!("Basic {}", STANDARD.encode("a@b:p:w"))
        );
        assert_eq!((proxy.host(), proxy.port()), ("proxy.example", 80));
    }

    #[test]
    fn neither_debug_nor_an_error_shows_the_password() {
        let proxy = Proxy::new("http://proxy.example:3128")
            .unwrap()
            .credentials("shop", "hunter2");
        let encoded = STANDARD.encode("shop:hunter2");
        let shown = format!("{proxy:?}");
        assert!(
            !shown.contains("hunter2") && !shown.contains(&encoded),
            "{shown}"
        );

        for address in [
            "https://shop:hunter2@proxy.example",
            "http://shop:hunter2@proxy.example/path",
            "http://shop:hunter2@[",
            "shop:hunter2@proxy.example:3128",
        ] {
            let error = Proxy::new(address).unwrap_err();
            assert!(
                !format!("{error} {error:?}").contains("hunter2"),
                "{address}"
            );
        }
    }

    #[test]
    fn plain_http_and_this_machine_are_reached_without_the_proxy() {
        let proxy = Proxy::new("http://proxy.example:3128").unwrap();
        for (uri, proxied) in [
            ("https://api.mch.weixin.qq.com/v3/certificates", true),
            ("https://10.0.0.1/", true),
            ("http://api.mch.weixin.qq.com/", false),
            ("https://localhost:8443/", false),
            ("https://LOCALHOST/", false),
            ("https://127.0.0.1:8443/", false),
            ("https://[::1]:8443/", false),
        ] {
            assert_eq!(proxy.applies_to(&uri.parse().unwrap()), proxied, "{uri}");
        }
    }
}
