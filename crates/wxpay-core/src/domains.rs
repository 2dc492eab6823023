use std::sync::atomic::{AtomicI64, Ordering};

use crate::base_url::BaseUrl;
use crate::clock::Timestamp;
use crate::spec::{Host, Spec};

/// Time that requests stay on the backup domain after the first one could not be reached.
const STAY: i64 = 300;

/// Domains of a merchant: the primary one, and possibly a backup for when it cannot be reached.
#[derive(Debug)]
pub(crate) struct Domains {
    first: BaseUrl,
    other: Option<BaseUrl>,
    hong_kong: BaseUrl,
    /// End of the time on the backup domain, in Unix seconds.
    on_other_until: AtomicI64,
}

impl Domains {
    /// The configured domain with its configured backup.
    ///
    /// The service's primary and secondary domain back each other up.
    pub(crate) fn new(first: BaseUrl, other: Option<BaseUrl>) -> Self {
        let twin = if first == BaseUrl::primary() {
            Some(BaseUrl::secondary())
        } else if first == BaseUrl::secondary() {
            Some(BaseUrl::primary())
        } else {
            None
        };
        Self {
            hong_kong: if first.is_production() {
                BaseUrl::hong_kong()
            } else {
                first.clone()
            },
            other: other.or(twin),
            first,
            on_other_until: AtomicI64::new(i64::MIN),
        }
    }

    pub(crate) const fn first(&self) -> &BaseUrl {
        &self.first
    }

    /// Returns whether a server belongs to WeChat Pay or is named in the configuration, so that it may receive this
    /// merchant's signatures.
    pub(crate) fn has(&self, url: &BaseUrl) -> bool {
        let own = [Some(&self.first), self.other.as_ref()];
        own.into_iter().flatten().any(|own| own.leads_to(url))
            || [
                BaseUrl::primary(),
                BaseUrl::secondary(),
                BaseUrl::hong_kong(),
            ]
            .iter()
            .any(|known| known.leads_to(url))
    }

    /// Returns the domain for the next request of that operation.
    pub(crate) fn of(&self, spec: &Spec, now: Timestamp) -> &BaseUrl {
        match (spec.host, &self.other) {
            (Host::HongKong, _) => &self.hong_kong,
            (Host::Mainland, Some(other)) if self.is_on_other(now) => other,
            (Host::Mainland, _) => &self.first,
        }
    }

    /// Returns whether a request of that operation has a backup domain.
    pub(crate) fn has_other(&self, spec: &Spec) -> bool {
        spec.host == Host::Mainland && self.other.is_some()
    }

    /// Returns whether it is the backup domain.
    pub(crate) fn is_other(&self, url: &BaseUrl) -> bool {
        self.other.as_ref() == Some(url)
    }

    /// Returns the backup of that domain.
    pub(crate) fn other_than(&self, url: &BaseUrl) -> Option<&BaseUrl> {
        match *url == self.first {
            true => self.other.as_ref(),
            false => Some(&self.first),
        }
    }

    /// Records that a domain could not be reached: requests switch to the other one, for a while or back again.
    pub(crate) fn unreachable(&self, url: &BaseUrl, now: Timestamp) {
        if *url == self.first {
            self.on_other_until
                .store(now.as_unix().saturating_add(STAY), Ordering::Relaxed);
        } else if self.other.as_ref() == Some(url) {
            self.on_other_until.store(i64::MIN, Ordering::Relaxed);
        }
    }

    fn is_on_other(&self, now: Timestamp) -> bool {
        now.as_unix() < self.on_other_until.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    static MAINLAND: Spec = Spec::new("any", Method::GET, "/v3/any");
    static HONG_KONG: Spec = Spec::new("hk", Method::GET, "/v3/global/any").host(Host::HongKong);

    const fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    #[test]
    fn a_failover_lasts_for_a_while_and_then_returns() {
        let domains = Domains::new(BaseUrl::primary(), None);
        let host = |now| domains.of(&MAINLAND, at(now)).clone();
        assert_eq!(host(0), BaseUrl::primary());
        domains.unreachable(&BaseUrl::primary(), at(0));
        assert_eq!(host(1), BaseUrl::secondary());
        assert_eq!(host(299), BaseUrl::secondary());
        assert_eq!(host(300), BaseUrl::primary());
        domains.unreachable(&BaseUrl::primary(), at(300));
        domains.unreachable(&BaseUrl::secondary(), at(301));
        assert_eq!(
            host(302),
            BaseUrl::primary(),
            "neither can be reached: back to the first"
        );
    }

    #[test]
    fn an_own_domain_has_no_other_unless_one_is_named() {
        let own: BaseUrl = "http://127.0.0.1:1".parse().unwrap();
        let domains = Domains::new(own.clone(), None);
        assert!(!domains.has_other(&MAINLAND));
        domains.unreachable(&own, at(0));
        assert_eq!(*domains.of(&MAINLAND, at(1)), own);
        assert_eq!(*domains.of(&HONG_KONG, at(1)), own);
    }

    #[test]
    fn only_named_servers_are_sent_what_was_signed() {
        let own: BaseUrl = "https://gateway.example".parse().unwrap();
        let other: BaseUrl = "http://127.0.0.1:1".parse().unwrap();
        let domains = Domains::new(own, Some(other));
        let has = |url: &str| domains.has(&url.parse().unwrap());
        for url in [
            "https://api.mch.weixin.qq.com",
            "https://api.mch.weixin.qq.com:443",
            "https://api2.mch.weixin.qq.com",
            "https://apihk.mch.weixin.qq.com",
            "https://gateway.example",
            "http://127.0.0.1:1",
        ] {
            assert!(has(url), "{url}");
        }
        for url in [
            "https://api.mch.weixin.qq.com:8443",
            "https://api.mch.weixin.qq.com.example",
            "https://pay.weixin.qq.com",
            "https://a.gateway.example",
            "http://127.0.0.1:2",
            "https://127.0.0.1:1",
        ] {
            assert!(!has(url), "{url}");
        }
    }

    #[test]
    fn overseas_operations_go_to_their_own_host() {
        let domains = Domains::new(BaseUrl::primary(), None);
        assert_eq!(
            domains.of(&HONG_KONG, at(0)).to_string(),
            "https://apihk.mch.weixin.qq.com"
        );
        assert!(!domains.has_other(&HONG_KONG));
    }
}
