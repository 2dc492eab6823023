use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};

use super::{
    Admission, Index, KeyDownload, KeyRing, PlatformKey, Prospect, Reason, SavedKeys,
    SavedKeysError, Schedule, WeakFlight,
};
use crate::clock::Timestamp;
use crate::crypto::Crypto;
use crate::error::RefreshError;

/// The WeChat Pay platform keys that a merchant trusts, which can change while it runs.
///
/// A clone is the same ring: merchants and clients that share it all see what is added. Each call takes one snapshot
/// of the [`KeyRing`], so encrypted fields and the key id sent with them always belong together.
///
/// A merchant that moves from certificates to the public key loads it without a restart:
///
/// ```
/// # fn example(merchant: &wxpay_core::Merchant, crypto: &dyn wxpay_core::crypto::Crypto, pem: &str) -> Result<(), Box<dyn std::error::Error>> {
/// use wxpay_core::PlatformKey;
/// use wxpay_core::key::PublicKey;
///
/// let id = "PUB_KEY_ID_0119000091912023100800065400002000";
/// let key = PlatformKey::public_key(crypto, id, &PublicKey::parse(pem)?)?;
/// merchant.shared_keys().insert(key)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SharedKeys {
    shared: Arc<Shared>,
}

struct Shared {
    ring: RwLock<Arc<KeyRing>>,
    is_pinned: bool,
    schedule: Mutex<Schedule>,
    /// Indexes to update with new keys, and the merchant's number there.
    indexes: Mutex<Vec<(Weak<Index>, usize)>>,
}

impl SharedKeys {
    /// A shared ring that begins with those keys.
    pub fn new(ring: KeyRing) -> Self {
        Self::with(ring, false)
    }

    /// A ring that never changes: nothing can be added or removed, and nothing is downloaded for it.
    pub fn pinned(ring: KeyRing) -> Self {
        Self::with(ring, true)
    }

    fn with(ring: KeyRing, is_pinned: bool) -> Self {
        Self {
            shared: Arc::new(Shared {
                ring: RwLock::new(Arc::new(ring)),
                is_pinned,
                schedule: Mutex::default(),
                indexes: Mutex::default(),
            }),
        }
    }

    /// A ring of keys that another process [exported](Self::export).
    ///
    /// # Errors
    /// When a key is damaged or not what its id says, or the backend does not accept it.
    pub fn import(crypto: &dyn Crypto, saved: &SavedKeys) -> Result<Self, SavedKeysError> {
        let keys = Self::new(saved.ring(crypto)?);
        *keys.schedule() = Schedule::resumed(saved.fetched_at.map(Timestamp::from_unix));
        Ok(keys)
    }

    /// The keys as a plain value, for [`import`](Self::import).
    pub fn export(&self) -> SavedKeys {
        let fetched_at = self.fetched_at().map(Timestamp::as_unix);
        SavedKeys::new(&self.current(), fetched_at)
    }

    /// The present ring. It does not change when keys are added later.
    pub fn current(&self) -> Arc<KeyRing> {
        // Nothing panics while it holds the lock: a ring is replaced as a whole.
        let ring = self.shared.ring.read();
        Arc::clone(&ring.unwrap_or_else(PoisonError::into_inner))
    }

    /// Adds a key for all that share the ring; it replaces one with the same id.
    ///
    /// # Errors
    /// When the ring is pinned.
    pub fn insert(&self, key: PlatformKey) -> Result<(), PinnedError> {
        self.change(|ring| ring.insert(key))
    }

    /// Removes a key for all that share the ring. Its signatures are refused from then on.
    ///
    /// # Errors
    /// When the ring is pinned.
    pub fn remove(&self, id: &str) -> Result<Option<PlatformKey>, PinnedError> {
        self.change(|ring| ring.remove(id))
    }

    /// The prospects of a notification that names a missing key.
    pub(crate) fn prospect(&self, now: Timestamp) -> Prospect {
        match self.shared.is_pinned {
            true => Prospect::Nothing,
            false => self.schedule().prospect(now),
        }
    }

    /// Returns whether both are clones of one ring.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }

    /// Returns whether the ring never changes.
    pub fn is_pinned(&self) -> bool {
        self.shared.is_pinned
    }

    /// When certificates were last downloaded, here or where the ring was exported.
    pub fn fetched_at(&self) -> Option<Timestamp> {
        self.schedule().fetched_at()
    }

    /// Why the last download failed; `None` if it succeeded. Calls that the present keys can verify do not fail
    /// because of it.
    pub fn last_refresh_error(&self) -> Option<Arc<RefreshError>> {
        self.schedule().last_error.clone()
    }

