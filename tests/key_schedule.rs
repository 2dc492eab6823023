//! Properties of the downloads of platform certificates, over whole clients: whatever is forged, dropped or
//! held up, and however the clock jumps. Clock, network and service are made of memory, without any wait.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::x509::{X509, X509NameBuilder};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde_json::json;
use wxpay::bytes::Bytes;
use wxpay::crypto::Crypto as _;
use wxpay::http::{HeaderValue, Request, Response};
use wxpay::key::{Certificate, PrivateKey};
use wxpay::keys::{KeyRing, PlatformKey, SharedKeys};
use wxpay::notification::{NotificationReceiver, Plaintext};
use wxpay::sans_io::{Refresh, RefreshStep};
use wxpay::transport::{Limits, Transport, TransportError};
use wxpay::{Client, Error, Merchant, Timestamp};
use wxpay_testkit::{Toy, WechatPay, keys};

use crate::platform_keys::{DOWNLOAD, echo};

/// When the worlds begin. Clocks are set about by days, far inside of the certificates' validity.
const BEGIN: i64 = 1_700_000_000;

static MERCHANT_KEY: LazyLock<PrivateKey> = LazyLock::new(keys::merchant_key);

/// Platform certificates in PEM with their serial numbers, one for each rotation and one to begin with.
static CERTIFICATES: LazyLock<Vec<(String, String)>> =
    LazyLock::new(|| (1..=24).map(certificate).collect());

