use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::merchant::Merchant;
use crate::notification::NotificationReceiver;

/// Many merchants by number, with lookups in constant time.
///
/// Clones share them, and merchants can be added and removed during lookups. A service provider that acts for
/// sub-merchants signs with its own keys and is one merchant; this type is for programs with the keys of many
/// merchants. They share a transport and its connection pool:
///
/// ```
/// # fn example(client: &wxpay_core::blocking::Client, merchants: &wxpay_core::Merchants) -> Option<()> {
/// let client = client.with_merchant(merchants.get("1900009191")?);
/// # Some(())
/// # }
/// ```
///
/// If each merchant's `notify_url` has its number in the path, its notifications are received without trying the
/// others:
///
/// ```
/// # use wxpay_core::http::HeaderMap;
/// # use wxpay_core::notification::Plaintext;
/// # fn example(merchants: &wxpay_core::Merchants, mchid: &str, headers: &HeaderMap, body: &[u8]) -> Option<()> {
/// let received = merchants.receiver(mchid)?.receive::<Plaintext>(headers, body);
/// # Some(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Merchants {
    by_mchid: Arc<RwLock<HashMap<Box<str>, Merchant>>>,
}

impl Merchants {
    /// Without any merchant.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a merchant, and returns the one that had this number before. Existing clients keep that one.
    pub fn insert(&self, merchant: Merchant) -> Option<Merchant> {
        self.write().insert(merchant.mchid().into(), merchant)
    }

    /// The merchant with that number.
    pub fn get(&self, mchid: &str) -> Option<Merchant> {
        self.read().get(mchid).cloned()
    }

    /// Receives the notifications of the merchant with that number.
    pub fn receiver(&self, mchid: &str) -> Option<NotificationReceiver> {
        self.get(mchid).map(NotificationReceiver::new)
    }

    /// Removes a merchant. Existing clients keep it.
    pub fn remove(&self, mchid: &str) -> Option<Merchant> {
        self.write().remove(mchid)
    }

    /// Number found.
    pub fn len(&self) -> usize {
        self.read().len()
    }

    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.read().is_empty()
    }

    // Nothing panics while it holds the lock.
    fn read(&self) -> RwLockReadGuard<'_, HashMap<Box<str>, Merchant>> {
        self.by_mchid.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, HashMap<Box<str>, Merchant>> {
        let map = self.by_mchid.write();
        map.unwrap_or_else(PoisonError::into_inner)
    }
}

impl FromIterator<Merchant> for Merchants {
    fn from_iter<I: IntoIterator<Item = Merchant>>(merchants: I) -> Self {
        let all = Self::new();
        for merchant in merchants {
            all.insert(merchant);
        }
        all
    }
}

impl fmt::Debug for Merchants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchants")
            .field("len", &self.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toy::{keys, merchant_builder};

    fn merchant(mchid: &str) -> Merchant {
        let builder = merchant_builder().mchid(mchid).keys(keys());
        builder.build().unwrap()
    }

    #[test]
    fn a_merchant_is_found_by_its_number_until_it_is_taken_out() {
        let merchants: Merchants = ["1900009191", "1900009192"]
            .map(merchant)
            .into_iter()
            .collect();
        let shared = merchants.clone();
        assert_eq!(shared.get("1900009192").unwrap().mchid(), "1900009192");
        assert!(shared.get("1900009193").is_none());
        assert!(shared.receiver("1900009191").is_some() && shared.receiver("").is_none());
        assert!(merchants.insert(merchant("1900009191")).is_some());
        assert_eq!(merchants.len(), 2);
        assert!(merchants.remove("1900009191").is_some());
        assert!(shared.get("1900009191").is_none() && !shared.is_empty());
    }
}
