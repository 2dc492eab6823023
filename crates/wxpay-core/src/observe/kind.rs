//! Short names of failures, without any content of an error.

use crate::error::{Delivery, Error, RefreshError, VerifyError};

/// The end of a call that failed.
pub(super) fn outcome(error: &Error) -> &'static str {
    match error.delivery() {
        Delivery::NotSent => "not_sent",
        Delivery::OutcomeUnknown => "unknown",
        Delivery::Answered if error.api().is_some() => "refused",
        Delivery::Answered => "unreadable",
    }
}

/// The reason why a signature was refused.
pub(super) const fn verify(error: &VerifyError) -> &'static str {
    match error {
        VerifyError::Missing { .. } => "signature_missing",
        VerifyError::Malformed { .. } => "signature_malformed",
        VerifyError::Probe => "signature_probe",
        VerifyError::Stale { .. } => "signature_stale",
        VerifyError::UnknownKey { .. } => "unknown_key",
        VerifyError::ExpiredKey { .. } => "expired_key",
        VerifyError::Scheme { .. } => "signature_scheme",
        VerifyError::Signature { .. } => "signature_wrong",
    }
}

/// The reason why certificates were not downloaded.
pub(super) fn refresh(error: &RefreshError) -> &'static str {
    match error {
        RefreshError::Off => "off",
        RefreshError::Call { source } => match &**source {
            Error::Verify { source, .. } => verify(source),
            source => outcome(source),
        },
        RefreshError::Form { .. } => "unreadable",
        RefreshError::Decrypt { .. } => "undecryptable",
        RefreshError::Unusable { .. } => "unusable",
        RefreshError::Empty => "empty",
        RefreshError::GivenUp => "given_up",
    }
}
