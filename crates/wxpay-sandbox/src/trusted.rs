//! Kinds of platform keys, and those that one merchant has.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

/// Kinds of platform keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlatformKeyKind {
    /// The WeChat Pay public key, `PUB_KEY_ID_…`.
    PublicKey,
    /// The platform certificate.
    Certificate,
}

/// Kinds of WeChat Pay's keys.
///
/// Merchants from before 2024 began with certificates, those in migration have both, new ones have only the public
/// key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlatformTrust {
    /// Only the public key. There are no certificates to download.
    #[serde(rename = "public-key")]
    PublicKeyOnly,
    /// Only certificates. Requests for the public key are ignored.
    #[serde(rename = "certificates")]
    CertificatesOnly,
    /// Both: the state of a merchant in migration.
    #[default]
    #[serde(rename = "migrating")]
    Both,
}

impl PlatformTrust {
    /// Returns whether there are keys of that kind.
    pub(crate) const fn has(self, kind: PlatformKeyKind) -> bool {
        matches!(
            (self, kind),
            (Self::Both, _)
                | (Self::PublicKeyOnly, PlatformKeyKind::PublicKey)
                | (Self::CertificatesOnly, PlatformKeyKind::Certificate)
        )
    }

    /// Kind of key that a client trusts unless it chooses another.
    pub(crate) const fn preferred(self) -> PlatformKeyKind {
        match self {
            Self::CertificatesOnly => PlatformKeyKind::Certificate,
            Self::PublicKeyOnly | Self::Both => PlatformKeyKind::PublicKey,
        }
    }
}

/// The kinds of keys of one merchant, which change when it migrates.
#[derive(Debug)]
pub(crate) struct Trusted {
    /// The kinds before any migration.
    initial: PlatformTrust,
    stage: Mutex<Stage>,
}

#[derive(Clone, Copy, Debug)]
struct Stage {
    trust: PlatformTrust,
    /// The kind that signed the latest response to the merchant.
    latest: Option<PlatformKeyKind>,
}

impl Trusted {
    pub(crate) const fn new(trust: PlatformTrust) -> Self {
        Self {
            initial: trust,
            stage: Mutex::new(Stage {
                trust,
                latest: None,
            }),
        }
    }

    pub(crate) fn trust(&self) -> PlatformTrust {
        self.stage().trust
    }

    pub(crate) fn migrate(&self, to: PlatformTrust) {
        self.resume(Some(to));
    }

    /// Goes on with the kinds of a saved migration, or with the initial ones.
    pub(crate) fn resume(&self, migrated: Option<PlatformTrust>) {
        self.stage().trust = migrated.unwrap_or(self.initial);
    }

    /// Records which kind of key signed the response to an admitted request: that client can verify notifications
    /// signed with it.
    pub(crate) fn answered_with(&self, kind: PlatformKeyKind) {
        self.stage().latest = Some(kind);
    }

    /// The kind that signs notifications: that of the latest response, as long as the merchant has such a key.
    pub(crate) fn latest(&self) -> PlatformKeyKind {
        let Stage { trust, latest } = *self.stage();
        let still = latest.filter(|kind| trust.has(*kind));
        still.unwrap_or_else(|| trust.preferred())
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        // Nothing panics while it holds the lock.
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notifications_never_use_a_kind_that_is_gone() {
        let trusted = Trusted::new(PlatformTrust::CertificatesOnly);
        assert_eq!(trusted.latest(), PlatformKeyKind::Certificate);
        trusted.answered_with(PlatformKeyKind::Certificate);
        trusted.migrate(PlatformTrust::Both);
        assert_eq!(trusted.latest(), PlatformKeyKind::Certificate);
        trusted.migrate(PlatformTrust::PublicKeyOnly);
        assert_eq!(trusted.latest(), PlatformKeyKind::PublicKey);
        trusted.answered_with(PlatformKeyKind::PublicKey);
        trusted.migrate(PlatformTrust::CertificatesOnly);
        assert_eq!(trusted.latest(), PlatformKeyKind::Certificate);
    }
}