/// A certificate of the key that the test kit signs with, valid from 2001 to 2065.
fn certificate(number: u32) -> (String, String) {
    let key = PKey::private_key_from_pem(keys::WECHATPAY_KEY_PEM.as_bytes()).unwrap();
    let serial = format!("7A{number:038X}");
    let mut name = X509NameBuilder::new().unwrap();
    name.append_entry_by_text("CN", "Tenpay.com sign").unwrap();
    let name = name.build();
    let mut builder = X509::builder().unwrap();
    builder.set_version(2).unwrap();
    let digits = BigNum::from_hex_str(&serial).unwrap();
    let digits = digits.to_asn1_integer().unwrap();
    builder.set_serial_number(&digits).unwrap();
    builder.set_subject_name(&name).unwrap();
    builder.set_issuer_name(&name).unwrap();
    let at = |seconds| Asn1Time::from_unix(seconds).unwrap();
    builder.set_not_before(&at(1_000_000_000)).unwrap();
    builder.set_not_after(&at(3_000_000_000)).unwrap();
    builder.set_pubkey(&key).unwrap();
    builder.sign(&key, MessageDigest::sha256()).unwrap();
    let pem = String::from_utf8(builder.build().to_pem().unwrap()).unwrap();
    (serial, pem)
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum List {
    Up,
    /// Requests for it are answered when it is up again, within the limits of the request.
    Held,
    Down,
}

/// Everything outside of the library.
#[derive(Debug)]
struct World {
    clock: Arc<AtomicI64>,
    wechat_pay: WechatPay,
    /// Seconds that timers have seen. They never go back.
    uptime: AtomicU64,
    list: Mutex<List>,
    /// The certificate that signs now.
    current: AtomicUsize,
    /// Names an invented certificate in each response.
    is_forging: AtomicBool,
    invented: AtomicUsize,
    downloads: AtomicUsize,
    calls: AtomicUsize,
}

impl World {
    fn new() -> Arc<Self> {
        let clock = Arc::new(AtomicI64::new(BEGIN));
        let read = Arc::clone(&clock);
        let now = move || Timestamp::from_unix(read.load(Ordering::Relaxed));
        Arc::new(Self {
            clock,
            wechat_pay: WechatPay::new(&Toy).with_clock(now),
            uptime: AtomicU64::new(0),
            list: Mutex::new(List::Up),
            current: AtomicUsize::new(0),
            is_forging: AtomicBool::new(false),
            invented: AtomicUsize::new(0),
            downloads: AtomicUsize::new(0),
            calls: AtomicUsize::new(0),
        })
    }

    fn now(&self) -> i64 {
        self.clock.load(Ordering::Relaxed)
    }

    /// Lets time pass, or sets the clock back.
    fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
        let passed = u64::try_from(seconds).unwrap_or(0);
        self.uptime.fetch_add(passed, Ordering::Relaxed);
    }

    fn list(&self) -> List {
        *self.list.lock().unwrap()
    }

    fn set_list(&self, list: List) {
        *self.list.lock().unwrap() = list;
    }

    fn downloads(&self) -> usize {
        self.downloads.load(Ordering::Relaxed)
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    fn current_serial(&self) -> &'static str {
        &CERTIFICATES[self.current.load(Ordering::Relaxed)].0
    }

    fn invented_serial(&self) -> String {
        let number = self.invented.fetch_add(1, Ordering::Relaxed);
        format!("5B{number:038X}")
    }

    fn signed(&self, body: String, serial: &str) -> Response<Bytes> {
        let mut response = self.wechat_pay.answer(200, body);
        let serial = HeaderValue::from_str(serial).unwrap();
        response.headers_mut().insert("wechatpay-serial", serial);
        response
    }

    /// The list: the certificate that signs now and the one before.
    fn certificates(&self) -> Response<Bytes> {
        let current = self.current.load(Ordering::Relaxed);
        let aead = Toy.aead(&keys::apiv3_key()).unwrap();
        let rows = CERTIFICATES[current.saturating_sub(1)..=current].iter();
        let rows = rows.map(|(serial, pem)| {
            let sealed = aead.seal(&[b'n'; 12], b"certificate", pem.as_bytes());
            json!({
                "serial_no": serial,
                "effective_time": "2001-09-09T09:46:40+08:00",
                "expire_time": "2065-01-24T13:20:00+08:00",
                "encrypt_certificate": {
                    "algorithm": "AEAD_AES_256_GCM",
                    "nonce": "n".repeat(12),
                    "associated_data": "certificate",
                    "ciphertext": STANDARD.encode(sealed.unwrap()),
                },
            })
        });
        let body = json!({ "data": rows.collect::<Vec<_>>() }).to_string();
        self.signed(body, self.current_serial())
    }

    /// A merchant that downloads certificates, with the one that signs now and maybe the public key.
    fn merchant(self: &Arc<Self>, has_public_key: bool) -> Merchant {
        let mut ring = KeyRing::new();
        let pem = &CERTIFICATES[self.current.load(Ordering::Relaxed)].1;
        let certificate = Certificate::parse(pem).unwrap();
        ring.insert(PlatformKey::certificate(&Toy, &certificate).unwrap());
        if has_public_key {
            let (id, key) = (keys::WECHATPAY_KEY_ID, keys::wechatpay_public_key());
            ring.insert(PlatformKey::public_key(&Toy, id, &key).unwrap());
        }
        let world = Arc::clone(self);
        Merchant::builder(Toy)
            .mchid(keys::MERCHANT_ID)
            .serial(keys::MERCHANT_SERIAL)
            .private_key(&MERCHANT_KEY)
            .apiv3_key(keys::APIV3_KEY)
            .base_url("https://service.example")
            .clock(move || Timestamp::from_unix(world.now()))
            .shared_keys(&SharedKeys::new(ring))
            .download_certificates()
            .build()
            .unwrap()
    }

    fn client(self: &Arc<Self>, has_public_key: bool) -> Client {
        Client::new(self.merchant(has_public_key), Network(Arc::clone(self)))
    }
}

#[derive(Debug)]
struct Network(Arc<World>);

