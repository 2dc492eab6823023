use std::collections::BTreeSet;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;

use super::envelope::Envelope;
use super::{FromNotification, Plaintext, ReceiveError};
use crate::blocking;
#[cfg(feature = "async")]
use crate::client::Client;
use crate::datetime::DateTime;
use crate::error::VerifyError;
use crate::keys::Index;
use crate::merchant::{Brand, Merchant};
use crate::model::{self, Expected, Found, ModelError, Problems, Reading, Sealing};
use crate::secret::Secret;
use crate::verify::{named_key, verify};

/// How large a notification may be unless another limit is set.
const MAX_BODY: usize = 1 << 20;

/// A verified, decrypted notification.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification<T> {
    /// Its number, which every repeat has in common.
    pub id: String,
    /// When WeChat Pay made it; `None` if that cannot be read.
    pub create_time: Option<DateTime>,
    /// What has happened, such as `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// A few words on it for people.
    pub summary: Option<String>,
    /// What the resource is, such as `transaction`.
    pub original_type: Option<String>,
    /// The mchid of the merchant whose APIv3 key has decrypted it.
    pub mchid: String,
    /// What it is about.
    pub resource: T,
    /// The fields that could not be read. Those around the resource have a path that begins with
    /// `envelope`.
    pub problems: Problems,
}

impl<T> Notification<T> {
    /// The same notification about something else.
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
    /// When the resource is not a JSON object, or a field that must be there is missing or of another
    /// kind.
    pub fn decode<T: FromNotification>(&self) -> Result<Notification<T>, ModelError> {
        let (resource, problems) = self.resource.noting(T::from_notification)?;
        let mut notification = self.clone().map(|_| resource);
        notification.problems.append(problems);
        Ok(notification)
    }
}

