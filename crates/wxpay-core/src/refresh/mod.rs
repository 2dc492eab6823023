//! Downloads of platform certificates: when, by which caller, and which certificates are trusted.

mod download;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::base_url::BaseUrl;
use crate::call::Call;
use crate::client_headers::ClientHeaders;
use crate::crypto::{Crypto, Scheme};
use crate::error::{Error, RefreshError};
use crate::keys::{
    Admission, FetchedKeys, KeyDownload, KeyRing, Landing, Outcome, PlatformKey, Reason,
    SharedAllowance, WeakFlight,
};
use crate::merchant::Merchant;
use crate::observe::{self, Downloaded};
use crate::request::signed_request;
use crate::transport::{Limits, TransportError};

/// Time that a download may delay a call that does not depend on it.
const ROUTINE: Duration = Duration::from_secs(5);

/// Time for a download while WeChat Pay waits for the response to a notification, which it does for 5 s.
const NOTIFICATION: Duration = Duration::from_secs(4);

/// One download of platform certificates from start to end, without I/O; or the wait for a running one, because all
/// that share a ring download one at a time.
///
/// If the first domain does not deliver the list, the backup domain is asked: the request only reads, so this needs no
/// retry policy. Each domain gets half of the time.
///
/// The clients drive it. A driver of your own:
///
/// ```
/// use wxpay_core::transport::BlockingTransport;
/// use wxpay_core::{Refresh, RefreshStep, FetchedKeys, RefreshError};
///
/// fn run(mut refresh: Refresh, transport: &dyn BlockingTransport) -> Result<FetchedKeys, std::sync::Arc<RefreshError>> {
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
pub struct Refresh {
    merchant: Merchant,
    limits: Limits,
    headers: ClientHeaders,
    reason: Reason,
    stage: Stage,
    returned: Option<Result<Response<Bytes>, TransportError>>,
    /// Runs the download outside of the caller, if given.
    driver: Option<Arc<dyn Drive>>,
    /// True if the caller began the download that it waits for.
    is_own: bool,
    /// True if another caller's download ended without the required key.
    has_joined: bool,
}

/// Keeps a download that its caller began, and lets all that wait for it poll it.
pub(crate) trait Drive: Send + Sync {
    /// Continues the download of that flight.
    fn drive(&self, flight: KeyDownload, download: Refresh);
}

enum Stage {
    Begin,
    Leading(Lead),
    Sent(Lead, Arc<KeyRing>, Sent),
    Waiting(KeyDownload),
}

/// The domain that was asked, and whether it was the backup.
struct Sent {
    url: BaseUrl,
    is_second: bool,
}

/// A step that a [`Refresh`] asks its caller to take.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "a step lives for one turn of the loop and is never stored"
)]
pub enum RefreshStep {
    /// Send this request within these limits, and [`resume`](Refresh::resume) with the result.
    Send(Request<Bytes>, Limits),
    /// Wait for the running download, at most this long, and take the next step.
    Wait(KeyDownload, Duration),
    /// The download ended. If none was due, nothing was added.
    Done(Result<FetchedKeys, Arc<RefreshError>>),
}

impl Refresh {
    /// Downloads the certificates now, or waits for the running download.
    pub fn now(merchant: &Merchant, limits: Limits) -> Self {
        Self::new(merchant, limits, Reason::Asked)
    }

    /// Downloads the certificates because a notification names a key that is not in the ring. It takes
    /// 4 seconds at most.
    ///
    /// Anybody can make up a serial number, so a ring allows three such downloads at once and one more
    /// every 5 minutes; if none is allowed, nothing is downloaded.
    pub fn for_notification(merchant: &Merchant, limits: Limits, serial: &str) -> Self {
        Self::for_receiver(merchant, limits, serial, None)
    }

    /// The same, which uses up that allowance too if it starts a download.
    pub(crate) fn for_receiver(
        merchant: &Merchant,
        limits: Limits,
        serial: &str,
        allowance: Option<&SharedAllowance>,
    ) -> Self {
        let reason = Reason::Notification(serial.into(), allowance.cloned());
        Self::new(merchant, limits, reason)
    }

