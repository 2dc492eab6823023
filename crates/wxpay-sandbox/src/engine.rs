use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_lc_rs::digest;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Request, Response, StatusCode};
use serde_json::Value;
use tokio::sync::{Notify, broadcast};
use wxpay::{DateTime, Timestamp};

use crate::assumptions;
use crate::brands::Brands;
use crate::clock::{Clocks, beijing};
use crate::dispatch;
use crate::fault::{Asked, Effect, Fault, altered};
use crate::gate::{self, Callers, Claimed, Rules, Stop};
#[cfg(feature = "control")]
use crate::inspect::Inspector;
use crate::json::{Json, Object};
use crate::keys;
use crate::log::{AnsweredBy, RequestRecord};
use crate::merchants::Merchants;
use crate::notices::{self, Event, NoticeOutcome, Outgoing};
use crate::platform::{Platform, PlatformSide};
use crate::refusal::{Location, Refusal};
use crate::reply::{Content, Reply};
use crate::route::{self, Route};
use crate::scene::Scene;
use crate::shelf::{Batch, Change};
use crate::sign;
use crate::state::State;
use crate::store::{Expected, NotCommitted, Store, Ticket};

pub use changes::{Changes, MissedChanges};
pub(crate) use held::Held;

/// The sandbox without its server: it takes a request and returns a response.
///
/// [`Sandbox::engine`](crate::Sandbox::engine) has it. A client reaches it without a socket through
/// [`wxpay::transport::from_fn`]:
///
/// ```
/// use wxpay::transport::{TransportError, from_fn};
/// use wxpay_sandbox::{Outcome, Sandbox};
///
/// let sandbox = Sandbox::builder().start()?;
/// let transport = from_fn(move |request| match sandbox.engine().handle(&request) {
///     Outcome::Answer(answer) => Ok(answer),
///     _ => Err(TransportError::lost("the sandbox has closed the connection")),
/// });
/// # let _ = transport;
/// # Ok::<(), wxpay_sandbox::SandboxError>(())
/// ```
pub struct Engine {
    pub(crate) merchants: Merchants,
    pub(crate) brands: Brands,
    pub(crate) platform: Platform,
    pub(crate) clocks: Clocks,
    /// `http` or `https`.
    pub(crate) scheme: &'static str,
    pub(crate) rules: Rules,
    pub(crate) unsigned_errors: bool,
    pub(crate) state: Mutex<State>,
    pub(crate) store: Store,
    /// The latest requests in full, where a control API shows them. Its lock is never held together with that
    /// of the state.
    #[cfg(feature = "control")]
    pub(crate) inspector: Mutex<Inspector>,
    #[cfg(feature = "control")]
    pub(crate) is_inspected: bool,
    /// Number of finished delivery attempts.
    pub(crate) reports: Mutex<u64>,
    /// Signalled when it grows.
    pub(crate) delivered: Condvar,
    /// The same, for async waiters.
    pub(crate) delivered_async: Notify,
    pub(crate) changes: broadcast::Sender<Change>,
    /// Counts changes of objects and replacements of the state while they are followed.
    pub(crate) revision: AtomicU64,
}

/// Fate of a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// This response.
    Answer(Response<Bytes>),
    /// This response, but the connection closes in the middle of its body.
    Truncated(Response<Bytes>),
    /// The connection closes without a response.
    Reset,
    /// No response, and the connection stays open.
    Silent,
}

/// Speed at which a response leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pace {
    /// Time before it begins.
    pub(crate) latency: Option<Duration>,
    /// Time that its body takes.
    pub(crate) body_time: Option<Duration>,
}

impl Pace {
    fn note(self) -> Option<String> {
        let part = |what, time: Option<Duration>| Some(format!("{what} {} ms", time?.as_millis()));
        let parts = [
            part("response later by", self.latency),
            part("body within", self.body_time),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| format!("by a rule: {}", parts.join(", ")))
    }
}

