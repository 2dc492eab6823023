use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use http::uri::{self, Authority, Scheme, Uri};

/// Address of requests: scheme, host and port.
///
/// Plain HTTP is accepted for loopback addresses only, where a sandbox listens.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
}

impl BaseUrl {
    /// The primary domain, `https://api.mch.weixin.qq.com`.
    pub fn primary() -> Self {
        Self {
            scheme: Scheme::HTTPS,
            authority: Authority::from_static("api.mch.weixin.qq.com"),
        }
    }

    /// The secondary domain, `https://api2.mch.weixin.qq.com`, in another region.
    pub fn secondary() -> Self {
        Self {
            scheme: Scheme::HTTPS,
            authority: Authority::from_static("api2.mch.weixin.qq.com"),
        }
    }

    /// The domain of overseas operations, `https://apihk.mch.weixin.qq.com`.
    pub fn hong_kong() -> Self {
        Self {
            scheme: Scheme::HTTPS,
            authority: Authority::from_static("apihk.mch.weixin.qq.com"),
        }
    }

    /// Returns whether requests to it reach WeChat Pay itself, where money moves.
    pub fn is_production(&self) -> bool {
        let host = self.authority.host();
        host.eq_ignore_ascii_case("weixin.qq.com")
            || host.to_ascii_lowercase().ends_with(".weixin.qq.com")
    }

    /// The host, without the port.
    pub fn host(&self) -> &str {
        self.authority.host()
    }

    /// The port, which is 443 or 80 unless the URL names one.
    #[cfg(feature = "tracing")]
    pub(crate) fn port(&self) -> u16 {
        let usual = if self.is_plain_http() { 80 } else { 443 };
        self.authority.port_u16().unwrap_or(usual)
    }

    /// Returns whether requests to it are unencrypted, because they stay on this machine.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.scheme == Scheme::HTTP
    }

    /// Returns whether both lead to the same server: the default port may be left out.
    pub(crate) fn leads_to(&self, other: &Self) -> bool {
        let port = |url: &Self| {
            let usual = if url.is_plain_http() { 80 } else { 443 };
            url.authority.port_u16().unwrap_or(usual)
        };
        self.scheme == other.scheme
            && self.host().eq_ignore_ascii_case(other.host())
            && port(self) == port(other)
    }

    /// The absolute URI of a path with its query.
    pub(crate) fn join(&self, target: &str) -> Result<Uri, http::Error> {
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target.parse()?);
        Ok(Uri::from_parts(parts)?)
    }
}

impl Default for BaseUrl {
    fn default() -> Self {
        Self::primary()
    }
}

impl FromStr for BaseUrl {
    type Err = BaseUrlError;

    fn from_str(text: &str) -> Result<Self, BaseUrlError> {
        let parts = text.parse::<Uri>().map_err(BaseUrlError::Url)?.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(BaseUrlError::Relative);
        };
        if authority.as_str().contains('@') {
            return Err(BaseUrlError::UserInfo);
        }
        if parts.path_and_query.is_some_and(|path| path != "/") {
            return Err(BaseUrlError::Path);
        }
        if !is_host(authority.host()) {
            return Err(BaseUrlError::Host);
        }
        if scheme == Scheme::HTTPS || (scheme == Scheme::HTTP && is_loopback(authority.host())) {
            Ok(Self { scheme, authority })
        } else if scheme == Scheme::HTTP {
            Err(BaseUrlError::PlainHttp)
        } else {
            Err(BaseUrlError::Scheme)
        }
    }
}

