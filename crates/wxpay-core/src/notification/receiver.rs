use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
#[cfg(feature = "async")]
use std::task::Poll;
use std::thread;

use http::HeaderMap;

use super::envelope::Envelope;
use super::{FromNotification, Plaintext, ReceiveError};
use crate::blocking;
#[cfg(feature = "async")]
use crate::client::Client;
use crate::crypto::CryptoError;
use crate::datetime::DateTime;
use crate::error::VerifyError;
use crate::keys::{Allowance, Index, PlatformKey, Prospect, SharedAllowance};
use crate::merchant::{Brand, Merchant};
use crate::model::{self, ModelError, Problems, Reading, Sealing};
use crate::observe::{NotificationWatch, Outcome, Subject, verified};
use crate::secret::Secret;
use crate::verify::{named_key, verify_by};

/// Default size limit of a notification.
const MAX_BODY: usize = 1 << 20;

/// Clients that are asked for the key of one notification.
const ASKED_AT_ONCE: usize = 8;

/// A verified, decrypted notification.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification<T> {
    /// Its id, the same in every repeat.
    pub id: String,
    /// When WeChat Pay created it; `None` if the time cannot be read.
    pub create_time: Option<DateTime>,
    /// Type of the event, such as `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Short description for people.
    pub summary: Option<String>,
    /// Kind of the resource, such as `transaction`.
    pub original_type: Option<String>,
    /// The mchid of the merchant whose APIv3 key decrypted it.
    pub mchid: String,
    /// Its subject.
    pub resource: T,
    /// The fields that could not be read. Paths outside the resource begin with `envelope`.
    pub problems: Problems,
}

impl<T> Notification<T> {
    /// The same notification with another resource.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Notification<U> {
        Notification {
            id: self.id,
            create_time: self.create_time,
            event_type: self.event_type,
            summary: self.summary,
            original_type: self.original_type,
            mchid: self.mchid,
            resource: change(self.resource),
            problems: self.problems,
        }
    }
}

impl Notification<Plaintext> {
    /// The same notification with its resource decoded.
    ///
    /// # Errors
    /// When the resource is not a JSON object, or a required field is missing or has another kind.
    pub fn decode<T: FromNotification>(&self) -> Result<Notification<T>, ModelError> {
        let mut problems = Problems::new();
        let resource = self.resource.noting(&mut problems, T::from_notification)?;
        let mut notification = self.clone().map(|_| resource);
        notification.problems.append(problems);
        Ok(notification)
    }
}

/// Verifies, decrypts and decodes notifications for one merchant or for several.
///
/// A clone is cheap and shares the merchants. Several merchants may share one `notify_url`. If `Wechatpay-Serial`
/// names a public key, it identifies the merchant, because each merchant has its own. Under a platform certificate
/// that several merchants share, it is the merchant whose APIv3 key decrypts the notification. The holders of a key
/// are found in constant time.
#[derive(Clone, Debug)]
pub struct NotificationReceiver {
    merchants: Arc<Vec<Merchant>>,
    /// Finds the holders of a key; `None` if there is one merchant only.
    index: Option<Arc<Index>>,
    max_body: usize,
    fetching: Vec<blocking::Client>,
    #[cfg(feature = "async")]
    fetching_async: Vec<Client>,
    /// Bounds the downloads that unauthenticated notifications cause, for all clones.
    downloads: SharedAllowance,
    /// The client that is asked first; it rotates.
    next: Arc<AtomicUsize>,
}

/// A key that may have to be fetched.
struct Missing<'r, C> {
    id: String,
    /// The clients to ask, whose rings lack it.
    asked: Vec<&'r C>,
    /// The allowance that a download uses up; a genuine notification needs none.
    downloads: Option<&'r SharedAllowance>,
}

impl NotificationReceiver {
    /// Receives that merchant's notifications. It needs the merchant's APIv3 key.
    pub fn new(merchant: Merchant) -> Self {
        Self {
            merchants: Arc::new(vec![merchant]),
            index: None,
            max_body: MAX_BODY,
            fetching: Vec::new(),
            #[cfg(feature = "async")]
            fetching_async: Vec::new(),
            downloads: SharedAllowance::new(Allowance::new(12, 5 * 60)),
            next: Arc::default(),
        }
    }