impl Engine {
    /// Answers a request. Never panics, whatever arrives. Latencies and slow bodies are left to the server.
    ///
    /// With a data directory, it returns once the effects are on the disk.
    pub fn handle(&self, request: &Request<Bytes>) -> Outcome {
        let (outcome, _, ticket) = self.process(request, self.store.expect());
        match self.store.wait(ticket) {
            Ok(()) => outcome,
            Err(NotCommitted) => Outcome::Reset,
        }
    }

    /// Like the above, without blocking.
    pub(crate) async fn handle_async(&self, request: &Request<Bytes>) -> (Outcome, Pace) {
        let expected = self.store.expect();
        if self.store.wants_rows() {
            // Other calls that have arrived are announced before the first one waits for a commit.
            tokio::task::yield_now().await;
        }
        let (outcome, pace, ticket) = self.process(request, expected);
        match self.store.committed(ticket).await {
            Ok(()) => (outcome, pace),
            Err(NotCommitted) => (Outcome::Reset, pace),
        }
    }

    /// The outcome, which may leave once that batch is committed.
    fn process(&self, request: &Request<Bytes>, expected: Expected<'_>) -> (Outcome, Pace, Ticket) {
        let path = request.uri().path();
        let asked_for = request.headers().get(FAULT).map(|name| {
            let name = name.to_str().unwrap_or_default();
            name.parse::<Fault>()
        });
        let asked = Asked {
            path,
            operation: &|| route::operation(request.method(), path),
            mchid: &|| gate::claimed_mchid(request.headers()),
            fingerprint: &|| fingerprint(request),
        };
        let effect = match asked_for {
            // Faults are not saved: nothing is published.
            Some(Ok(fault)) => self.lock().faults.next(&asked, Some(fault)),
            // Such a request is refused; it uses up no rule.
            Some(Err(_)) => Effect::default(),
            None => self.lock().faults.next(&asked, None),
        };
        let fault = effect.fault;
        let mut record = RequestRecord {
            method: request.method().to_string(),
            target: gate::target(request).to_owned(),
            fault,
            ..RequestRecord::default()
        };
        let mut answer = self.answer(request, fault, &mut record, expected);
        let pace = Pace {
            latency: effect.latency,
            body_time: effect.body_time,
        };
        record.notes.extend(pace.note());
        sign::date(answer.headers_mut(), self.clocks.real(), fault);
        let outcome = match fault {
            Some(Fault::Reset | Fault::ResetBefore) => Outcome::Reset,
            Some(Fault::Silent) => Outcome::Silent,
            Some(Fault::Truncated) => Outcome::Truncated(answer),
            _ => Outcome::Answer(answer),
        };
        if let Outcome::Answer(answer) | Outcome::Truncated(answer) = &outcome {
            record.status = Some(answer.status().as_u16());
            let id = answer.headers().get(REQUEST_ID);
            record.request_id = id.and_then(|id| id.to_str().ok()).map(ToOwned::to_owned);
        }
        #[cfg(feature = "control")]
        if self.is_inspected {
            let response = match &outcome {
                Outcome::Answer(response) | Outcome::Truncated(response) => Some(response),
                Outcome::Reset | Outcome::Silent => None,
            };
            let now = self.clocks.real();
            let mut inspector = self.inspector();
            let exchange = inspector.see(now, request, &record, response);
            // Under this lock, so that the rows come in the order of their ids.
            self.store.keep(exchange);
            drop(inspector);
        }
        record.trace();
        let mut state = self.lock();
        state.log.push(record);
        (outcome, pace, self.publish(&mut state))
    }

