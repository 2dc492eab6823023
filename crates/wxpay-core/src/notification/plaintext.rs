use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;

use crate::crypto::Opener;
use crate::model::{
    Conditions, Model, ModelError, Node, Parsed, Problems, Reading, Sealing, read_usual,
};
use crate::secret::{Secret, SecretBytes};

/// The decrypted resource of a verified notification, and the keys to decode it.
///
/// A clone is cheap and shares the bytes, which are wiped from memory when the last clone is dropped.
#[derive(Clone)]
pub struct Plaintext {
    shared: Arc<Shared>,
    /// Collects the problems while a notification is decoded.
    noted: Option<Arc<Mutex<Problems>>>,
}

/// Content that all clones share.
struct Shared {
    event_type: Box<str>,
    original_type: Option<Box<str>>,
    bytes: SecretBytes,
    opener: Option<Arc<dyn Opener>>,
}

impl Plaintext {
    pub(super) fn new(
        event_type: &str,
        original_type: Option<&str>,
        bytes: Secret<Vec<u8>>,
        opener: Option<Arc<dyn Opener>>,
    ) -> Self {
        let shared = Shared {
            event_type: event_type.into(),
            original_type: original_type
                .map(str::trim)
                .filter(|said| !said.is_empty())
                .map(Into::into),
            bytes: bytes.into(),
            opener,
        };
        Self {
            shared: Arc::new(shared),
            noted: None,
        }
    }

    /// Decodes the resource by a function that calls [`decode`](Self::decode), and adds the problems of a success.
    pub(super) fn noting<T>(
        &self,
        problems: &mut Problems,
        decode: impl FnOnce(&Self) -> Result<T, ModelError>,
    ) -> Result<T, ModelError> {
        let noted: Arc<Mutex<Problems>> = Arc::default();
        let plaintext = Self {
            shared: Arc::clone(&self.shared),
            noted: Some(Arc::clone(&noted)),
        };
        // The only return: a large value is decoded where the caller wants it.
        let value = decode(&plaintext);
        if value.is_ok() {
            let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
            problems.append(std::mem::take(&mut *noted));
        }
        value
    }

    /// Type of the event, such as `TRANSACTION.SUCCESS`.
    pub fn event_type(&self) -> &str {
        &self.shared.event_type
    }

    /// Kind of the resource, such as `transaction`, if the notification says so.
    ///
    /// It distinguishes events that share an event type: payments and profit sharing both come as
    /// `TRANSACTION.SUCCESS`. Some official samples have an empty one, which is returned as `None`.
    pub fn original_type(&self) -> Option<&str> {
        self.shared.original_type.as_deref()
    }

    /// The bytes, which are JSON. Never log what this returns.
    pub fn expose(&self) -> &[u8] {
        self.shared.bytes.expose()
    }

    /// The resource as a model, sensitive fields decrypted with the merchant's private key.
    ///
    /// An optional field that cannot be read is left out and kept in `extra`;
    /// [`decode_noting`](Self::decode_noting) lists those.
    ///
    /// # Errors
    /// When it is not a JSON object, or a required field is missing or has another kind.
    pub fn decode<T: Model>(&self) -> Result<T, ModelError> {
        let mut reading = Reading::new(self.sealing());
        match read_usual(self.expose(), &mut reading) {
            Some(value) => Ok(value),
            None => self.note(Parsed::new(self.expose())?, reading),
        }
    }

    /// Decodes what was parsed, and notes its problems for the notification.
    fn note<T: Model>(&self, parsed: Parsed<'_>, reading: Reading<'_>) -> Result<T, ModelError> {
        let mut problems = Problems::new();
        let value = self.read(parsed, reading, &mut problems)?;
        if let Some(noted) = &self.noted {
            *noted.lock().unwrap_or_else(PoisonError::into_inner) = problems;
        }
        Ok(value)
    }

    /// Like [`decode`](Self::decode), and adds the fields that could not be read to the problems.
    ///
    /// # Errors
    /// See [`decode`](Self::decode).
    pub fn decode_noting<T: Model>(&self, problems: &mut Problems) -> Result<T, ModelError> {
        let mut reading = Reading::new(self.sealing());
        match read_usual(self.expose(), &mut reading) {
            Some(value) => Ok(value),
            None => self.read(Parsed::new(self.expose())?, reading, problems),
        }
    }

