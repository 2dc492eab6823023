//! Present and upcoming problems of a merchant's configuration, found without a request.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::given::{Given, KeyFile};
use super::{ConfigError, Merchant, MerchantBuilder, Parts, numbers};
use crate::causes::in_one_line;
use crate::clock::Timestamp;
use crate::datetime::DateTime;
use crate::error::RefreshError;
use crate::key::{Certificate, PublicKey};
use crate::keys::{KeyRing, SharedKeys};
use crate::merchant_values::Fill;
use crate::notify_url::{NotifyUrlIssue, notify_url_issues};

/// Time before its end at which a certificate is reported, in seconds: 30 days.
const SOON: i64 = 30 * 24 * 60 * 60;

/// A problem of a merchant's configuration: present, upcoming, or impossible to check.
///
/// `Display` describes it, [`remedy`](Self::remedy) says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// The configuration cannot be built.
    Incomplete {
        /// Error text of [`build`](MerchantBuilder::build), with its causes.
        reason: String,
    },
    /// The APIv3 key does not have 32 bytes.
    ApiV3KeyLength {
        /// Its length in bytes.
        len: usize,
    },
    /// The private key is not that of the merchant's certificate.
    KeyNotOfCertificate,
    /// The serial number is not that of the merchant's certificate.
    SerialNotOfCertificate {
        /// The serial number that requests carry.
        serial: String,
        /// The certificate's serial number.
        certificate: String,
    },
    /// The certificate is another merchant's: its common name is not the mchid.
    MchidNotOfCertificate {
        /// The merchant's number.
        mchid: String,
        /// The certificate's common name, if it has one.
        common_name: Option<String>,
    },
    /// The merchant's certificate is not valid yet, or the clock is behind.
    CertificateNotYetValid {
        /// Beginning of its validity.
        not_before: Timestamp,
    },
    /// The merchant's certificate has expired.
    CertificateExpired {
        /// End of its validity.
        not_after: Timestamp,
    },
    /// The merchant's certificate expires within 30 days.
    CertificateExpiresSoon {
        /// End of its validity.
        not_after: Timestamp,
    },
    /// A platform certificate of WeChat Pay is not valid now.
    PlatformCertificateInvalid {
        /// Its serial number.
        serial: String,
    },
    /// A platform certificate of WeChat Pay expires within 30 days, and there is no other key.
    PlatformCertificateExpiresSoon {
        /// Its serial number.
        serial: String,
    },
    /// The last download of platform certificates failed.
    DownloadFailed {
        /// Text of [`SharedKeys::last_refresh_error`](crate::SharedKeys::last_refresh_error), with its
        /// causes.
        reason: String,
    },
    /// The id of a WeChat Pay public key in a ring is not `PUB_KEY_ID_` and digits. It is not shown.
    PublicKeyId,
    /// The configured WeChat Pay public key is the merchant's own.
    MerchantKeyAsPlatformKey {
        /// The id it was given with.
        id: String,
    },
    /// The configured platform certificate is a merchant's API certificate: its key is
    /// the merchant's own, or its common name is an mchid.
    MerchantCertificateAsPlatformCertificate {
        /// Its serial number.
        serial: String,
    },
    /// WeChat Pay may not post to the merchant's `notify_url`.
    NotifyUrl {
        /// Why.
        issue: NotifyUrlIssue,
    },
    /// The file of the private key can be read or written by every user of the machine.
    KeyFileOpenToOthers {
        /// The file.
        path: PathBuf,
        /// Its permission bits, such as `0o644`.
        mode: u32,
    },
    /// There is no APIv3 key.
    NoApiV3Key,
    /// There is no merchant certificate to compare serial number, key and mchid with.
    NoCertificate,
}

/// Severity of a [`Finding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Something cannot be checked, or is missing for some uses.
    Note,
    /// It works now, but is unsafe, unusual or about to expire.
    Warning,
    /// Requests will fail, or responses cannot be verified.
    Error,
}

