use std::net::Ipv4Addr;

/// A fault of a `notify_url` that may keep WeChat Pay from posting to it.
///
/// By the official pages on notifications, such as the one on
/// [payments](https://pay.weixin.qq.com/doc/v3/merchant/4012791861), the address uses https and has a path, and has
/// neither an IP address nor a query nor a login. No page says that a request with another address is refused, so the
/// client sends it: [`notify_url_issues`] is for a program's own checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NotifyUrlIssue {
    /// It is not `scheme://host/path`, or has a character that is not allowed in URLs.
    #[error("the notify_url is not an absolute URL")]
    NotUrl,
    /// Its scheme is not https.
    #[error("the notify_url is not https")]
    NotHttps,
    /// It ends after the host.
    #[error("the notify_url has no path")]
    NoPath,
    /// Its host is an IP address, in any notation.
    #[error("the host of the notify_url is an IP address")]
    IpAddress,
    /// Its host is `localhost`, or a name without a dot.
    #[error("the host of the notify_url cannot be reached from outside")]
    LocalHost,
    /// It has a query.
    #[error("the notify_url has a query")]
    Query,
    /// It has a fragment, which servers do not receive.
    #[error("the notify_url has a fragment")]
    Fragment,
    /// It has a user or a password.
    #[error("the notify_url has a user or a password")]
    Login,
}

/// Returns the faults of a `notify_url` that may keep notifications from arriving.
///
/// It checks the address only. It does not notice a login page behind a correct address.
///
/// ```
/// use wxpay_core::notification::{NotifyUrlIssue, notify_url_issues};
///
/// assert_eq!(notify_url_issues("https://shop.example/wxpay/notify"), []);
/// assert_eq!(
///     notify_url_issues("http://203.0.113.7/notify?shop=1"),
///     [NotifyUrlIssue::NotHttps, NotifyUrlIssue::IpAddress, NotifyUrlIssue::Query],
/// );
/// ```
pub fn notify_url_issues(url: &str) -> Vec<NotifyUrlIssue> {
    let is_graphic = |byte: u8| byte > b' ' && byte != 0x7F;
    let Some((scheme, rest)) = url.split_once("://") else {
        return vec![NotifyUrlIssue::NotUrl];
    };
    let (rest, fragment) = split_off(rest, '#');
    let (rest, query) = split_off(rest, '?');
    let (authority, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let (login, host) = match authority.rsplit_once('@') {
        Some((login, host)) => (Some(login), host),
        None => (None, authority),
    };
    let (host, has_right_port) = host_of(host);
    let is_scheme = scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    if !is_scheme || host.is_empty() || !has_right_port || !url.bytes().all(is_graphic) {
        return vec![NotifyUrlIssue::NotUrl];
    }
    let is_ip = is_ip(host);
    let is_local = !is_ip && is_local(host);
    let found = [
        (
            !scheme.eq_ignore_ascii_case("https"),
            NotifyUrlIssue::NotHttps,
        ),
        (path.is_empty(), NotifyUrlIssue::NoPath),
        (is_ip, NotifyUrlIssue::IpAddress),
        (is_local, NotifyUrlIssue::LocalHost),
        (query.is_some(), NotifyUrlIssue::Query),
        (fragment.is_some(), NotifyUrlIssue::Fragment),
        (login.is_some(), NotifyUrlIssue::Login),
    ];
    let found = found.into_iter().filter(|(is_so, _)| *is_so);
    found.map(|(_, issue)| issue).collect()
}

fn split_off(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// The host without its port, and whether it is a valid host.
fn host_of(authority: &str) -> (&str, bool) {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let end_of_ipv6 = authority.find(']').filter(|_| authority.starts_with('['));
    let (host, rest) = match end_of_ipv6 {
        Some(end) => authority.split_at(end + 1),
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    match rest.strip_prefix(':') {
        Some(port) => (host, is_port(port)),
        None => (host, rest.is_empty()),
    }
}

/// A name whose last label is a number is an IPv4 address in some notation: `127.1`, `0x7f.1`.
fn is_ip(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or(host);
    let hex = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    host.starts_with('[')
        || host.parse::<Ipv4Addr>().is_ok()
        || (!last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()))
        || hex.is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_local(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    !host.contains('.') || host.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::NotifyUrlIssue::*;
    use super::*;

    #[test]
    fn an_address_that_can_be_reached_has_no_issue() {
        for url in [
            "https://shop.example/notify",
            "HTTPS://Shop.Example:8443/a/b.php",
            "https://shop.example/",
            "https://xn--fiq228c.example/notify",
            "https://1.shop.example/notify",
        ] {
            assert_eq!(notify_url_issues(url), [], "{url}");
        }
    }

    #[test]
    fn every_rule_is_named_and_several_at_once() {
        for (url, issues) in [
            ("http://shop.example/notify", &[NotHttps][..]),
            ("ftp://shop.example/notify", &[NotHttps]),
            ("https://shop.example", &[NoPath]),
            ("https://shop.example?x=1", &[NoPath, Query]),
            ("https://shop.example/notify?", &[Query]),
            ("https://shop.example/notify#top", &[Fragment]),
            ("https://shop.example/notify#a?b", &[Fragment]),
            ("https://user:secret@shop.example/notify", &[Login]),
            ("https://user@shop.example/notify", &[Login]),
            ("https://203.0.113.7/notify", &[IpAddress]),
            ("https://203.0.113.7:8443/notify", &[IpAddress]),
            ("https://[2001:db8::1]:8443/notify", &[IpAddress]),
            ("https://127.1/notify", &[IpAddress]),
            ("https://2130706433/notify", &[IpAddress]),
            ("https://0x7f000001/notify", &[IpAddress]),
            ("https://203.0.113.7./notify", &[IpAddress]),
            ("https://localhost/notify", &[LocalHost]),
            ("https://shop.localhost/notify", &[LocalHost]),
            ("https://intranet/notify", &[LocalHost]),
            (
                "http://u:p@10.0.0.1?a#b",
                &[NotHttps, NoPath, IpAddress, Query, Fragment, Login],
            ),
            ("", &[NotUrl]),
            ("shop.example/notify", &[NotUrl]),
            ("/notify", &[NotUrl]),
            ("https:///notify", &[NotUrl]),
            ("https://:443/notify", &[NotUrl]),
            ("https://shop.example:port/notify", &[NotUrl]),
            ("https://shop.example/not ify", &[NotUrl]),
            (" https://shop.example/notify", &[NotUrl]),
            ("https://shop.example/notify\n", &[NotUrl]),
            ("://shop.example/notify", &[NotUrl]),
        ] {
            assert_eq!(notify_url_issues(url), issues, "{url:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_check_panic(url in "\\PC{0,40}|(https?://)?[a-z0-9.:@\\[\\]/?#]{0,20}") {
            let issues = notify_url_issues(&url);
            prop_assert!(issues.iter().all(|issue| !issue.to_string().contains("secret")));
        }
    }
}
