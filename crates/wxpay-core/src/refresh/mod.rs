//! Downloading platform certificates: when, by whom, and what of it is believed.

mod download;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::call::Call;
use crate::crypto::{Crypto, Scheme};
use crate::error::{Error, RefreshError};
use crate::keys::{
    Admission, FetchedKeys, KeyDownload, KeyRing, Landing, Outcome, PlatformKey, Reason, SharedKeys,
};
use crate::merchant::Merchant;
use crate::request::signed_request;
use crate::transport::{Limits, TransportError};

/// How long a download may delay a call that could be made without it.
const ROUTINE: Duration = Duration::from_secs(5);

/// How long one may take while WeChat Pay waits for the answer to a notification, which it does for 5 s.
const NOTIFICATION: Duration = Duration::from_secs(4);

/// One download of platform certificates from start to end, without I/O; or waiting for somebody
/// else's, since all that share a ring make one at a time.
///
/// The clients drive it, and so can a client of your own:
///
/// ```
/// use wxpay_core::transport::BlockingTransport;
/// use wxpay_core::{Refresh, RefreshStep, FetchedKeys, RefreshError};
///
/// fn run(mut refresh: Refresh<'_>, transport: &dyn BlockingTransport) -> Result<FetchedKeys, std::sync::Arc<RefreshError>> {
///     loop {
///         match refresh.step() {
///             RefreshStep::Send(request, limits) => refresh.resume(transport.send(request, limits)),
///             RefreshStep::Wait(flight, limit) => {
///                 flight.wait(limit);
///             }
///             RefreshStep::Done(outcome) => return outcome,
///         }
///     }
/// }
/// ```
pub struct Refresh<'m> {
    merchant: &'m Merchant,
    limits: Limits,
    reason: Reason,
    stage: Stage,
    returned: Option<Result<Response<Bytes>, TransportError>>,
}

enum Stage {
    Begin,
    Sent(Lead, Arc<KeyRing>),
    Waiting(KeyDownload),
}

/// What a [`Refresh`] wants done.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of the loop and is never stored"
)]
pub enum RefreshStep {
    /// Send this request within these limits, and [`resume`](Refresh::resume) with what came back.
    Send(Request<Bytes>, Limits),
    /// Wait for somebody else's download, at most so long, and take the next step.
    Wait(KeyDownload, Duration),
    /// It has ended. Where none was due, nothing was added.
    Done(Result<FetchedKeys, Arc<RefreshError>>),
}

impl<'m> Refresh<'m> {
    /// Downloads the certificates now, or waits for the download that is under way.
    pub fn now(merchant: &'m Merchant, limits: Limits) -> Self {
        Self::new(merchant, limits, Reason::Asked)
    }

    /// Downloads the certificates because a notification names a key that is not in the ring, unless
    /// one has done so a moment ago: anybody may make up a serial number. It takes 4 seconds at most.
    pub fn for_notification(merchant: &'m Merchant, limits: Limits, serial: &str) -> Self {
        Self::new(merchant, limits, Reason::Notification(serial.into()))
    }

    pub(crate) fn new(merchant: &'m Merchant, limits: Limits, reason: Reason) -> Self {
        let total = match reason {
            Reason::Routine => limits.total.min(ROUTINE),
            Reason::Notification(_) => limits.total.min(NOTIFICATION),
            _ => limits.total,
        };
        Self {
            merchant,
            limits: limits.total(total).max_body(download::MAX_BODY),
            reason,
            stage: Stage::Begin,
            returned: None,
        }
    }

    /// Hands in what the transport returned for the last [`RefreshStep::Send`].
    pub fn resume(&mut self, returned: Result<Response<Bytes>, TransportError>) {
        self.returned = Some(returned);
    }