    /// Receives a brand's notifications. It needs the brand API key.
    ///
    /// [`Notification::mchid`] has the brand ID.
    pub fn for_brand(brand: Brand) -> Self {
        Self::new(brand.into_identity())
    }

    /// Adds a brand whose notifications arrive at the same address.
    #[must_use]
    pub fn and_brand(self, brand: Brand) -> Self {
        self.and_merchant(brand.into_identity())
    }

    /// Adds a merchant whose notifications arrive at the same address.
    ///
    /// A forged notification costs one verification, however many merchants hold the key it names.
    #[must_use]
    pub fn and_merchant(mut self, merchant: Merchant) -> Self {
        let index = self.index.get_or_insert_with(|| {
            let index = Arc::new(Index::default());
            index.follow(0, self.merchants[0].shared_keys());
            index
        });
        index.follow(self.merchants.len(), merchant.shared_keys());
        Arc::make_mut(&mut self.merchants).push(merchant);
        self
    }

    /// Downloads platform certificates with that client when a notification names a missing key, and verifies the
    /// notification again. Without a client such a notification is refused, and WeChat Pay sends it again.
    ///
    /// The client's merchant needs [`download_certificates`](crate::MerchantBuilder::download_certificates). All that
    /// share its ring get the keys. For merchants with other rings, call this again with a client of each.
    ///
    /// A notification waits at most 4 seconds, because WeChat Pay waits for 5. Notifications that arrive meanwhile
    /// wait for the same download. Up to 8 clients are asked at once, each on a thread of its own; the first ring that
    /// has the key ends the wait.
    ///
    /// Anyone can invent a serial number. A receiver therefore starts at most 12 downloads at once and one more every
    /// 5 minutes, whatever the number of notifications and merchants.
    ///
    /// This is for [`receive`](Self::receive) and [`Inbox`](super::Inbox), which block their thread.
    #[must_use]
    pub fn fetching_keys(mut self, client: blocking::Client) -> Self {
        self.fetching.push(client);
        self
    }

    /// Like [`fetching_keys`](Self::fetching_keys), for [`receive_async`](Self::receive_async),
    /// [`AsyncInbox`](super::AsyncInbox), and the extractors and layers of web frameworks.
    #[cfg(feature = "async")]
    #[must_use]
    pub fn fetching_keys_async(mut self, client: Client) -> Self {
        self.fetching_async.push(client);
        self
    }

    /// Bounds the body, in bytes. Default: 1 MiB.
    #[must_use]
    pub const fn with_max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Limit of a body in bytes. A server stops reading there.
    pub const fn max_body(&self) -> usize {
        self.max_body
    }

    /// Verifies, decrypts and decodes a notification.
    ///
    /// `body` is the raw body, byte for byte as it came over the network. None of it is parsed before the signature is
    /// verified. Repeats are received, too: [`Inbox`](super::Inbox) processes each notification once.
    ///
    /// # Errors
    /// See [`ReceiveError`]; answer with the [`Acknowledgement`](super::Acknowledgement) made from it.
    pub fn receive<T: FromNotification>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Notification<T>, ReceiveError> {
        let mut watch = NotificationWatch::begin();
        let span = watch.span().clone();
        let received = span.enter(|| self.receive_within(headers, body, &mut watch));
        watch.end(received_outcome(&received));
        received
    }