#[wxpay::async_trait]
impl Transport for Network {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let world = &self.0;
        let end = world.uptime.load(Ordering::Relaxed) + limits.total.as_secs();
        if request.uri().path() == DOWNLOAD {
            world.downloads.fetch_add(1, Ordering::Relaxed);
            if world.list() == List::Down {
                return Err(TransportError::not_sent("down"));
            }
            // As it is when it is asked for.
            let certificates = world.certificates();
            return poll_fn(|_| match world.list() {
                List::Up => Poll::Ready(Ok(certificates.clone())),
                List::Down => Poll::Ready(Err(TransportError::lost("broken"))),
                List::Held if world.uptime.load(Ordering::Relaxed) >= end => {
                    Poll::Ready(Err(TransportError::lost("timed out")))
                }
                List::Held => Poll::Pending,
            })
            .await;
        }
        world.calls.fetch_add(1, Ordering::Relaxed);
        let named = request.headers().get("wechatpay-serial");
        let serial = if world.is_forging.load(Ordering::Relaxed) {
            world.invented_serial()
        } else if named.is_some_and(|named| named == keys::WECHATPAY_KEY_ID) {
            keys::WECHATPAY_KEY_ID.to_owned()
        } else {
            world.current_serial().to_owned()
        };
        Ok(world.signed(r#"{"echo_message":"ok"}"#.to_owned(), &serial))
    }

    async fn wait(&self, delay: Duration) -> bool {
        let world = &self.0;
        let end = world.uptime.load(Ordering::Relaxed) + delay.as_secs();
        poll_fn(|_| match world.uptime.load(Ordering::Relaxed) >= end {
            true => Poll::Ready(()),
            false => Poll::Pending,
        })
        .await;
        true
    }
}

type Task<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

fn poll<T>(task: &mut Task<'_, T>) -> Poll<T> {
    task.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls to the end; timers pass while nothing else happens.
fn finish<T>(world: &World, task: &mut Task<'_, T>) -> Option<T> {
    for turn in 0..100 {
        if let Poll::Ready(value) = poll(task) {
            return Some(value);
        }
        if turn % 4 == 3 {
            world.uptime.fetch_add(3, Ordering::Relaxed);
        }
    }
    None
}

/// The seconds that passed forward, by the clock as a client saw it.
#[derive(Clone, Copy, Debug)]
struct Forward {
    seen_at: i64,
    seconds: i64,
}

impl Forward {
    const BEGIN: Self = Self {
        seen_at: BEGIN,
        seconds: 0,
    };

    fn see(&mut self, now: i64) -> i64 {
        self.seconds += (now - self.seen_at).max(0);
        self.seen_at = now;
        self.seconds
    }
}

/// End of a task.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Finished,
    /// It is polled so often and dropped.
    Dropped(u8),
    /// It is polled once and neither dropped nor polled until all others are.
    Kept,
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        3 => Just(Fate::Finished),
        2 => (1..4_u8).prop_map(Fate::Dropped),
        1 => Just(Fate::Kept),
    ]
}

fn clock() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => 0..120_i64,
        2 => -7_200..7_200_i64,
        1 => -200_000..200_000_i64,
    ]
}

#[derive(Clone, Debug)]
enum Event {
    Clock(i64),
    List(List),
    Rotate,
    Call {
        merchant: usize,
        is_forged: bool,
        fate: Fate,
    },
    Forgery(Fate),
    /// A client of the program's own begins a download and drops it, or stops halfway.
    Stranded {
        merchant: usize,
        is_dropped: bool,
    },
    /// All tasks that were kept are polled, or dropped.
    Kept {
        are_dropped: bool,
    },
}

fn event() -> impl Strategy<Value = Event> {
    let list = prop_oneof![
        3 => Just(List::Up),
        2 => Just(List::Held),
        1 => Just(List::Down),
    ];
    prop_oneof![
        6 => clock().prop_map(Event::Clock),
        2 => list.prop_map(Event::List),
        4 => Just(Event::Rotate),
        8 => (0..6_usize, prop::bool::weighted(0.2), fate())
            .prop_map(|(merchant, is_forged, fate)| Event::Call { merchant, is_forged, fate }),
        6 => fate().prop_map(Event::Forgery),
        1 => (0..20_usize, any::<bool>())
            .prop_map(|(merchant, is_dropped)| Event::Stranded { merchant, is_dropped }),
        1 => any::<bool>().prop_map(|are_dropped| Event::Kept { are_dropped }),
    ]
}

/// A client, and what the test knows of it.
struct Side {
    client: Client,
    forward: Forward,
    /// The times forward at the responses by keys that its ring lacked.
    unknown_at: Vec<i64>,
}

impl Side {
    fn holds(&self, serial: &str) -> bool {
        self.client.merchant().keys().find(serial).is_some()
    }

    /// Returns whether a response by an unknown key may cause a download: 5 at once, then one a minute.
    /// Each one before may have used up its own.
    fn may_download(&self, forward: i64) -> bool {
        let since = self.unknown_at.iter().rev().zip(1..);
        let mut since = since.map(|(at, count)| (forward - at, count));
        since.all(|(seconds, count): (i64, i64)| count < 5 + seconds / 60)
    }
}

thread_local! {
    /// Genuine responses under new certificates that a test thread verified.
    static VERIFIED: Cell<usize> = const { Cell::new(0) };
}