    pub(crate) fn new(merchant: &Merchant, limits: Limits, reason: Reason) -> Self {
        let total = match reason {
            Reason::Routine => limits.total.min(ROUTINE),
            Reason::Notification(..) => limits.total.min(NOTIFICATION),
            _ => limits.total,
        };
        Self {
            merchant: merchant.clone(),
            limits: limits.total(total).max_body(download::MAX_BODY),
            headers: ClientHeaders::default(),
            reason,
            stage: Stage::Begin,
            returned: None,
            driver: None,
            is_own: false,
            has_joined: false,
        }
    }

    /// Sends those headers with each request.
    #[must_use]
    pub(crate) fn with_headers(mut self, headers: ClientHeaders) -> Self {
        self.headers = headers;
        self
    }

    /// Runs the download on that driver instead of asking the caller to send it.
    #[must_use]
    pub(crate) fn driven_by(mut self, driver: Option<Arc<dyn Drive>>) -> Self {
        self.driver = driver;
        self
    }

    /// Takes the transport's result for the last [`RefreshStep::Send`].
    pub fn resume(&mut self, returned: Result<Response<Bytes>, TransportError>) {
        self.returned = Some(returned);
    }

    /// Returns the next step.
    pub fn step(&mut self) -> RefreshStep {
        let stranded = match std::mem::replace(&mut self.stage, Stage::Begin) {
            Stage::Begin => None,
            Stage::Leading(lead) => return self.begin(lead),
            Stage::Sent(lead, ring, sent) => return self.returned(lead, &ring, sent),
            Stage::Waiting(flight) => match flight.landing() {
                Some(Landing::Done(outcome)) if !self.needs_another() => {
                    return RefreshStep::Done(outcome);
                }
                Some(Landing::Done(_)) => {
                    self.has_joined = true;
                    None
                }
                Some(Landing::GivenUp) | None => Some(flight),
            },
        };
        if self.merchant.downloader().is_none() {
            return RefreshStep::Done(Err(Arc::new(RefreshError::Off)));
        }
        let now = self.merchant.clock().now();
        let keys = self.merchant.shared_keys();
        match keys.admit(&self.reason, stranded.as_ref(), now) {
            Admission::GoOn => RefreshStep::Done(Ok(FetchedKeys::default())),
            Admission::Join(flight) => self.wait(flight, false),
            Admission::Lead(flight) => match self.driver.take() {
                Some(driver) => {
                    let download = Self::new(&self.merchant, self.limits, self.reason.clone());
                    let mut download = download.with_headers(self.headers.clone());
                    download.stage = Stage::Leading(Lead::owned_by(&self.merchant, &flight));
                    driver.drive(flight.clone(), download);
                    self.driver = Some(driver);
                    self.wait(flight, true)
                }
                None => self.begin(Lead::new(&self.merchant, flight)),
            },
        }
    }

    fn wait(&mut self, flight: KeyDownload, is_own: bool) -> RefreshStep {
        self.is_own = is_own;
        self.stage = Stage::Waiting(flight.clone());
        RefreshStep::Wait(flight, self.limits.total)
    }

    /// Returns whether a download that began for another reason ended without the key that a response
    /// needs. It may have failed, or begun before the key existed.
    fn needs_another(&self) -> bool {
        match &self.reason {
            Reason::Answer(id) if !self.is_own && !self.has_joined => {
                self.merchant.keys().find(id).is_none()
            }
            _ => false,
        }
    }

    /// Asks the domain that calls use at present.
    fn begin(&mut self, lead: Lead) -> RefreshStep {
        let now = self.merchant.clock().now();
        let url = self
            .merchant
            .domains()
            .of(&download::LIST_CERTIFICATES, now);
        let url = url.clone();
        self.send(lead, url, false)
    }

    fn send(&mut self, lead: Lead, url: BaseUrl, is_second: bool) -> RefreshStep {
        let ring = self.merchant.keys();
        match self.request(&ring, &url) {
            Ok(request) => {
                let domains = self.merchant.domains();
                let total = match domains.has_other(&download::LIST_CERTIFICATES) {
                    true => self.limits.total / 2,
                    false => self.limits.total,
                };
                self.stage = Stage::Sent(lead, ring, Sent { url, is_second });
                RefreshStep::Send(request, self.limits.total(total))
            }
            Err(error) => {
                let source = Box::new(error);
                RefreshStep::Done(lead.land(Err(RefreshError::Call { source })))
            }
        }
    }