    fn sealing(&self) -> Sealing<'_> {
        Sealing::Sealed(self.shared.opener.as_deref())
    }

    fn read<T: Model>(
        &self,
        parsed: Parsed<'_>,
        mut reading: Reading<'_>,
        problems: &mut Problems,
    ) -> Result<T, ModelError> {
        let value = parsed.read(&mut reading)?;
        let mut found = reading.into_problems();
        found.name(|| self.event_type().to_owned().into());
        problems.append(found);
        Ok(value)
    }

    /// The resource as JSON of any type of your own, sensitive fields as they came.
    ///
    /// # Errors
    /// When it is not JSON of that form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, ModelError> {
        serde_json::from_slice(self.expose()).map_err(|error| ModelError::json(&error))
    }

    /// Returns whether the resource has a top-level field of that name that is not null.
    ///
    /// One event type can carry several forms: a combined payment, a partner's and a merchant's own
    /// all come as `TRANSACTION.SUCCESS`, and their content distinguishes them.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn has(&self, field: &str) -> Result<bool, ModelError> {
        Ok(match Node::parse(self.expose())? {
            Node::Object(object) => object
                .iter()
                .any(|(name, value)| name == field && *value != Node::Null),
            _ => false,
        })
    }
}

/// A resource that several arms of [`events!`](crate::events!) try: it is parsed once for all of them.
#[doc(hidden)]
pub struct EventResource<'p> {
    plaintext: &'p Plaintext,
    parsed: Option<Parsed<'p>>,
}

impl<'p> EventResource<'p> {
    pub const fn new(plaintext: &'p Plaintext) -> Self {
        Self {
            plaintext,
            parsed: None,
        }
    }

    pub const fn plaintext(&self) -> &'p Plaintext {
        self.plaintext
    }

    /// Decodes the resource of an event if it has the usual form and meets the conditions.
    pub(super) fn decode_usual<T: Model>(&self, conditions: Conditions<'_>) -> Option<T> {
        // The nodes that an earlier arm left are read sooner than the bytes.
        if self.parsed.is_some() {
            return None;
        }
        let mut reading = Reading::of_event(self.plaintext.sealing()).on(conditions);
        read_usual(self.plaintext.expose(), &mut reading)
    }

    pub(super) fn node(&mut self) -> Result<&Node<'p>, ModelError> {
        let parsed = self.take()?;
        Ok(self.parsed.insert(parsed).node())
    }

    /// Decodes the resource of an event, in which no required field may be blank.
    pub(super) fn decode<T: Model>(&mut self) -> Result<T, ModelError> {
        let parsed = self.take()?;
        let reading = Reading::of_event(self.plaintext.sealing());
        self.plaintext.note(parsed, reading)
    }

    /// Takes out the parsed resource. Reading marks its members, so it serves one reading.
    fn take(&mut self) -> Result<Parsed<'p>, ModelError> {
        match self.parsed.take() {
            Some(parsed) => Ok(parsed),
            None => Parsed::new(self.plaintext.expose()),
        }
    }
}

impl fmt::Debug for EventResource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.plaintext.fmt(f)
    }
}

impl fmt::Debug for Plaintext {
    /// Leaves out the bytes: they may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plaintext")
            .field("event_type", &self.event_type())
            .field("original_type", &self.original_type())
            .field("len", &self.expose().len())
            .finish_non_exhaustive()
    }
}

/// Type that the resource of a notification can be decoded into.
///
/// Every [`Model`] is such a type, whatever the event. [`Plaintext`] is decoded later. An enumeration over several
/// events is defined by [`events!`](crate::events!), or by hand:
///
/// ```
/// use wxpay_core::model::{Model, ModelError};
/// use wxpay_core::notification::{FromNotification, Plaintext};
///
/// enum Event<P, R> {
///     Paid(P),
///     Refunded(R),
///     Unknown(Plaintext),
/// }
///
/// impl<P: Model, R: Model> FromNotification for Event<P, R> {
///     fn from_notification(plaintext: &Plaintext) -> Result<Self, ModelError> {
///         Ok(match plaintext.event_type() {
///             "TRANSACTION.SUCCESS" => Self::Paid(plaintext.decode()?),
///             "REFUND.SUCCESS" => Self::Refunded(plaintext.decode()?),
///             _ => Self::Unknown(plaintext.clone()),
///         })
///     }
/// }
/// ```
pub trait FromNotification: Sized {
    /// Decodes the resource. It is verified, so an unexpected form is a change of the service, not an attack.
    ///
    /// # Errors
    /// When the resource is not of the form that belongs to its event type.
    fn from_notification(plaintext: &Plaintext) -> Result<Self, ModelError>;
}

impl<T: Model> FromNotification for T {
    fn from_notification(plaintext: &Plaintext) -> Result<Self, ModelError> {
        plaintext.decode()
    }
}

impl FromNotification for Plaintext {
    fn from_notification(plaintext: &Self) -> Result<Self, ModelError> {
        Ok(plaintext.clone())
    }
}
