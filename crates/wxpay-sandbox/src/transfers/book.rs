use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use super::{Transfer, TransferError, TransferState};
use crate::clock::{beijing, day};
use crate::funds::Funds;
use crate::shelf::{Book, Fingerprint, Kept, Register, Shelf, Stay, Terms};

/// Time that a user has to confirm, in seconds: 24 h.
const UNCONFIRMED: u64 = 24 * 60 * 60;

/// Reason of an unconfirmed bill. The name is assumed.
const OVERDUE: &str = "OVERDUE_CLOSE";

/// Reason of a bill whose user has another name.
const OTHER_NAME: &str = "NAME_NOT_CORRECT";

/// The parameters of a new bill.
#[derive(Clone, PartialEq)]
pub(crate) struct Draft {
    pub(crate) appid: String,
    pub(crate) out_bill_no: String,
    pub(crate) openid: String,
    pub(crate) user_name: Option<String>,
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) notify_url: Option<String>,
    /// All sent members, with the decrypted name: a request with the same number but other values is a different
    /// request.
    pub(crate) parameters: Value,
    /// The authorization that belongs to the transfer.
    pub(crate) authorized: Option<Authorized>,
}

/// An authorization that belongs to a transfer.
#[derive(Clone, PartialEq)]
pub(crate) struct Authorized {
    pub(crate) out_authorization_no: String,
    /// False if the user gives it by confirming the transfer.
    pub(crate) is_effective: bool,
}

/// Either number of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    OutBillNo(String),
    TransferBillNo(String),
}

/// All merchant transfer bills and the rules by which they move; no HTTP and no clock.
pub(crate) struct Transfers {
    shelf: Shelf<Entry>,
    /// True if new bills begin as `ACCEPTED`, not as `WAIT_USER_CONFIRM`.
    is_slow: bool,
    /// Real names of users, by their openid.
    names: Register<HashMap<String, String>>,
    /// Ended objects with a due notification, and when they ended.
    pub(crate) ended: Vec<(Timestamp, Transfer)>,
}

/// A bill and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    transfer: Transfer,
    parameters: Fingerprint,
    /// Paid without a confirmation.
    #[serde(default)]
    is_authorized: bool,
}

impl Kept for Entry {
    const BOOK: &'static str = "transfers";

    fn mchid(&self) -> &str {
        &self.transfer.mchid
    }

    fn number(&self) -> &str {
        &self.transfer.out_bill_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.transfer.transfer_bill_no)
    }

    fn state(&self) -> &str {
        self.transfer.state.as_str()
    }
}

/// Refusals of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    OtherParameters,
    NotEnough,
    Unknown,
    NotCancellable(TransferState),
}

impl Transfers {
    pub(crate) fn new(terms: Terms, is_slow: bool) -> Self {
        Self {
            shelf: Shelf::new(terms),
            is_slow,
            names: Register::new("transfers.names", HashMap::new()),
            ended: Vec::new(),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 2] {
        [&mut self.shelf, &mut self.names]
    }

    /// Rebuilds derived data from the loaded objects.
    pub(crate) fn loaded(&mut self) {
        self.ended.clear();
    }

    /// A new bill, or the existing one with the same number and parameters.
    ///
    /// Assumption, by analogy with refunds: a bill without the balance is refused and leaves its number free.
    pub(crate) fn create(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        draft: Draft,
    ) -> Result<&Transfer, Rejection> {
        let parameters = Fingerprint::of(&draft.parameters);
        if let Some(index) = self.shelf.find(mchid, &draft.out_bill_no) {
            let known = self.shelf.get(index);
            if known.parameters != parameters {
                return Err(Rejection::OtherParameters);
            }
            return Ok(&known.transfer);
        }
        if !funds.lock(mchid, draft.amount) {
            return Err(Rejection::NotEnough);
        }
        let index = self.shelf.len();
        // 40 digits, as real ones have: a prefix, the day, a running number.
        let transfer_bill_no = format!("1330{}{:028}", day(now), index + 1);
        let package_info = STANDARD.encode(format!("sandbox package of {transfer_bill_no}"));
        let is_authorized = matches!(&draft.authorized, Some(known) if known.is_effective);
        let state = match self.is_slow || is_authorized {
            true => TransferState::Accepted,
            false => TransferState::WaitUserConfirm,
        };
        let transfer = Transfer {
            mchid: mchid.to_owned(),
            appid: draft.appid,
            out_bill_no: draft.out_bill_no,
            transfer_bill_no,
            openid: draft.openid,
            user_name: draft.user_name,
            amount: draft.amount,
            remark: draft.remark,
            notify_url: draft.notify_url,
            state,
            fail_reason: None,
            out_authorization_no: draft.authorized.map(|known| known.out_authorization_no),
            package_info,
            create_time: beijing(now),
            update_time: beijing(now),
        };
        let index = self.shelf.put(Entry {
            transfer,
            parameters,
            is_authorized,
        });
        self.enter(index, state, now);
        Ok(self.transfer(index))
    }

    /// Queries a bill. After enough queries it settles, so that a polling program ends.
    pub(crate) fn query(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        by: &Key,
    ) -> Result<&Transfer, Rejection> {
        let index = self.find(mchid, by)?;
        if self.shelf.see(index) {
            self.move_on(funds, index, now);
        }
        Ok(self.transfer(index))
    }

    /// Accepts the cancel of an unconfirmed bill; the bill is cancelled when it settles.
    ///
    /// Assumption: a cancel may be repeated.
    pub(crate) fn cancel(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_bill_no: String,
    ) -> Result<&Transfer, Rejection> {
        let index = self.find(mchid, &Key::OutBillNo(out_bill_no))?;
        match self.transfer(index).state {
            TransferState::Accepted
            | TransferState::Processing
            | TransferState::WaitUserConfirm => self.enter(index, TransferState::Canceling, now),
            TransferState::Canceling | TransferState::Cancelled => {}
            state => return Err(Rejection::NotCancellable(state)),
        }
        Ok(self.transfer(index))
    }

    /// Confirms, as the user does in WeChat. A user can be faster than an accepted cancel
    /// (<https://pay.weixin.qq.com/doc/v3/merchant/4012715211>).
    pub(crate) fn confirm(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_bill_no: &str,
    ) -> Result<&Transfer, TransferError> {
        let index = self
            .shelf
            .find(mchid, out_bill_no)
            .ok_or(TransferError::Unknown)?;
        let state = self.transfer(index).state;
        let is_asked = !self.shelf.get(index).is_authorized;
        let may_confirm = matches!(
            state,
            TransferState::WaitUserConfirm | TransferState::Canceling
        );
        if !(may_confirm && is_asked) {
            return Err(TransferError::WrongState { state });
        }
        self.enter(index, TransferState::Transfering, now);
        Ok(self.transfer(index))
    }

    /// Makes a bill fail that is not in a final state.
    pub(crate) fn fail(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        (mchid, out_bill_no): (&str, &str),
        reason: &str,
    ) -> Result<&Transfer, TransferError> {
        let index = self
            .shelf
            .find(mchid, out_bill_no)
            .ok_or(TransferError::Unknown)?;
        let state = self.transfer(index).state;
        if state.is_final() {
            return Err(TransferError::WrongState { state });
        }
        let transfer = &mut self.shelf.change(index).transfer;
        transfer.fail_reason = Some(reason.to_owned());
        funds.release(mchid, transfer.amount);
        self.enter(index, TransferState::Fail, now);
        Ok(self.transfer(index))
    }

    /// Real name of that user.
    pub(crate) fn name_user(&mut self, openid: &str, name: &str) {
        let names = self.names.change();
        names.insert(openid.to_owned(), name.to_owned());
    }

    /// Carries out everything that was due until `now`.
    pub(crate) fn settle(&mut self, funds: &mut Funds, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.move_on(funds, index, due);
        }
    }