    fn request(&self, ring: &KeyRing, url: &BaseUrl) -> Result<Request<Bytes>, Error> {
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
        let (request, _) = signed_request(&self.merchant, &prepared, url, ring, &self.headers)?;
        Ok(request.map(|body| body.as_bytes().cloned().unwrap_or_default()))
    }

    /// Checks the response of a domain, or asks the other one.
    fn returned(&mut self, lead: Lead, ring: &Arc<KeyRing>, sent: Sent) -> RefreshStep {
        let is_delivered = match &self.returned {
            Some(Ok(response)) => !response.status().is_server_error(),
            Some(Err(_)) => false,
            // The caller did not resume.
            None => true,
        };
        let domains = self.merchant.domains();
        if let Some(Err(error)) = &self.returned
            && !error.may_have_been_sent()
        {
            domains.unreachable(&sent.url, self.merchant.clock().now());
        }
        let other = domains.other_than(&sent.url).cloned();
        match other {
            Some(other) if !is_delivered && !sent.is_second => {
                self.returned = None;
                self.send(lead, other, true)
            }
            _ => RefreshStep::Done(self.finish(lead, ring)),
        }
    }

    fn finish(&mut self, lead: Lead, ring: &KeyRing) -> Outcome {
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
                    operation: download::LIST_CERTIFICATES.id,
                    failed_attempts: Box::default(),
                    source,
                }),
            }),
            (None, ..) => Err(RefreshError::GivenUp),
            _ => Err(RefreshError::Off),
        };
        lead.land(result)
    }
}

impl fmt::Debug for Refresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refresh")
            .field("mchid", &self.merchant.mchid())
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// The duty to end a flight: waiting callers learn its outcome, or that it was given up.
struct Lead {
    merchant: Merchant,
    flight: WeakFlight,
    /// `None` if the flight owns its download. Otherwise neither of the two would ever be dropped.
    _alive: Option<KeyDownload>,
    has_landed: bool,
}

impl Lead {
    fn new(merchant: &Merchant, flight: KeyDownload) -> Self {
        let mut lead = Self::owned_by(merchant, &flight);
        lead._alive = Some(flight);
        lead
    }

    fn owned_by(merchant: &Merchant, flight: &KeyDownload) -> Self {
        Self {
            merchant: merchant.clone(),
            flight: flight.downgrade(),
            _alive: None,
            has_landed: false,
        }
    }

    fn land(mut self, result: Result<(Vec<PlatformKey>, FetchedKeys), RefreshError>) -> Outcome {
        self.report(&result);
        let (keys, outcome) = match result {
            Ok((keys, refreshed)) => (Ok(keys), Ok(refreshed)),
            Err(error) => {
                let error = Arc::new(error);
                (Err(Arc::clone(&error)), Err(error))
            }
        };
        self.end(Some(keys), Landing::Done(outcome.clone()));
        outcome
    }

    fn report(&self, result: &Result<(Vec<PlatformKey>, FetchedKeys), RefreshError>) {
        let merchant = &self.merchant;
        let result = result.as_ref().map(|(keys, fetched)| Downloaded {
            added: fetched.added.len(),
            refused: fetched.refused.len(),
            certificates: keys.iter().filter_map(PlatformKey::expiry).collect(),
        });
        observe::downloaded(merchant.mchid(), result, merchant.clock().now());
    }

    fn end(
        &mut self,
        result: Option<Result<Vec<PlatformKey>, Arc<RefreshError>>>,
        landing: Landing,
    ) {
        self.has_landed = true;
        let now = self.merchant.clock().now();
        self.merchant
            .shared_keys()
            .landed(&self.flight, result, now);
        if let Some(flight) = self.flight.upgrade() {
            flight.land(landing);
        }
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        if !self.has_landed {
            observe::given_up(self.merchant.mchid());
            self.end(None, Landing::GivenUp);
        }
    }
}