/// Verifies, decrypts and decodes notifications for one merchant or for several.
///
/// A clone is cheap and shares the merchants. Several merchants may have one `notify_url`: the key
/// that `Wechatpay-Serial` names tells whose notification it is when it is a public key, for each
/// merchant has one of its own; under a platform certificate that several have in common, it is the
/// merchant whose APIv3 key decrypts it. Those who hold the key are found in constant time.
#[derive(Clone, Debug)]
pub struct NotificationReceiver {
    merchants: Arc<Vec<Merchant>>,
    /// Finds those who hold a key; `None` where there is one merchant.
    index: Option<Arc<Index>>,
    max_body: usize,
    fetching: Vec<blocking::Client>,
    #[cfg(feature = "async")]
    fetching_async: Vec<Client>,
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
        }
    }

    /// Receives a brand's notifications. It needs the brand API key.
    ///
    /// [`Notification::mchid`] has the brand ID.
    pub fn for_brand(brand: Brand) -> Self {
        Self::new(brand.into_identity())
    }

    /// Receives the notifications of a brand at the same place.
    #[must_use]
    pub fn and_brand(self, brand: Brand) -> Self {
        self.and_merchant(brand.into_identity())
    }

    /// Receives the notifications of one more merchant at the same place.
    ///
    /// A forged notification costs a verification for each merchant that holds the key it names.
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

    /// Has platform certificates downloaded by that client when a notification names a key that is not
    /// there, and looks at the notification again. Without this it is refused, and WeChat Pay sends it
    /// again.
    ///
    /// They are downloaded for the client's merchant and for all who share its ring, if its
    /// [`download_certificates`](crate::MerchantBuilder::download_certificates) was called. Merchants
    /// with rings of their own are given a client each, by one more call. All notifications that come
    /// meanwhile wait for the same download, at most 4 seconds, since WeChat Pay waits for 5; several
    /// clients are asked one after the other, each for as long. Made-up keys cause one download in five
    /// minutes.
    ///
    /// This is for [`receive`](Self::receive) and [`Inbox`](super::Inbox), which wait on their thread.
    #[must_use]
    pub fn fetching_keys(mut self, client: blocking::Client) -> Self {
        self.fetching.push(client);
        self
    }

    /// As [`fetching_keys`](Self::fetching_keys), for [`receive_async`](Self::receive_async),
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

    /// How many bytes a body may have: whoever reads it from the network stops there.
    pub const fn max_body(&self) -> usize {
        self.max_body
    }

    /// Verifies, decrypts and decodes a notification.
    ///
    /// `body` is the raw body, byte for byte as it came over the network. None of it is parsed
    /// before the signature is verified. A repeat is received again: see [`Inbox`](super::Inbox)
    /// for processing each once.
    ///
    /// # Errors
    /// See [`ReceiveError`]; an [`Acknowledgement`](super::Acknowledgement) made from it is what to
    /// answer.
    pub fn receive<T: FromNotification>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Notification<T>, ReceiveError> {
        let mut opened = self.open(headers, body);
        if let Some(id) = missing_key(&opened, headers) {
            // Each is asked: merchants with rings of their own may have the same certificate.
            let fetch = |client: &&blocking::Client| client.fetch_platform_key(id);
            if self.fetching.iter().filter(fetch).count() > 0 {
                opened = self.open(headers, body);
            }
        }
        decode(opened?)
    }

    /// As [`receive`](Self::receive), for a receiver that [fetches keys](Self::fetching_keys_async).
    ///
    /// # Errors
    /// See [`ReceiveError`].
    #[cfg(feature = "async")]
    pub async fn receive_async<T: FromNotification>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Notification<T>, ReceiveError> {
        let mut opened = self.open(headers, body);
        if let Some(id) = missing_key(&opened, headers) {
            let mut is_there = false;
            for client in &self.fetching_async {
                is_there |= client.fetch_platform_key(id).await;
            }
            if is_there {
                opened = self.open(headers, body);
            }
        }
        decode(opened?)
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
        let envelope: Envelope = model::read_slice(body, &mut reading)
            .map_err(|source| ReceiveError::Envelope { source })?;
        let mut problems = reading.into_problems();
        problems.within("envelope");
        problems.name(|| envelope.event_type.clone().into());
        let (merchant, bytes) = decrypt(&addressees, &envelope)?;
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

    /// The merchants whose keys of WeChat Pay have signed this; at least one.
    fn addressees(&self, headers: &HeaderMap, body: &[u8]) -> Result<Vec<&Merchant>, VerifyError> {
        let mut addressees = Vec::new();
        let mut refusal = None;
        for merchant in self.candidates(headers) {
            match verify(headers, body, &merchant.keys(), merchant.clock().now()) {
                Ok(_) => addressees.push(merchant),
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

    /// The merchants who may hold the key that the headers name; at least one, to say what is wrong.
    fn candidates(&self, headers: &HeaderMap) -> Vec<&Merchant> {
        let holders = match (&self.index, named_key(headers)) {
            (Some(index), Some(id)) => index.holders(id),
            _ => BTreeSet::new(),
        };
        // A clone that was given other merchants shares the index, and may have fewer.
        let known = holders
            .into_iter()
            .filter_map(|number| self.merchants.get(number));
        let known: Vec<_> = known.collect();
        match known.is_empty() {
            true => self.merchants.iter().take(1).collect(),
            false => known,
        }
    }
}

/// The key that somebody may have to fetch: one that nobody has, or one that others have than the merchant
/// whose notification it is, for it is decrypted by none of them.
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
    opened: Notification<Plaintext>,
) -> Result<Notification<T>, ReceiveError> {
    match opened.decode() {
        Ok(notification) => Ok(notification),
        Err(source) => Err(ReceiveError::Resource {
            notification: Box::new(opened),
            source,
        }),
    }
}

/// The merchant whose APIv3 key opens the resource, and what is in it.
fn decrypt<'m>(
    addressees: &[&'m Merchant],
    envelope: &Envelope,
) -> Result<(&'m Merchant, Secret<Vec<u8>>), ReceiveError> {
    let resource = &envelope.resource;
    let ciphertext = STANDARD
        .decode(&resource.ciphertext)
        .map_err(|_| ReceiveError::Envelope {
            source: ModelError::found(Expected::Ciphertext, Found::Text)
                .within("ciphertext")
                .within("resource"),
        })?;
    let associated_data = resource.associated_data.as_deref().unwrap_or("");
    let id = || envelope.id.clone();
    let mut failure = ReceiveError::NoApiV3Key { id: id() };
    for merchant in addressees {
        let Some(aead) = merchant.aead() else {
            continue;
        };
        if aead.algorithm().as_str() != resource.algorithm {
            // That another merchant's key does not open it tells more.
            if !matches!(failure, ReceiveError::Decrypt { .. }) {
                failure = ReceiveError::Algorithm {
                    id: id(),
                    algorithm: resource.algorithm.clone(),
                    expected: aead.algorithm(),
                };
            }
            continue;
        }
        let nonce = resource.nonce.as_bytes();
        match aead.open(nonce, associated_data.as_bytes(), &ciphertext) {
            Ok(plaintext) => return Ok((merchant, plaintext)),
            Err(source) => failure = ReceiveError::Decrypt { id: id(), source },
        }
    }
    Err(failure)
}