    /// The bill with that number of the merchant's.
    pub(crate) fn bill(&self, mchid: &str, out_bill_no: &str) -> Option<&Transfer> {
        let index = self.shelf.find(mchid, out_bill_no)?;
        Some(self.transfer(index))
    }

    /// All bills, in order of creation.
    pub(crate) fn transfers(&self) -> impl Iterator<Item = &Transfer> {
        self.shelf.iter().map(|entry| &entry.transfer)
    }

    fn transfer(&self, index: usize) -> &Transfer {
        &self.shelf.get(index).transfer
    }

    /// The next state of a bill without further calls.
    fn move_on(&mut self, funds: &mut Funds, index: usize, at: Timestamp) {
        let Entry {
            transfer,
            is_authorized,
            ..
        } = self.shelf.change(index);
        let (payer, fen) = (&transfer.mchid, transfer.amount);
        let mut fail = |reason: &str| {
            transfer.fail_reason = Some(reason.to_owned());
            funds.release(payer, fen);
            TransferState::Fail
        };
        let next = match transfer.state {
            TransferState::Accepted => TransferState::Processing,
            TransferState::Processing if *is_authorized => TransferState::Transfering,
            TransferState::Processing => TransferState::WaitUserConfirm,
            TransferState::WaitUserConfirm => fail(OVERDUE),
            TransferState::Transfering => {
                let real = self.names.get(&transfer.openid);
                match (real, &transfer.user_name) {
                    // When the name is compared is assumed.
                    (Some(real), Some(name)) if real != name => fail(OTHER_NAME),
                    _ => {
                        funds.pay(payer, fen);
                        TransferState::Success
                    }
                }
            }
            TransferState::Canceling => {
                funds.release(payer, fen);
                TransferState::Cancelled
            }
            last => last,
        };
        self.enter(index, next, at);
    }

    fn enter(&mut self, index: usize, state: TransferState, at: Timestamp) {
        let transfer = &mut self.shelf.change(index).transfer;
        transfer.state = state;
        transfer.update_time = beijing(at);
        let stay = match state {
            TransferState::WaitUserConfirm => Stay::For(UNCONFIRMED),
            state if state.is_final() => Stay::ForEver,
            _ => Stay::Briefly,
        };
        if state.is_final() {
            self.ended.push((at, transfer.clone()));
        }
        self.shelf.plan(index, at, stay);
    }

    fn find(&self, mchid: &str, by: &Key) -> Result<usize, Rejection> {
        let index = match by {
            Key::OutBillNo(number) => self.shelf.find(mchid, number),
            Key::TransferBillNo(id) => self.shelf.find_id(id),
        };
        index
            .filter(|&index| self.transfer(index).mchid == mchid)
            .ok_or(Rejection::Unknown)
    }
}