/// Returns whether it can be a domain name (RFC 1035, section 2.3.4) or is an IP address.
fn is_host(host: &str) -> bool {
    const LONGEST: usize = 253;
    const LONGEST_LABEL: usize = 63;
    let is_label = |label: &str| {
        (1..=LONGEST_LABEL).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    let name = host.strip_suffix('.').unwrap_or(host);
    host.starts_with('[') || (name.len() <= LONGEST && name.split('.').all(is_label))
}

fn is_loopback(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    address.eq_ignore_ascii_case("localhost")
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A string is not a base URL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// It is not a URL.
    #[error("not a URL")]
    Url(#[source] http::uri::InvalidUri),
    /// It has no scheme or no host.
    #[error("scheme and host are needed, such as https://api.mch.weixin.qq.com")]
    Relative,
    /// It has a user name or password.
    #[error("a user name or password has no place in it")]
    UserInfo,
    /// It has a path or a query: the path is signed, so a prefix would make every signature wrong.
    #[error("a path has no place in it: the path is signed")]
    Path,
    /// Its host is not a domain name: it is too long or has other characters.
    #[error("the host is neither a domain name nor an IP address")]
    Host,
    /// It is neither https nor http.
    #[error("the scheme is neither https nor http")]
    Scheme,
    /// It is plain http, and the host is not a loopback address.
    // Without the host: a secret in the wrong variable would be one.
    #[error("plain http is accepted for loopback addresses only: use https")]
    PlainHttp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_scheme_host_and_port() {
        for text in [
            "https://api.mch.weixin.qq.com",
            "https://api2.mch.weixin.qq.com/",
            "https://proxy.example:8443",
            "http://127.0.0.1:8080",
            "http://127.9.9.9:1",
            "http://localhost:3000",
            "http://[::1]:3000/",
        ] {
            assert_eq!(
                text.parse::<BaseUrl>().unwrap().to_string(),
                text.trim_end_matches('/'),
                "{text}"
            );
        }
    }

    #[test]
    fn plain_http_stays_on_the_machine() {
        for text in [
            "http://api.mch.weixin.qq.com",
            "http://10.0.0.1",
            "http://127.0.0.1.example",
            "http://[::2]",
            "http://localhost.example",
        ] {
            assert!(
                matches!(text.parse::<BaseUrl>(), Err(BaseUrlError::PlainHttp)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_would_change_the_signed_path_is_refused() {
        assert!(matches!(
            "https://gateway.example/pay".parse::<BaseUrl>(),
            Err(BaseUrlError::Path)
        ));
        assert!(matches!(
            "https://gateway.example/?a=1".parse::<BaseUrl>(),
            Err(BaseUrlError::Path)
        ));
        assert!(matches!(
            "https://user:pass@gateway.example".parse::<BaseUrl>(),
            Err(BaseUrlError::UserInfo)
        ));
        assert!(matches!(
            "ftp://gateway.example".parse::<BaseUrl>(),
            Err(BaseUrlError::Scheme)
        ));
        assert!(matches!(
            "gateway.example".parse::<BaseUrl>(),
            Err(BaseUrlError::Relative)
        ));
        assert!(matches!("".parse::<BaseUrl>(), Err(BaseUrlError::Url(_))));
        for host in [&"a".repeat(64), "a..b", "a,b", "a=b", &["a"; 128].join(".")] {
            let url = format!("https://{host}").parse::<BaseUrl>();
            assert!(matches!(url, Err(BaseUrlError::Host)), "{host}");
        }
    }

    #[test]
    fn joining_keeps_every_byte_of_the_target() {
        let url = BaseUrl::primary().join("/v3/a%2Fb/?x=%20&y=").unwrap();
        assert_eq!(
            url.to_string(),
            "https://api.mch.weixin.qq.com/v3/a%2Fb/?x=%20&y="
        );
    }

    #[test]
    fn the_same_server_may_be_written_in_several_ways() {
        let leads = |one: &str, other: &str| {
            let (one, other): (BaseUrl, BaseUrl) = (one.parse().unwrap(), other.parse().unwrap());
            one.leads_to(&other)
        };
        assert!(leads("https://a.example", "https://A.example:443/"));
        assert!(leads("http://127.0.0.1:80", "http://127.0.0.1"));
        for other in [
            "https://a.example:8443",
            "https://b.a.example",
            "https://a.example.b",
        ] {
            assert!(!leads("https://a.example", other), "{other}");
        }
        assert!(!leads("https://localhost", "http://localhost:443"));
    }

    #[test]
    fn only_the_hosts_of_wechat_pay_are_production() {
        assert!(BaseUrl::primary().is_production());
        assert!(BaseUrl::secondary().is_production());
        assert!(
            !"https://weixin.qq.com.example"
                .parse::<BaseUrl>()
                .unwrap()
                .is_production()
        );
        assert!(
            !"http://127.0.0.1:1"
                .parse::<BaseUrl>()
                .unwrap()
                .is_production()
        );
    }
}