impl Finding {
    /// Severity.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Incomplete { .. }
            | Self::ApiV3KeyLength { .. }
            | Self::KeyNotOfCertificate
            | Self::SerialNotOfCertificate { .. }
            | Self::MchidNotOfCertificate { .. }
            | Self::CertificateNotYetValid { .. }
            | Self::CertificateExpired { .. }
            | Self::MerchantKeyAsPlatformKey { .. }
            | Self::MerchantCertificateAsPlatformCertificate { .. } => Severity::Error,
            Self::CertificateExpiresSoon { .. }
            | Self::PlatformCertificateInvalid { .. }
            | Self::PlatformCertificateExpiresSoon { .. }
            | Self::DownloadFailed { .. }
            | Self::PublicKeyId
            | Self::NotifyUrl { .. }
            | Self::KeyFileOpenToOthers { .. } => Severity::Warning,
            Self::NoApiV3Key | Self::NoCertificate => Severity::Note,
        }
    }

    /// The cure.
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::Incomplete { .. } => "correct what it names",
            Self::ApiV3KeyLength { .. } => {
                "copy the APIv3 key again: 32 characters, without a line end or spaces; it can be set anew in the merchant platform"
            }
            Self::KeyNotOfCertificate => {
                "use apiclient_key.pem and apiclient_cert.pem of the same download; a lost key needs a new certificate"
            }
            Self::SerialNotOfCertificate { .. } => {
                "leave the serial number out, or copy it from the certificate that belongs to the private key"
            }
            Self::MchidNotOfCertificate { .. } => {
                "use the certificate and key of this mchid; a service provider uses its own, not the sub-merchant's"
            }
            Self::CertificateNotYetValid { .. } => "look at the clock of this machine",
            Self::CertificateExpired { .. } | Self::CertificateExpiresSoon { .. } => {
                "apply for a new certificate in the merchant platform, and replace certificate, serial number and key together"
            }
            Self::PlatformCertificateInvalid { .. }
            | Self::PlatformCertificateExpiresSoon { .. } => {
                "take the new platform certificate, have certificates downloaded, or move to the WeChat Pay public key"
            }
            Self::DownloadFailed { .. } => {
                "mend what it names: calls go on with the available keys, as long as these are valid"
            }
            Self::PublicKeyId => {
                "copy the id of the public key from the merchant platform, with PUB_KEY_ID_ in front"
            }
            Self::MerchantKeyAsPlatformKey { .. } => {
                "download the WeChat Pay public key in the merchant platform"
            }
            Self::MerchantCertificateAsPlatformCertificate { .. } => {
                "take the platform certificate from /v3/certificates, have certificates downloaded, or use the WeChat Pay public key; apiclient_cert.pem goes to certificate_file"
            }
            Self::NotifyUrl { .. } => {
                "use an address like https://shop.example/wxpay/notify: a public domain and a path, no IP address, query or login"
            }
            Self::KeyFileOpenToOthers { .. } => "chmod 600, and think about who may have read it",
            Self::NoApiV3Key => {
                "give it when notifications or platform certificates are to be decrypted"
            }
            Self::NoCertificate => {
                "give apiclient_cert.pem instead of its serial number to have them compared"
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete { reason } => write!(f, "the configuration cannot be built: {reason}"),
            Self::ApiV3KeyLength { len } => {
                write!(f, "the APIv3 key has {len} bytes instead of 32")
            }
            Self::KeyNotOfCertificate => {
                f.write_str("the private key is not that of the merchant's certificate")
            }
            Self::SerialNotOfCertificate { serial, certificate } => {
                write!(f, "the serial number is {serial}, the certificate's is {certificate}")
            }
            Self::MchidNotOfCertificate { mchid, common_name } => match common_name {
                Some(name) => write!(f, "the mchid is {mchid}, the certificate is of {name:?}"),
                None => write!(f, "the mchid is {mchid}, the certificate has no common name"),
            },
            Self::CertificateNotYetValid { not_before } => {
                write!(f, "the merchant's certificate is valid from {} on", Moment(*not_before))
            }
            Self::CertificateExpired { not_after } => {
                write!(f, "the merchant's certificate has expired at {}", Moment(*not_after))
            }
            Self::CertificateExpiresSoon { not_after } => {
                write!(f, "the merchant's certificate expires at {}", Moment(*not_after))
            }
            Self::PlatformCertificateInvalid { serial } => {
                write!(f, "the platform certificate {serial} is not valid at present")
            }
            Self::PlatformCertificateExpiresSoon { serial } => write!(
                f,
                "the platform certificate {serial} expires within 30 days, and there is no other platform key"
            ),
            Self::DownloadFailed { reason } => write!(
                f,
                "the platform certificates are not up to date: {reason}"
            ),
            Self::PublicKeyId => {
                f.write_str("the id of a WeChat Pay public key is not PUB_KEY_ID_ and digits")
            }
            Self::MerchantKeyAsPlatformKey { id } => write!(
                f,
                "what was given as the WeChat Pay public key {id:?} is the merchant's own"
            ),
            Self::MerchantCertificateAsPlatformCertificate { serial } => write!(
                f,
                "what was given as the platform certificate {serial} is a merchant's API certificate"
            ),
            Self::NotifyUrl { issue } => issue.fmt(f),
            Self::KeyFileOpenToOthers { path, mode } => write!(
                f,
                "{} has the permissions {mode:o}: every user of the machine can get at the private key",
                path.display()
            ),
            Self::NoApiV3Key => f.write_str("there is no APIv3 key"),
            Self::NoCertificate => f.write_str(
                "whether serial number, private key and mchid belong together cannot be told without the certificate",
            ),
        }
    }
}