    fn answer(
        &self,
        request: &Request<Bytes>,
        fault: Option<Fault>,
        record: &mut RequestRecord,
        expected: Expected<'_>,
    ) -> Response<Bytes> {
        match fault {
            Some(Fault::HtmlBadGateway) => return bad_gateway(),
            Some(Fault::ResetBefore) => return bare(StatusCode::SERVICE_UNAVAILABLE),
            Some(Fault::EmptyNotFound) => return bare(StatusCode::NOT_FOUND),
            _ => {}
        }
        let decided = match self.decide(request, fault, record, expected) {
            Err(Stop::NoRoute(status)) => return bare(status),
            Ok(_) | Err(_) if fault == Some(Fault::SystemError) => Err(Refusal::system_error()),
            Ok(reply) => Ok(reply),
            Err(Stop::Refused(refusal)) => Err(refusal),
        };
        let (reply, number) = match decided {
            Ok(reply) => (reply, 0),
            Err(refusal) => {
                record.code = Some(refusal.code);
                if fault.is_none() {
                    record.notes.extend(unlisted(record, &refusal));
                }
                let reply = Reply {
                    status: refusal.status,
                    content: Content::Json(refusal.body().into()),
                };
                (reply, refusal.number)
            }
        };
        let response = self.write(request.headers(), reply, number, fault);
        // Signing with a key that was accepted at the start fails only for want of randomness.
        let mut response = response.unwrap_or_else(|_| bare(StatusCode::INTERNAL_SERVER_ERROR));
        if let Some(assumed) = assumed(record) {
            sign::put(response.headers_mut(), ASSUMED, assumed);
        }
        response
    }

    /// Carries out a request. Its changes are handed over before it is no longer `expected`, and before the response is
    /// signed: the disk is synced meanwhile.
    fn decide(
        &self,
        request: &Request<Bytes>,
        fault: Option<Fault>,
        record: &mut RequestRecord,
        _expected: Expected<'_>,
    ) -> Result<Reply, Stop> {
        let now = self.clocks.real();
        let callers = Callers {
            merchants: &self.merchants,
            brands: &self.brands,
        };
        let call = gate::admit(request, callers, now, self.rules, record)?;
        if let Some(name) = request.headers().get(FAULT) {
            let name = name.to_str().unwrap_or_default();
            if let Err(unknown) = name.parse::<Fault>() {
                let issue = unknown.to_string();
                return Err(Refusal::param(Location::Header, FAULT, name, &issue).into());
            }
        }
        let scene = Scene {
            now: self.clocks.business(),
            merchant: call.merchant,
            platform: match call.brand {
                Some(brand) => brand.platform.towards(&brand.account.trusted),
                None => self.platform.towards(&call.merchant.trusted),
            },
            origin: format!("{}://{}", self.scheme, gate::host(request)),
            is_strict: self.rules.strict,
        };
        let key = scene.platform.asked_for(call.serial);
        scene.platform.answers_with(&key);
        let asked = dispatch::read(&call, &scene, &mut record.notes)?;
        if let Ok(Some(body)) = call.json() {
            record.notes.extend(self.past_expiry(body, scene.now));
        }
        if !call.merchant.may_use(call.route.family) {
            return Err(Refusal::new(StatusCode::FORBIDDEN, "NO_AUTH", "商户无权限").into());
        }
        call.check_sub_merchants(|sub_mchid| {
            let mut state = self.quiet();
            state.settle(scene.now);
            let applyments = &state.books.applyments;
            applyments.has_onboarded(&scene.merchant.mchid, sub_mchid)
        })?;
        if let Some(instead) = fault.and_then(|fault| instead(fault, call.route)) {
            return Ok(instead?);
        }
        let mut state = self.quiet();
        let (method, path) = (request.method(), request.uri().path());
        if let Some((row, answer)) = state.scripts.take(method, call.route.template, path) {
            record.answered_by = Some(AnsweredBy::Script);
            return Ok(answer.reply(row, scene.merchant)?);
        }
        Ok(dispatch::answer(&mut state, &scene, asked)?)
    }