    /// Receives a notification that is already watched.
    pub(super) fn receive_within<T: FromNotification>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        watch: &mut NotificationWatch,
    ) -> Result<Notification<T>, ReceiveError> {
        let clients = &self.fetching;
        let (mut opened, missing) = self.look(headers, body, clients, blocking::Client::merchant);
        if let Some(missing) = missing {
            fetch(&missing, || {
                opened = self.open(headers, body);
                opened.is_ok()
            });
        }
        decode(noted(opened, watch)?)
    }

    /// Like [`receive`](Self::receive), for a receiver that [fetches keys](Self::fetching_keys_async).
    ///
    /// # Errors
    /// See [`ReceiveError`].
    #[cfg(feature = "async")]
    pub async fn receive_async<T: FromNotification>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Notification<T>, ReceiveError> {
        let mut watch = NotificationWatch::begin();
        let span = watch.span().clone();
        let receiving = self.receive_async_within(headers, body, &mut watch);
        let received = span.run(receiving).await;
        watch.end(received_outcome(&received));
        received
    }

    /// Receives a notification that is already watched.
    #[cfg(feature = "async")]
    pub(super) async fn receive_async_within<T: FromNotification>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        watch: &mut NotificationWatch,
    ) -> Result<Notification<T>, ReceiveError> {
        let clients = &self.fetching_async;
        let (mut opened, missing) = self.look(headers, body, clients, Client::merchant);
        if let Some(missing) = missing {
            fetch_async(&missing, || {
                opened = self.open(headers, body);
                opened.is_ok()
            })
            .await;
        }
        decode(noted(opened, watch)?)
    }

    /// Opens a notification, if the keys that are there now suffice, and tells where to get the one that it lacks.
    fn look<'r, C>(
        &'r self,
        headers: &HeaderMap,
        body: &[u8],
        clients: &'r [C],
        merchant: impl Fn(&C) -> &Merchant,
    ) -> (
        Result<Notification<Plaintext>, ReceiveError>,
        Option<Missing<'r, C>>,
    ) {
        let opened = self.open(headers, body);
        let Some(id) = missing_key(&opened, headers).map(str::to_owned) else {
            return (opened, None);
        };
        // One that another merchant's key signed.
        let is_genuine = matches!(opened, Err(ReceiveError::Decrypt { .. }));
        let (asked, has_arrived) = self.to_ask(clients, merchant, &id, is_genuine);
        let opened = match has_arrived {
            true => self.open(headers, body),
            false => opened,
        };
        let is_missing = missing_key(&opened, headers).is_some();
        let missing = is_missing.then(|| Missing {
            id,
            asked,
            downloads: (!is_genuine).then_some(&self.downloads),
        });
        (opened, missing)
    }

    /// The clients to ask for a key: those whose rings lack it, each ring once, within the allowance. Returns also
    /// whether a ring has it by now.
    fn to_ask<'c, C>(
        &self,
        clients: &'c [C],
        merchant: impl Fn(&C) -> &Merchant,
        id: &str,
        is_genuine: bool,
    ) -> (Vec<&'c C>, bool) {
        let (mut asked, mut has_arrived) = (Vec::<&C>::new(), false);
        let Some(first) = clients.first() else {
            return (asked, has_arrived);
        };
        let now = merchant(first).clock().now();
        let start = self.next.load(Ordering::Relaxed) % clients.len();
        let (before, from_start) = clients.split_at(start);
        let mut leading = 0;
        for client in from_start.iter().chain(before) {
            let keys = merchant(client).shared_keys();
            let is_asked = |known: &&C| merchant(known).shared_keys().is(keys);
            if asked.iter().any(is_asked) {
                continue;
            }
            // In this order: what has used the allowance up is under way, and what was under way has brought its keys.
            let left = self.downloads.left(now);
            let prospect = keys.prospect(now);
            if keys.current().find(id).is_some() {
                has_arrived = true;
                continue;
            }
            if asked.len() == ASKED_AT_ONCE {
                break;
            }
            if merchant(client).downloader().is_none() {
                continue;
            }
            match prospect {
                Prospect::Nothing => continue,
                Prospect::Lead if !is_genuine && leading == left => break,
                Prospect::Lead => leading += 1,
                Prospect::Join => {}
            }
            asked.push(client);
        }
        let next = start + asked.len();
        self.next.store(next, Ordering::Relaxed);
        (asked, has_arrived)
    }

    fn open(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Notification<Plaintext>, ReceiveError> {
        if body.len() > self.max_body {
            return Err(ReceiveError::TooLarge { max: self.max_body });
        }
        let addressees = self
            .addressees(headers, body)
            .map_err(|source| ReceiveError::Verify { source })?;
        let mut reading = Reading::new(Sealing::Plain);
        let mut envelope: Envelope = model::read_slice(body, &mut reading)
            .map_err(|source| ReceiveError::Envelope { source })?;
        let mut problems = reading.into_problems();
        problems.within("envelope");
        problems.name(|| envelope.event_type.clone().into());
        let (merchant, bytes) = decrypt(&addressees, &mut envelope)?;
        let original_type = envelope.resource.original_type;
        let resource = Plaintext::new(
            &envelope.event_type,
            original_type.as_deref(),
            bytes,
            merchant.shared_opener(),
        );
        Ok(Notification {
            id: envelope.id,
            create_time: envelope.create_time,
            event_type: envelope.event_type,
            summary: envelope.summary,
            original_type,
            mchid: merchant.mchid().to_owned(),
            resource,
            problems,
        })
    }

    /// The merchants whose WeChat Pay platform keys signed this; at least one.
    fn addressees(&self, headers: &HeaderMap, body: &[u8]) -> Result<Vec<&Merchant>, VerifyError> {
        let mut addressees = Vec::new();
        let mut refusal = None;
        // One verification for each key: many merchants may hold the same certificate.
        let mut verdicts: Vec<(PlatformKey, bool)> = Vec::new();
        let holders = self.holders(headers);
        // At least one is tried, for the error.
        let only = [&self.merchants[0]];
        let candidates = match holders.is_empty() {
            true => &only[..],
            false => &holders[..],
        };
        let is_alone = candidates.len() == 1;
        for &merchant in candidates {
            let check = |key: &PlatformKey, message: &[u8], signature: &[u8]| {
                let known = verdicts.iter().find(|(known, _)| known.verifies_like(key));
                match known {
                    Some((_, true)) => Ok(()),
                    Some((_, false)) => Err(CryptoError::Mismatch),
                    None if is_alone => key.verifier().verify(message, signature),
                    None => {
                        let verdict = key.verifier().verify(message, signature);
                        verdicts.push((key.clone(), verdict.is_ok()));
                        verdict
                    }
                }
            };
            let (keys, now) = (merchant.keys(), merchant.clock().now());
            match verify_by(headers, body, &keys, now, check) {
                Ok(key) => {
                    if addressees.is_empty() {
                        verified(Subject::Notification, key.expiry());
                    }
                    addressees.push(merchant);
                }
                // That another merchant's key is not in the ring tells the least.
                Err(error) if matches!(refusal, None | Some(VerifyError::UnknownKey { .. })) => {
                    refusal = Some(error);
                }
                Err(_) => {}
            }
        }
        match refusal {
            Some(error) if addressees.is_empty() => Err(error),
            _ => Ok(addressees),
        }
    }

    /// The merchants that may hold the key that the headers name, if there are several merchants.
    fn holders(&self, headers: &HeaderMap) -> Vec<&Merchant> {
        let holders = self.index.as_ref().and_then(|index| {
            let id = named_key(headers)?;
            Some(index.holders(id))
        });
        let holders = holders.unwrap_or_default();
        // A clone that was given other merchants shares the index, and may have fewer.
        let known = holders
            .into_iter()
            .filter_map(|number| self.merchants.get(number));
        known.collect()
    }
}