/// A moment as a date, or as seconds if it is out of range.
struct Moment(Timestamp);

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match DateTime::from_timestamp(self.0, 8 * 60) {
            Ok(time) => time.fmt(f),
            Err(_) => write!(f, "{} s after 1970", self.0),
        }
    }
}

/// The compared parts.
struct Facts<'a> {
    mchid: Option<&'a str>,
    notify_url: Option<&'a str>,
    serial: Option<&'a str>,
    has_apiv3_key: bool,
    keys: Arc<KeyRing>,
    downloads: bool,
    last_refresh_error: Option<Arc<RefreshError>>,
    given: &'a Given,
    now: Timestamp,
}

impl<'a> Facts<'a> {
    fn of_merchant(parts: &'a Parts) -> Self {
        Self {
            mchid: parts.values.get(Fill::Mchid),
            notify_url: parts.values.get(Fill::NotifyUrl),
            serial: Some(&parts.serial),
            has_apiv3_key: parts.aead.is_some(),
            keys: parts.keys.current(),
            downloads: parts.downloads,
            last_refresh_error: parts.keys.last_refresh_error(),
            given: &parts.given,
            now: parts.clock.now(),
        }
    }

    fn of_builder(builder: &'a MerchantBuilder) -> Self {
        let shared_keys = builder.shared_keys.as_ref();
        Self {
            mchid: builder.mchid.as_deref(),
            notify_url: builder.notify_url.as_deref(),
            serial: builder.serial.as_deref(),
            has_apiv3_key: builder.aead.is_some(),
            keys: Arc::new(builder.current_keys()),
            downloads: builder.downloads,
            last_refresh_error: shared_keys.and_then(SharedKeys::last_refresh_error),
            given: &builder.given,
            now: builder.clock.now(),
        }
    }
}

