use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::shelf::{Book, Kept, Shelf};

/// The simulated money of one merchant or sub-merchant, in fen.
///
/// The sum of the three changes by top-ups, payments and reversals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Balance {
    /// Balance that can still be spent.
    pub available: i64,
    /// Balance that open bills hold.
    pub locked: i64,
    /// Amount that was paid out.
    pub paid: i64,
}

/// The money of all accounts. An account exists as soon as it is named.
pub(crate) struct Funds {
    initial: i64,
    /// Opening balances of accounts that do not begin with `initial`.
    given: HashMap<String, i64>,
    accounts: Shelf<Account>,
}

/// An account whose money has moved.
#[derive(Debug, Serialize, Deserialize)]
struct Account {
    mchid: String,
    balance: Balance,
}

impl Kept for Account {
    const BOOK: &'static str = "funds";

    fn mchid(&self) -> &str {
        &self.mchid
    }

    fn number(&self) -> &str {
        &self.mchid
    }

    fn state(&self) -> &'static str {
        ""
    }
}

impl Funds {
    pub(crate) fn new(initial: i64, given: impl IntoIterator<Item = (String, i64)>) -> Self {
        Self {
            initial,
            given: given.into_iter().collect(),
            accounts: Shelf::default(),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.accounts]
    }

    pub(crate) fn balance(&self, mchid: &str) -> Balance {
        if let Some(index) = self.accounts.find(mchid, mchid) {
            return self.accounts.get(index).balance;
        }
        let available = self.given.get(mchid).copied().unwrap_or(self.initial);
        Balance {
            available: available.max(0),
            ..Balance::default()
        }
    }

    pub(crate) fn top_up(&mut self, mchid: &str, fen: i64) {
        let account = self.account(mchid);
        // The sum must stay a number of fen that fits.
        let room = i64::MAX - account.available - account.locked - account.paid;
        account.available += fen.clamp(0, room);
    }

    /// Holds that amount, unless the account has less.
    pub(crate) fn lock(&mut self, mchid: &str, fen: i64) -> bool {
        let account = self.account(mchid);
        if fen < 0 || account.available < fen {
            return false;
        }
        account.available -= fen;
        account.locked += fen;
        true
    }

    /// Releases locked money.
    pub(crate) fn release(&mut self, mchid: &str, fen: i64) {
        let account = self.account(mchid);
        account.locked -= fen;
        account.available += fen;
    }

    /// Returns a user's payment; the balance may become negative.
    pub(crate) fn give_back(&mut self, mchid: &str, fen: i64) {
        let account = self.account(mchid);
        account.available -= fen;
    }

    /// Pays out locked money.
    pub(crate) fn pay(&mut self, mchid: &str, fen: i64) {
        let account = self.account(mchid);
        account.locked -= fen;
        account.paid += fen;
    }

    fn account(&mut self, mchid: &str) -> &mut Balance {
        let found = self.accounts.find(mchid, mchid);
        let index = found.unwrap_or_else(|| {
            self.accounts.put(Account {
                mchid: mchid.to_owned(),
                balance: self.balance(mchid),
            })
        });
        &mut self.accounts.change(index).balance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_there_is_locked() {
        let mut funds = Funds::new(10, [("rich".to_owned(), 100)]);
        assert!(!funds.lock("poor", 11));
        assert!(funds.lock("poor", 10));
        assert!(!funds.lock("poor", 1));
        assert!(funds.lock("rich", 60));
        funds.pay("rich", 60);
        let rich = funds.balance("rich");
        assert_eq!((rich.available, rich.locked, rich.paid), (40, 0, 60));
        funds.release("poor", 10);
        assert_eq!(funds.balance("poor").available, 10);
    }

    #[test]
    fn no_top_up_overflows() {
        let mut funds = Funds::new(10, []);
        assert!(funds.lock("m", 5));
        funds.top_up("m", i64::MAX);
        funds.top_up("m", i64::MAX);
        funds.release("m", 5);
        assert_eq!(funds.balance("m").available, i64::MAX);
    }
}