/// The reported outcome of receiving.
fn received_outcome<T>(received: &Result<T, ReceiveError>) -> Outcome<'_> {
    received
        .as_ref()
        .map_or_else(refused_outcome, |_| Outcome::Received)
}

/// The reported outcome of a notification that was not received.
pub(super) const fn refused_outcome(error: &ReceiveError) -> Outcome<'_> {
    match error {
        ReceiveError::TooLarge { .. } => Outcome::TooLarge,
        ReceiveError::Verify { source } => Outcome::Unverified(source),
        ReceiveError::Envelope { .. } | ReceiveError::Resource { .. } => Outcome::Unreadable,
        ReceiveError::Algorithm { .. }
        | ReceiveError::NoApiV3Key { .. }
        | ReceiveError::Decrypt { .. } => Outcome::Undecryptable,
    }
}

/// Records in the watch which notification was opened.
fn noted(
    opened: Result<Notification<Plaintext>, ReceiveError>,
    watch: &mut NotificationWatch,
) -> Result<Notification<Plaintext>, ReceiveError> {
    if let Ok(notification) = &opened {
        let Notification {
            id,
            event_type,
            mchid,
            ..
        } = notification;
        watch.opened(id, event_type, mchid);
    }
    opened
}

/// Asks those clients for a key in parallel, until a ring has it and `is_enough` agrees: several merchants may have
/// the key, but the notification is for one of them.
fn fetch(missing: &Missing<'_, blocking::Client>, mut is_enough: impl FnMut() -> bool) {
    let Missing {
        id,
        asked,
        downloads,
    } = missing;
    if let [client] = asked[..] {
        if client.fetch_for_receiver(id, *downloads) {
            is_enough();
        }
        return;
    }
    let (found, results) = mpsc::channel();
    for &client in asked {
        let (client, id, found) = (client.clone(), id.clone(), found.clone());
        let downloads = downloads.cloned();
        let ask = move || {
            // The receiver is gone once the notification was decrypted.
            let _ = found.send(client.fetch_for_receiver(&id, downloads.as_ref()));
        };
        // Where no thread can be had, the others are asked; the notification comes again.
        let _ = thread::Builder::new().spawn(ask);
    }
    drop(found);
    let mut results = results.into_iter();
    while results.any(|is_there| is_there) {
        if is_enough() {
            return;
        }
    }
}