    /// What to do next.
    pub fn step(&mut self) -> RefreshStep {
        let stranded = match std::mem::replace(&mut self.stage, Stage::Begin) {
            Stage::Begin => None,
            Stage::Sent(lead, ring) => return RefreshStep::Done(self.finish(lead, &ring)),
            Stage::Waiting(flight) => match flight.landing() {
                Some(Landing::Done(outcome)) => return RefreshStep::Done(outcome),
                Some(Landing::GivenUp) | None => Some(flight),
            },
        };
        if self.merchant.downloader().is_none() {
            return RefreshStep::Done(Err(Arc::new(RefreshError::Off)));
        }
        let (keys, now) = (self.merchant.shared_keys(), self.merchant.clock().now());
        match keys.admit(&self.reason, stranded.as_ref(), now) {
            Admission::GoOn => RefreshStep::Done(Ok(FetchedKeys::default())),
            Admission::Join(flight) => {
                self.stage = Stage::Waiting(flight.clone());
                RefreshStep::Wait(flight, self.limits.total)
            }
            Admission::Lead(flight) => {
                let lead = Lead {
                    merchant: self.merchant.clone(),
                    flight,
                    has_landed: false,
                };
                let ring = keys.current();
                match self.request(&ring) {
                    Ok(request) => {
                        self.stage = Stage::Sent(lead, ring);
                        RefreshStep::Send(request, self.limits)
                    }
                    Err(error) => {
                        let source = Box::new(error);
                        RefreshStep::Done(lead.land(Err(RefreshError::Call { source }), keys))
                    }
                }
            }
        }
    }

    fn request(&self, ring: &KeyRing) -> Result<Request<Bytes>, Error> {
        let spec = &download::LIST_CERTIFICATES;
        let mut call = Call::new(spec);
        let scheme = self.merchant.downloader().map(Crypto::scheme);
        let asked = match scheme {
            // Without it, certificates with RSA keys are meant.
            Some(Scheme::Sm2WithSm3) => call.query("algorithm_type", "SM2"),
            _ => Ok(()),
        };
        let prepared = asked.and_then(|()| call.finish());
        let prepared = prepared.map_err(|source| Error::Encode {
            operation: spec.id,
            source,
        })?;
        let now = self.merchant.clock().now();
        let url = self.merchant.domains().of(spec, now);
        let (request, _) = signed_request(self.merchant, &prepared, url, ring)?;
        Ok(request.map(|body| body.as_bytes().cloned().unwrap_or_default()))
    }

    fn finish(&mut self, lead: Lead, ring: &KeyRing) -> Outcome {
        let keys = self.merchant.shared_keys();
        let result = match (
            self.returned.take(),
            self.merchant.downloader(),
            self.merchant.aead(),
        ) {
            (Some(Ok(response)), Some(crypto), Some(aead)) => download::Judge {
                crypto,
                aead,
                ring,
                now: self.merchant.clock().now(),
            }
            .judge(&response),
            (Some(Err(source)), ..) => Err(RefreshError::Call {
                source: Box::new(Error::Transport {
                    failed_attempts: Box::default(),
                    operation: download::LIST_CERTIFICATES.id,
                    source,
                }),
            }),
            (None, ..) => Err(RefreshError::GivenUp),
            _ => Err(RefreshError::Off),
        };
        lead.land(result, keys)
    }
}

impl fmt::Debug for Refresh<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refresh")
            .field("mchid", &self.merchant.mchid())
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// Makes the download that others wait for: they are told when it ends, and when it is given up.
struct Lead {
    merchant: Merchant,
    flight: KeyDownload,
    has_landed: bool,
}

impl Lead {
    fn land(
        mut self,
        result: Result<(Vec<PlatformKey>, FetchedKeys), RefreshError>,
        keys: &SharedKeys,
    ) -> Outcome {
        self.has_landed = true;
        let now = self.merchant.clock().now();
        let outcome = match result {
            Ok((brought, refreshed)) => {
                keys.landed(&self.flight, Some(Ok(brought)), now);
                Ok(refreshed)
            }
            Err(error) => {
                let error = Arc::new(error);
                keys.landed(&self.flight, Some(Err(Arc::clone(&error))), now);
                Err(error)
            }
        };
        self.flight.land(Landing::Done(outcome.clone()));
        outcome
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        if !self.has_landed {
            let keys = self.merchant.shared_keys();
            keys.landed(&self.flight, None, self.merchant.clock().now());
            self.flight.land(Landing::GivenUp);
        }
    }
}
