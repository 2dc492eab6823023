//! Access to the control API: programs on this machine, and pages that it served itself.

use std::net::{IpAddr, SocketAddr};

use aws_lc_rs::constant_time::verify_slices_are_equal;
use http::header::{AUTHORIZATION, HOST, ORIGIN};
use http::{HeaderMap, StatusCode};

use super::ask::Problem;

/// The checks of every request.
#[derive(Clone)]
pub(crate) struct Guard {
    /// Required in `Authorization: Bearer` if other machines can reach the port.
    token: Option<String>,
}

impl Guard {
    pub(crate) const fn new(token: Option<String>) -> Self {
        Self { token }
    }

    /// Refuses host names that point here by DNS rebinding, and pages of other sites.
    ///
    /// On a loopback address, `Host` must name this machine. On other addresses the token decides, which foreign pages
    /// do not have.
    pub(crate) fn check_source(&self, headers: &HeaderMap) -> Result<(), Problem> {
        let host = text(headers, HOST.as_str());
        let host = host.ok_or_else(|| forbidden("Host is missing"))?;
        if self.token.is_none() && !is_this_machine(host) {
            return Err(forbidden("Host does not name this machine"));
        }
        match headers.get(ORIGIN).map(|origin| origin.to_str()) {
            None => Ok(()),
            Some(Ok(origin)) if origin.strip_prefix("http://") == Some(host) => Ok(()),
            Some(_) => Err(forbidden("Origin is another one")),
        }
    }

    pub(crate) fn check_token(&self, headers: &HeaderMap) -> Result<(), Problem> {
        let Some(token) = &self.token else {
            return Ok(());
        };
        let given = text(headers, AUTHORIZATION.as_str());
        let given = given.and_then(|given| given.strip_prefix("Bearer "));
        let is_right = given.is_some_and(|given| {
            verify_slices_are_equal(given.as_bytes(), token.as_bytes()).is_ok()
        });
        match is_right {
            true => Ok(()),
            false => Err(Problem::new(
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "Authorization: Bearer with the token that the sandbox printed is missing",
            )),
        }
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn forbidden(message: &str) -> Problem {
    Problem::new(StatusCode::FORBIDDEN, "forbidden", message)
}

fn is_this_machine(host: &str) -> bool {
    if let Ok(address) = host.parse::<SocketAddr>() {
        return address.ip().is_loopback();
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(ip) = bare.parse::<IpAddr>() {
        return ip.is_loopback();
    }
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    name.eq_ignore_ascii_case("localhost") && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &str, origin: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn only_names_of_this_machine_are_accepted_on_loopback() {
        let guard = Guard::new(None);
        for (host, is_accepted) in [
            ("127.0.0.1:4000", true),
            ("127.8.8.8", true),
            ("localhost:4000", true),
            ("LOCALHOST", true),
            ("[::1]:4000", true),
            ("[::1]", true),
            ("localhost.evil.example:4000", false),
            ("evil.example", false),
            ("localhost:evil", false),
            ("10.0.0.1:4000", false),
            ("127.0.0.1.nip.io", false),
        ] {
            let checked = guard.check_source(&headers(host, None));
            assert_eq!(checked.is_ok(), is_accepted, "{host}");
        }
        assert!(guard.check_source(&HeaderMap::new()).is_err());
    }

    #[test]
    fn pages_of_other_origins_are_refused() {
        for guard in [Guard::new(None), Guard::new(Some("t".to_owned()))] {
            for (origin, is_accepted) in [
                ("http://127.0.0.1:4000", true),
                ("http://127.0.0.1:4001", false),
                ("https://127.0.0.1:4000", false),
                ("http://evil.example", false),
                ("null", false),
            ] {
                let checked = guard.check_source(&headers("127.0.0.1:4000", Some(origin)));
                assert_eq!(checked.is_ok(), is_accepted, "{origin}");
            }
        }
    }

    #[test]
    fn the_token_must_be_the_whole_one() {
        let guard = Guard::new(Some("secret".to_owned()));
        for (given, is_right) in [
            ("Bearer secret", true),
            ("Bearer secre", false),
            ("secret", false),
            ("Bearer ", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, given.parse().unwrap());
            assert_eq!(guard.check_token(&headers).is_ok(), is_right, "{given}");
        }
        assert!(guard.check_token(&HeaderMap::new()).is_err());
    }
}