/// Like [`fetch`], in one task.
#[cfg(feature = "async")]
async fn fetch_async(missing: &Missing<'_, Client>, mut is_enough: impl FnMut() -> bool) {
    let fetches = missing.asked.iter().map(|client| {
        let fetch = client.fetch_for_receiver(&missing.id, missing.downloads);
        Some(Box::pin(fetch))
    });
    let mut asked: Vec<_> = fetches.collect();
    std::future::poll_fn(|context| {
        let mut is_pending = false;
        for slot in &mut asked {
            let Some(fetch) = slot else {
                continue;
            };
            match fetch.as_mut().poll(context) {
                Poll::Ready(is_there) => {
                    *slot = None;
                    if is_there && is_enough() {
                        return Poll::Ready(());
                    }
                }
                Poll::Pending => is_pending = true,
            }
        }
        match is_pending {
            true => Poll::Pending,
            false => Poll::Ready(()),
        }
    })
    .await;
}

/// The key that may have to be fetched: one that no merchant has, or one whose holders cannot decrypt the
/// notification.
fn missing_key<'a, T>(
    received: &'a Result<T, ReceiveError>,
    headers: &'a HeaderMap,
) -> Option<&'a str> {
    match received {
        Err(ReceiveError::Decrypt { .. }) => named_key(headers),
        Err(error) => error.unknown_key(),
        Ok(_) => None,
    }
}

fn decode<T: FromNotification>(
    mut opened: Notification<Plaintext>,
) -> Result<Notification<T>, ReceiveError> {
    let problems = &mut opened.problems;
    match opened.resource.noting(problems, T::from_notification) {
        Ok(resource) => Ok(opened.map(|_| resource)),
        Err(source) => Err(ReceiveError::Resource {
            notification: Box::new(opened),
            source,
        }),
    }
}

/// The merchant whose APIv3 key opens the resource, and what is in it.
fn decrypt<'m>(
    addressees: &[&'m Merchant],
    envelope: &mut Envelope,
) -> Result<(&'m Merchant, Secret<Vec<u8>>), ReceiveError> {
    let mut ciphertext = std::mem::take(&mut envelope.resource.ciphertext.0);
    let resource = &envelope.resource;
    let associated_data = resource.associated_data.as_deref().unwrap_or("");
    let id = || envelope.id.clone();
    let mut failure = None;
    for (index, merchant) in addressees.iter().enumerate() {
        let Some(aead) = merchant.aead() else {
            continue;
        };
        if aead.algorithm().as_str() != resource.algorithm {
            // That another merchant's key does not open it tells more.
            if !matches!(failure, Some(ReceiveError::Decrypt { .. })) {
                failure = Some(ReceiveError::Algorithm {
                    id: id(),
                    algorithm: resource.algorithm.clone(),
                    expected: aead.algorithm(),
                });
            }
            continue;
        }
        let (nonce, data) = (resource.nonce.as_bytes(), associated_data.as_bytes());
        let opened = match index + 1 == addressees.len() {
            true => aead.open_in_place(nonce, data, std::mem::take(&mut ciphertext)),
            false => aead.open(nonce, data, &ciphertext),
        };
        match opened {
            Ok(plaintext) => return Ok((merchant, plaintext)),
            Err(source) => failure = Some(ReceiveError::Decrypt { id: id(), source }),
        }
    }
    Err(failure.unwrap_or_else(|| ReceiveError::NoApiV3Key { id: id() }))
}