fn calls_and_rotations(public_keys: &[bool], events: &[Event]) -> TestCaseResult {
    let world = World::new();
    let sides = public_keys.iter().map(|&has_public_key| Side {
        client: world.client(has_public_key),
        forward: Forward::BEGIN,
        unknown_at: Vec::new(),
    });
    let mut sides: Vec<Side> = sides.collect();
    let mut receiver = NotificationReceiver::new(sides[0].client.merchant().clone());
    for side in &sides {
        let (merchant, client) = (side.client.merchant().clone(), side.client.clone());
        receiver = receiver.and_merchant(merchant).fetching_keys_async(client);
    }
    let mut kept: Vec<Task<'_, ()>> = Vec::new();
    let mut stalled = Vec::new();
    for event in events {
        match *event {
            Event::Clock(seconds) => world.pass(seconds),
            Event::List(list) => world.set_list(list),
            Event::Rotate => {
                let next = world.current.load(Ordering::Relaxed) + 1;
                let next = next.min(CERTIFICATES.len() - 1);
                world.current.store(next, Ordering::Relaxed);
            }
            Event::Call {
                merchant,
                is_forged,
                fate,
            } => {
                let number = merchant % sides.len();
                let has_public_key = public_keys[number];
                let side = &mut sides[number];
                let serial = match has_public_key {
                    true => keys::WECHATPAY_KEY_ID,
                    false => world.current_serial(),
                };
                let is_known = !is_forged && side.holds(serial);
                let forward = side.forward.see(world.now());
                let may_download = side.may_download(forward);
                world.is_forging.store(is_forged, Ordering::Relaxed);
                let (sent, downloads) = (world.calls(), world.downloads());
                let client = side.client.clone();
                let mut call: Task<'_, Result<(), Error>> =
                    Box::pin(async move { client.send(echo()).await.map(|_| ()) });
                let mut polled = poll(&mut call);
                world.is_forging.store(false, Ordering::Relaxed);

                // With a valid key at hand a call is sent at once, whatever becomes of the list.
                prop_assert_eq!(world.calls() - sent, 1, "not sent: {:?}", polled);
                if is_known {
                    prop_assert!(matches!(polled, Poll::Ready(Ok(()))), "{:?}", polled);
                    continue;
                }
                side.unknown_at.push(forward);
                match fate {
                    Fate::Finished => {
                        let is_up = world.list() == List::Up;
                        if polled.is_pending() && is_up {
                            polled = finish(&world, &mut call).map_or(Poll::Pending, Poll::Ready);
                        }
                        // A genuine response is verified, after one download at most.
                        if !is_forged && may_download && is_up {
                            prop_assert!(matches!(polled, Poll::Ready(Ok(()))), "{:?}", polled);
                            prop_assert!(world.downloads() - downloads <= 1);
                            VERIFIED.set(VERIFIED.get() + 1);
                        }
                    }
                    Fate::Dropped(times) => {
                        for _ in 1..times {
                            if polled.is_pending() {
                                polled = poll(&mut call);
                            }
                        }
                    }
                    Fate::Kept => {
                        if polled.is_pending() {
                            kept.push(Box::pin(async move {
                                let _ = call.await;
                            }));
                        }
                    }
                }
                // Never sent twice.
                prop_assert_eq!(world.calls() - sent, 1);
            }
            Event::Forgery(fate) => kept.extend(forge(&world, &receiver, fate)),
            Event::Stranded {
                merchant,
                is_dropped,
            } => {
                let merchant = sides[merchant % sides.len()].client.merchant();
                let mut refresh = Refresh::now(merchant, Limits::default());
                if matches!(refresh.step(), RefreshStep::Send(..)) && !is_dropped {
                    stalled.push(refresh);
                }
            }
            Event::Kept { are_dropped } => match are_dropped {
                true => {
                    kept.clear();
                    stalled.clear();
                }
                false => kept.retain_mut(|task| poll(task).is_pending()),
            },
        }
    }
    Ok(())
}

/// A notification, signed just now, that names an invented certificate.
fn forgery<'a>(world: &World, receiver: &'a NotificationReceiver) -> Task<'a, ()> {
    let mut posted = world
        .wechat_pay
        .notification("TRANSACTION.SUCCESS", "{}")
        .to("/notify");
    let serial = HeaderValue::from_str(&world.invented_serial()).unwrap();
    posted.headers_mut().insert("wechatpay-serial", serial);
    Box::pin(async move {
        let received = receiver.receive_async::<Plaintext>(posted.headers(), posted.body());
        let received = received.await;
        assert!(received.is_err(), "a forgery was received");
    })
}