    /// Decides whether the caller downloads certificates, waits for a download or proceeds. A key that
    /// is in the ring needs no download.
    pub(crate) fn admit(
        &self,
        reason: &Reason,
        stranded: Option<&KeyDownload>,
        now: Timestamp,
    ) -> Admission {
        if self.shared.is_pinned {
            return Admission::GoOn;
        }
        // The keys change under this lock: who comes after a download sees what it has brought.
        let mut schedule = self.schedule();
        let ring = self.current();
        let is_there = match reason {
            Reason::Required => ring.preferred(now).is_some(),
            Reason::Answer(id) | Reason::Notification(id, _) => ring.find(id).is_some(),
            Reason::Routine | Reason::Asked => false,
        };
        match is_there {
            true => Admission::GoOn,
            false => schedule.admit(reason, stranded, now),
        }
    }

    /// Takes the result of a download; `None` if it was given up.
    pub(crate) fn landed(
        &self,
        flight: &WeakFlight,
        result: Option<Result<Vec<PlatformKey>, Arc<RefreshError>>>,
        now: Timestamp,
    ) {
        let mut schedule = self.schedule();
        let result = result.map(|result| {
            result.map(|keys| {
                // A pinned ring admits no download.
                let _ = self.change(|ring| keys.into_iter().for_each(|key| ring.insert(key)));
            })
        });
        schedule.ended(flight, result, now);
    }

    // Nothing panics while it holds the lock.
    fn schedule(&self) -> MutexGuard<'_, Schedule> {
        let schedule = self.shared.schedule.lock();
        schedule.unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, change: impl FnOnce(&mut KeyRing) -> T) -> Result<T, PinnedError> {
        if self.shared.is_pinned {
            return Err(PinnedError);
        }
        // One change at a time. Receivers hear of a key before the ring has it: one that finds it in the ring and looks
        // for its holders then finds them.
        let mut indexes = self.indexes();
        let mut ring = KeyRing::clone(&self.current());
        let changed = change(&mut ring);
        indexes.retain(|(index, number)| {
            let Some(index) = index.upgrade() else {
                return false;
            };
            index.add(*number, &ring);
            true
        });
        let present = self.shared.ring.write();
        *present.unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
        Ok(changed)
    }

    /// Adds future keys to that index, until it is dropped.
    pub(super) fn tell(&self, index: &Arc<Index>, number: usize) {
        let mut indexes = self.indexes();
        // Not each time: a ring may be that of a hundred thousand merchants.
        if indexes.len().is_power_of_two() {
            indexes.retain(|(index, _)| index.strong_count() > 0);
        }
        indexes.push((Arc::downgrade(index), number));
    }

    // Nothing panics while it holds the lock.
    fn indexes(&self) -> MutexGuard<'_, Vec<(Weak<Index>, usize)>> {
        let indexes = self.shared.indexes.lock();
        indexes.unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for SharedKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.current().fmt(f)
    }
}

/// A pinned ring of WeChat Pay's keys cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the key ring is pinned")]
pub struct PinnedError;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toy::{keys, platform_key};

    #[test]
    fn what_one_adds_all_see_and_a_ring_in_use_stays_as_it_was() {
        let shared = SharedKeys::new(keys());
        let (other, before) = (shared.clone(), shared.current());
        shared.insert(platform_key("PUB_KEY_ID_2")).unwrap();
        assert!(other.current().find("PUB_KEY_ID_2").is_some());
        assert!(before.find("PUB_KEY_ID_2").is_none());
        assert!(other.remove("pub_key_id_2").unwrap().is_some());
        assert!(shared.current().find("PUB_KEY_ID_2").is_none());
    }

    #[test]
    fn receivers_that_are_gone_are_forgotten() {
        let shared = SharedKeys::new(keys());
        let alive: Vec<Arc<Index>> = (0..8).map(|_| Arc::default()).collect();
        for (number, index) in alive.iter().enumerate() {
            shared.tell(index, number);
        }
        for _ in 0..1000 {
            shared.tell(&Arc::default(), 0);
        }
        assert!(shared.indexes().len() <= 16);
        shared.insert(platform_key("PUB_KEY_ID_2")).unwrap();
        assert_eq!(shared.indexes().len(), 8);
    }

    #[test]
    fn a_pinned_ring_never_changes() {
        let pinned = SharedKeys::pinned(keys());
        assert_eq!(pinned.insert(platform_key("AA")), Err(PinnedError));
        assert!(pinned.remove("ABCDEF").is_err());
        assert_eq!(pinned.current().iter().count(), 2);
    }
}