    /// Explains a `time_expire` that is in the future of real time but in the past of business time.
    fn past_expiry(&self, body: &Value, now: Timestamp) -> Option<String> {
        let real = self.clocks.real();
        let given: DateTime = body.get("time_expire")?.as_str()?.parse().ok()?;
        let expires = given.timestamp();
        if expires <= real || expires > now {
            return None;
        }
        let ahead = now.as_unix() - real.as_unix();
        Some(format!(
            "/time_expire is in the past: business time is {}, {ahead} s ahead of real time. Take it from business \
             time, or set the clock to real time",
            beijing(now)
        ))
    }

    /// Writes and signs a response.
    fn write(
        &self,
        asked: &HeaderMap,
        reply: Reply,
        number: u32,
        fault: Option<Fault>,
    ) -> Result<Response<Bytes>, wxpay::crypto::CryptoError> {
        let status = reply.status;
        let mut response = bare(status);
        let headers = response.headers_mut();
        let (media_type, body) = match reply.content {
            Content::Json(mut body) => {
                if fault == Some(Fault::UnknownFields) && status.is_success() {
                    add_unknown(&mut body);
                }
                (Some(JSON), body.to_bytes())
            }
            Content::Empty => (None, Vec::new()),
            Content::File { media_type, bytes } => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
                *response.body_mut() = match fault {
                    Some(Fault::AlteredBody) => altered(bytes.into()).into(),
                    _ => bytes,
                };
                return Ok(response);
            }
        };
        if let Some(media_type) = media_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("1"));
        }
        let request_id = format!("{}-{number}", keys::random_text()?);
        sign::put(headers, REQUEST_ID, &request_id);
        let is_unsigned =
            fault == Some(Fault::Unsigned) || (self.unsigned_errors && status.is_client_error());
        if !is_unsigned {
            let key = self
                .claimed_side(asked)
                .asked_for(gate::text(asked, "wechatpay-serial"));
            let now = self.clocks.real();
            sign::sign(headers, &key, now, &body, fault)?;
        }
        let body = match fault {
            Some(Fault::AlteredBody) => altered(body),
            _ => body,
        };
        *response.body_mut() = body.into();
        Ok(response)
    }

    /// The mutable state, after everything that was due.
    pub(crate) fn settled(&self) -> Held<'_> {
        let mut state = self.state();
        state.settle(self.clocks.business());
        state
    }

    /// Carries out everything that is due, without waiting for the disk.
    pub(crate) fn settle(&self) {
        self.quiet().settle(self.clocks.business());
    }

    /// Advances business time, and carries out everything that is due by then.
    pub(crate) fn advance(&self, by: Duration) {
        self.turn(|clocks| clocks.advance(by));
    }

    /// Changes the clock, and carries out everything that is due by then.
    pub(crate) fn turn(&self, change: impl FnOnce(&Clocks)) {
        let mut state = self.state();
        change(&self.clocks);
        *state.clock.change() = self.clocks.position();
        state.settle(self.clocks.business());
        // The sender of notifications looks at the clock only while it runs.
        state.outbox.bell.notify_one();
    }

    /// Waits until everything that has happened so far is on the disk.
    ///
    /// # Errors
    /// When it could not be written.
    pub(crate) async fn committed(&self) -> Result<(), NotCommitted> {
        let ticket = self.quiet().publish();
        self.store.committed(ticket).await
    }

    /// The next due notification and its request; `None` if it cannot be built.
    pub(crate) fn take_notice(&self) -> Option<(Outgoing, Option<Request<Bytes>>)> {
        let outgoing = self.quiet().outbox.take(self.clocks.business())?;
        let request = notices::request(
            self.addressee(&outgoing.event),
            self.clocks.real(),
            &outgoing,
        );
        Some((outgoing, request))
    }

    /// The keys of WeChat Pay's side as the receiver of a notification meets them.
    fn addressee(&self, event: &Event) -> PlatformSide<'_> {
        let brand = event.brand.as_deref();
        if let Some(brand) = brand.and_then(|brand_id| self.brands.find(brand_id)) {
            return brand.platform.towards(&brand.account.trusted);
        }
        let mut mchids = event.mchids();
        let merchant = mchids.find_map(|mchid| self.merchants.find(mchid));
        let merchant = merchant.unwrap_or_else(|| self.merchants.default());
        self.platform.towards(&merchant.trusted)
    }

    /// The keys of WeChat Pay's side as the caller meets them that a request claims to be of; the default merchant where
    /// it claims none that is known.
    fn claimed_side(&self, headers: &HeaderMap) -> PlatformSide<'_> {
        let callers = Callers {
            merchants: &self.merchants,
            brands: &self.brands,
        };
        match gate::claimed(headers, callers) {
            Some(Claimed::Brand(brand)) => brand.platform.towards(&brand.account.trusted),
            Some(Claimed::Merchant(merchant)) => self.platform.towards(&merchant.trusted),
            None => self.platform.towards(&self.merchants.default().trusted),
        }
    }

    /// Outcome.
    pub(crate) fn report_notice(&self, outgoing: Outgoing, outcome: NoticeOutcome) {
        outgoing.trace(outcome);
        self.quiet().outbox.report(outgoing, outcome);
        *self.reports() += 1;
        self.delivered.notify_all();
        self.delivered_async.notify_waiters();
    }

    /// Waits until every due notification was sent and answered.
    pub(crate) fn await_notices(&self) {
        loop {
            // It counts before it looks, so that nothing in between is missed.
            let seen = *self.reports();
            let is_idle = self.settled().outbox.is_idle(self.clocks.business());
            if is_idle {
                return;
            }
            let waited = self
                .delivered
                .wait_while(self.reports(), |count| *count == seen);
            drop(waited);
        }
    }

    /// Like the above, without blocking.
    pub(crate) async fn await_notices_async(&self) {
        loop {
            // It listens before it looks, so that nothing in between is missed.
            let mut delivered = pin!(self.delivered_async.notified());
            delivered.as_mut().enable();
            self.settle();
            let is_idle = self.quiet().outbox.is_idle(self.clocks.business());
            if is_idle {
                return;
            }
            delivered.await;
        }
    }

    /// The latest requests in full. Without a control API nothing is kept, and the list stays empty.
    #[cfg(feature = "control")]
    pub(crate) fn inspector(&self) -> MutexGuard<'_, Inspector> {
        // Nothing panics while it holds the lock: a list grows and shrinks.
        self.inspector
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, locked. Its release waits until what was changed is on the disk.
    pub(crate) fn state(&self) -> Held<'_> {
        Held::new(self, self.lock(), true)
    }

    /// The state, locked, for tasks that must not block: its release does not wait.
    pub(crate) fn quiet(&self) -> Held<'_> {
        Held::new(self, self.lock(), false)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock; if something did, its operation would be whole or absent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn new_changes() -> broadcast::Sender<Change> {
        broadcast::channel(changes::BEHIND).0
    }

    /// Hands over the changes.
    fn publish(&self, state: &mut State) -> Ticket {
        let mut batch = Batch {
            wants_rows: self.store.wants_rows(),
            wants_changes: self.changes.receiver_count() > 0,
            ..Batch::default()
        };
        state.take_changes(&mut batch);
        if batch.is_fresh_start || !batch.changes.is_empty() {
            self.revision.fetch_add(1, Ordering::Relaxed);
        }
        self.store.take(batch, &self.changes)
    }

    fn reports(&self) -> MutexGuard<'_, u64> {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("mchid", &self.merchants.default().mchid)
            .finish_non_exhaustive()
    }
}

