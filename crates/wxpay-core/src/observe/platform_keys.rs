use super::{count, kind, trace};
use crate::clock::Timestamp;
use crate::error::{RefreshError, VerifyError};

/// The message whose signature is checked.
#[derive(Clone, Copy)]
pub(crate) enum Subject {
    /// A response to a call.
    Response,
    /// A notification.
    Notification,
}

impl Subject {
    const fn label(self) -> &'static str {
        match self {
            Self::Response => "response",
            Self::Notification => "notification",
        }
    }
}

/// Records that a platform key verified a message: a certificate with its serial number and end, or a public key.
pub(crate) fn verified(subject: Subject, certificate: Option<(&str, Timestamp)>) {
    let key_type = match certificate {
        Some(_) => "platform_certificate",
        None => "public_key",
    };
    count::verified(subject.label(), key_type);
    if let Some((serial, end)) = certificate {
        count::certificate(serial, end);
    }
}

/// Records that a signature was refused.
pub(super) fn unverified(subject: Subject, error: &VerifyError) {
    count::unverified(subject.label(), kind::verify(error));
}

/// Result of a download of platform certificates.
pub(crate) struct Downloaded<'a> {
    pub(crate) added: usize,
    pub(crate) refused: usize,
    /// Serial numbers and ends of validity.
    pub(crate) certificates: Vec<(&'a str, Timestamp)>,
}

/// Records that a download of platform certificates ended.
pub(crate) fn downloaded(
    mchid: &str,
    result: Result<Downloaded<'_>, &RefreshError>,
    now: Timestamp,
) {
    match &result {
        Ok(downloaded) => {
            count::download("success", Some(now));
            for (serial, end) in &downloaded.certificates {
                count::certificate(serial, *end);
            }
            trace::downloaded(mchid, downloaded.added, downloaded.refused);
        }
        Err(error) => downloaded_nothing(mchid, kind::refresh(error)),
    }
}

/// Records that a download of platform certificates was given up before its end.
pub(crate) fn given_up(mchid: &str) {
    downloaded_nothing(mchid, kind::refresh(&RefreshError::GivenUp));
}

fn downloaded_nothing(mchid: &str, kind: &'static str) {
    count::download(kind, None);
    trace::not_downloaded(mchid, kind);
}