/// Posts a forgery, and returns its task if it is kept.
fn forge<'a>(
    world: &World,
    receiver: &'a NotificationReceiver,
    fate: Fate,
) -> Option<Task<'a, ()>> {
    let mut task = forgery(world, receiver);
    if poll(&mut task).is_ready() {
        return None;
    }
    match fate {
        Fate::Finished => {
            finish(world, &mut task);
            None
        }
        Fate::Dropped(_) => None,
        Fate::Kept => Some(task),
    }
}

/// Forgeries against one receiver for all merchants, and nothing else that could cause a download.
fn forgeries_only(merchants: usize, events: &[Event]) -> TestCaseResult {
    let world = World::new();
    let clients: Vec<Client> = (0..merchants).map(|_| world.client(false)).collect();
    let mut receiver = NotificationReceiver::new(clients[0].merchant().clone());
    for client in &clients {
        let merchant = client.merchant().clone();
        receiver = receiver
            .and_merchant(merchant)
            .fetching_keys_async(client.clone());
    }
    let mut forward = Forward::BEGIN;
    let mut kept: Vec<Task<'_, ()>> = Vec::new();
    let mut stalled = Vec::new();
    for event in events {
        match *event {
            Event::Clock(seconds) => world.pass(seconds),
            Event::List(list) => world.set_list(list),
            // Downloads are under way at all merchants, which forgeries can join. They are driven by
            // clients of the program's own, so that the network sees nothing of them.
            Event::Stranded { is_dropped, .. } => {
                for client in &clients {
                    let mut refresh = Refresh::now(client.merchant(), Limits::default());
                    if matches!(refresh.step(), RefreshStep::Send(..)) && !is_dropped {
                        stalled.push(refresh);
                    }
                }
            }
            Event::Kept { are_dropped } => match are_dropped {
                true => {
                    stalled.clear();
                    kept.clear();
                }
                false => kept.retain_mut(|task| poll(task).is_pending()),
            },
            // One after another: what an attacker can do, and no clock moves between.
            Event::Rotate | Event::Call { .. } => {
                for _ in 0..20 {
                    finish(&world, &mut forgery(&world, &receiver));
                }
            }
            Event::Forgery(fate) => kept.extend(forge(&world, &receiver, fate)),
        }
        let forward = forward.see(world.now());
        // Twelve at once and one every five minutes, by the documentation of the receiver.
        let allowed = 12 + forward / 300;
        let downloads = i64::try_from(world.downloads()).unwrap();
        prop_assert!(downloads <= allowed, "{} of {}", downloads, allowed);
    }
    Ok(())
}

/// Responses that name invented certificates, to one client, and nothing else.
fn forged_responses(events: &[Event]) -> TestCaseResult {
    let world = World::new();
    let client = world.client(false);
    let mut forward = Forward::BEGIN;
    world.is_forging.store(true, Ordering::Relaxed);
    for event in events {
        match *event {
            Event::Clock(seconds) => world.pass(seconds),
            Event::List(list) => world.set_list(list),
            _ => {
                for _ in 0..10 {
                    let client = client.clone();
                    let mut call: Task<'_, bool> =
                        Box::pin(async move { client.send(echo()).await.is_ok() });
                    prop_assert_ne!(finish(&world, &mut call), Some(true));
                }
            }
        }
        let forward = forward.see(world.now());
        // Five at once and one a minute for the responses; the routine has five minutes between two.
        // A clock that is set back adds none.
        let allowed = (5 + forward / 60) + (1 + forward / 300);
        let downloads = i64::try_from(world.downloads()).unwrap();
        prop_assert!(downloads <= allowed, "{} of {}", downloads, allowed);
    }
    Ok(())
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

#[test]
fn calls_go_out_and_one_download_brings_a_new_certificate() {
    let public_keys = prop::collection::vec(prop::bool::weighted(0.3), 1..6);
    let events = prop::collection::vec(event(), 1..120);
    proptest!(config(), |(public_keys in public_keys, events in events)| {
        calls_and_rotations(&public_keys, &events)?;
    });
    // What is not tried is not proven.
    assert!(VERIFIED.get() > 16, "{} rotations only", VERIFIED.get());
}

#[test]
fn invented_serials_cost_few_downloads_for_all_merchants() {
    let events = prop::collection::vec(event(), 1..60);
    proptest!(config(), |(merchants in 1..20_usize, events in events)| {
        forgeries_only(merchants, &events)?;
    });
}

#[test]
fn forged_responses_cost_one_download_a_minute() {
    let events = prop::collection::vec(event(), 1..60);
    proptest!(config(), |(events in events)| forged_responses(&events)?);
}