const REQUEST_ID: &str = "request-id";

/// Names the fault that is played on this very request.
const FAULT: &str = "sandbox-fault";

/// Marks a response that no official page defines: `made-up` if the model answered, else the names of assumptions.
const ASSUMED: &str = "sandbox-assumed";

/// The value of that header. Signatures are checked before the operation's assumptions are known.
fn assumed(record: &RequestRecord) -> Option<&'static str> {
    match (record.answered_by?, record.code) {
        // A made-up object that is not there is made up, too.
        (AnsweredBy::Model, None | Some("RESOURCE_NOT_EXISTS")) => Some("made-up"),
        (AnsweredBy::Book, code) if code != Some("SIGN_ERROR") => {
            assumptions::header(&record.method, record.route?)
        }
        _ => None,
    }
}

/// The note about a refusal by a book with a code that nothing explains.
fn unlisted(record: &RequestRecord, refusal: &Refusal) -> Option<String> {
    if record.answered_by != Some(AnsweredBy::Book) {
        return None;
    }
    let method = record.method.parse().ok()?;
    let row = wxpay::api::catalog().find_call(&method, record.route?)?;
    let (status, code) = (refusal.status, refusal.code);
    let is_allowed = assumptions::allow(row, status, code);
    (!is_allowed).then(|| {
        format!(
            "refused with {} {code}, which neither the operation's page nor an assumption lists",
            status.as_u16()
        )
    })
}