impl Facts<'_> {
    fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        match &self.given.certificate {
            Some(certificate) => self.of_certificate(certificate, &mut findings),
            None => findings.push(Finding::NoCertificate),
        }
        self.of_wechatpay(&mut findings);
        if let Some(KeyFile {
            path,
            mode: Some(mode),
        }) = &self.given.key_file
            && mode & 0o007 != 0
        {
            findings.push(Finding::KeyFileOpenToOthers {
                path: path.clone(),
                mode: *mode,
            });
        }
        let issues = self.notify_url.map(notify_url_issues).unwrap_or_default();
        findings.extend(issues.into_iter().map(|issue| Finding::NotifyUrl { issue }));
        if !self.has_apiv3_key {
            findings.push(Finding::NoApiV3Key);
        }
        findings
    }

    fn of_certificate(&self, certificate: &Certificate, findings: &mut Vec<Finding>) {
        if let Some(key) = &self.given.public_key
            && key != certificate.public_key()
        {
            findings.push(Finding::KeyNotOfCertificate);
        }
        if let Some(serial) = self.serial
            && serial != certificate.serial()
        {
            findings.push(Finding::SerialNotOfCertificate {
                serial: serial.to_owned(),
                certificate: certificate.serial().to_owned(),
            });
        }
        if let Some(mchid) = self.mchid
            && certificate.common_name() != Some(mchid)
        {
            findings.push(Finding::MchidNotOfCertificate {
                mchid: mchid.to_owned(),
                common_name: certificate.common_name().map(ToOwned::to_owned),
            });
        }
        let (not_before, not_after) = (certificate.not_before(), certificate.not_after());
        if self.now < not_before {
            findings.push(Finding::CertificateNotYetValid { not_before });
        } else if self.now > not_after {
            findings.push(Finding::CertificateExpired { not_after });
        } else if self.soon() > not_after {
            findings.push(Finding::CertificateExpiresSoon { not_after });
        }
    }

    fn of_wechatpay(&self, findings: &mut Vec<Finding>) {
        for key in self.keys.iter() {
            let id = || key.id().to_owned();
            match key.certificate_source() {
                Some(certificate) if self.is_of_a_merchant(certificate) => {
                    let serial = id();
                    findings.push(Finding::MerchantCertificateAsPlatformCertificate { serial });
                }
                None if key.is_public_key() => {
                    if numbers::public_key_id(key.id()).is_err() {
                        findings.push(Finding::PublicKeyId);
                    }
                    if key.key().is_some_and(|key| self.is_own(key)) {
                        findings.push(Finding::MerchantKeyAsPlatformKey { id: id() });
                    }
                }
                _ => {}
            }
        }
        if self.downloads {
            return self.of_downloads(findings);
        }
        let lasts = self.keys.preferred(self.soon()).is_some();
        for key in self.keys.iter().filter(|key| !key.is_public_key()) {
            let serial = key.id().to_owned();
            if !key.is_valid_at(self.now) {
                findings.push(Finding::PlatformCertificateInvalid { serial });
            } else if !lasts {
                findings.push(Finding::PlatformCertificateExpiresSoon { serial });
            }
        }
    }

    fn is_own(&self, key: &PublicKey) -> bool {
        let certificate = self.given.certificate.as_ref();
        self.given.public_key.as_ref() == Some(key)
            || certificate.is_some_and(|certificate| certificate.public_key() == key)
    }

    /// Returns whether a certificate is a merchant's, this one's or another's: a merchant's common name
    /// is its mchid, and WeChat Pay's own certificates carry no number there.
    fn is_of_a_merchant(&self, certificate: &Certificate) -> bool {
        let name = certificate.common_name();
        name.is_some_and(|name| Some(name) == self.mchid || numbers::is_number(name))
            || self.is_own(certificate.public_key())
            || self.serial == Some(certificate.serial())
    }

    /// Expired certificates in a ring with downloads are normal: newer ones are downloaded, and old ones stay in the
    /// ring.
    fn of_downloads(&self, findings: &mut Vec<Finding>) {
        if let Some(error) = &self.last_refresh_error {
            let reason = in_one_line(&**error);
            findings.push(Finding::DownloadFailed { reason });
        }
    }

    fn soon(&self) -> Timestamp {
        Timestamp::from_unix(self.now.as_unix().saturating_add(SOON))
    }
}

impl Merchant {
    /// Finds present and upcoming problems of the configuration without a request, the worst first.
    ///
    /// Compares the merchant's certificate with key, serial number and mchid, checks its expiry by the merchant's
    /// clock, the WeChat Pay platform keys and the permissions of the key file. A bare signer or serial number cannot
    /// be compared and is skipped.
    ///
    /// Only a request can show whether WeChat Pay knows the keys. `POST /v3/security/echo` is one that
    /// moves no money: `common::RequestEcho` in `wxpay-api`.
    ///
    /// ```
    /// # fn example(merchant: &wxpay_core::Merchant) {
    /// for finding in merchant.check() {
    ///     eprintln!("{:?}: {finding}: {}", finding.severity(), finding.remedy());
    /// }
    /// # }
    /// ```
    pub fn check(&self) -> Vec<Finding> {
        sorted(Facts::of_merchant(&self.parts).findings())
    }
}

impl MerchantBuilder {
    /// Like [`Merchant::check`], for the settings so far. It also reports everything that would make `build` fail.
    ///
    /// Each mistake and each missing value is a finding.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Facts::of_builder(self).findings();
        findings.extend(self.problems.iter().map(Finding::of_error));
        findings.extend(self.missing().iter().map(Finding::of_error));
        sorted(findings)
    }
}

/// The worst first, otherwise in the order in which they were found.
fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity()));
    findings
}

impl Finding {
    pub(super) fn of_error(error: &ConfigError) -> Self {
        let mut inner = error;
        while let ConfigError::Variable { source, .. } = inner {
            inner = source;
        }
        if let ConfigError::Key { source, .. } = inner
            && let Some(len) = source.apiv3_len()
        {
            return Self::ApiV3KeyLength { len };
        }
        Self::Incomplete {
            reason: in_one_line(error),
        }
    }
}