/// The code of too many requests, as the operation's page has it.
fn too_often(route: &'static Route) -> &'static str {
    const USUAL: &str = "FREQUENCY_LIMITED";
    let row = route.operation.row().or_else(|| route::row_of(route));
    let errors = row.map_or(&[][..], |row| &row.errors);
    let mut codes = errors.iter().filter(|error| error.status == 429);
    match codes.clone().any(|error| error.code == USUAL) {
        true => USUAL,
        false => codes.next().map_or(USUAL, |error| error.code),
    }
}

const JSON: &str = "application/json; charset=utf-8";

/// Returns the response for faults that skip the operation.
fn instead(fault: Fault, route: &'static Route) -> Option<Result<Reply, Refusal>> {
    let refuse = |status, code, message| Some(Err(Refusal::new(status, code, message)));
    match fault {
        Fault::RateLimited => refuse(StatusCode::TOO_MANY_REQUESTS, too_often(route), "频率超限"),
        Fault::ServiceUnavailable => refuse(
            StatusCode::SERVICE_UNAVAILABLE,
            "SERVICE_UNAVAILABLE",
            "服务不可用，请稍后重试",
        ),
        Fault::SystemErrorBefore => Some(Err(Refusal::system_error())),
        Fault::Accepted => Some(Ok(Reply {
            status: StatusCode::ACCEPTED,
            content: Content::Empty,
        })),
        _ => None,
    }
}

/// A status without a body and a signature.
fn bare(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

fn bad_gateway() -> Response<Bytes> {
    const PAGE: &[u8] = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n\
        <body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    let mut response = bare(StatusCode::BAD_GATEWAY);
    let html = HeaderValue::from_static("text/html");
    response.headers_mut().insert(CONTENT_TYPE, html);
    *response.body_mut() = Bytes::from_static(PAGE);
    response
}

/// A hash of a request without its signature, timestamp and nonce.
fn fingerprint(request: &Request<Bytes>) -> Vec<u8> {
    let mut hash = digest::Context::new(&digest::SHA256);
    for part in [request.method().as_str(), " ", gate::target(request), "\n"] {
        hash.update(part.as_bytes());
    }
    hash.update(request.body());
    hash.finish().as_ref().to_vec()
}

/// Additions that the service may make at any time.
fn add_unknown(body: &mut Json) {
    let Json::Object(members) = body else {
        return;
    };
    for name in ["state", "trade_state", "status"] {
        if let Some(state) = members.get_mut(name) {
            *state = "SANDBOX_UNKNOWN_STATE".into();
        }
    }
    let deep = Object::new().with("deep", true);
    let unknown = Object::new()
        .with("list", vec![1_i64.into(), Json::from(deep)])
        .with("nothing", Json::NULL);
    members.put("sandbox_unknown_text", Some("未知字段"));
    members.put("sandbox_unknown_object", Some(unknown));
}

mod changes;
mod clients;
#[cfg(feature = "sqlite")]
mod data;
mod held;
mod made_up;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod tests;
