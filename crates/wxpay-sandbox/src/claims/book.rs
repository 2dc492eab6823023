use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use super::request::{Key, Order};
use super::{ClaimBill, ClaimClosure, ClaimKind, ClaimState};
use crate::clock::{beijing, day};
use crate::funds::Funds;
use crate::shelf::{Book, Kept, Shelf, Stay, Terms};

/// Time that a user has to confirm a pre-transfer, in seconds: 24 h.
const UNCONFIRMED: u64 = 24 * 60 * 60;

/// Close reason if the balance was too low.
const NOT_ENOUGH: &str = "NOT_ENOUGH";

/// Close reason of an unconfirmed pre-transfer. The name is assumed: no page has one.
const OVERDUE: &str = "OVERDUE_CLOSE";

/// All insurance-claim bills and the rules by which they move; no HTTP and no clock.
///
/// Every operation takes the present moment, and first carries out what was due until then.
pub(crate) struct Claims {
    shelf: Shelf<Entry>,
}

/// A bill and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    bill: ClaimBill,
    order: Order,
    /// True if its amount was locked. A direct claim without the balance is accepted, and closed later.
    is_funded: bool,
}

impl Kept for Entry {
    const BOOK: &'static str = "claims";

    fn mchid(&self) -> &str {
        &self.bill.mchid
    }

    fn number(&self) -> &str {
        &self.bill.out_bill_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.bill.bill_id)
    }

    fn state(&self) -> &str {
        self.bill.state.as_str()
    }
}

/// Refusals of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    OtherParameters,
    NotEnough,
    Unknown,
    NotCancellable(ClaimState),
}

/// A user cannot confirm a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfirmError {
    /// There is no bill with that number.
    #[error("there is no bill with that number")]
    Unknown,
    /// The bill does not wait for a user.
    #[error("the bill is {state}, it does not wait for the user")]
    NotWaiting {
        /// Its state.
        state: ClaimState,
    },
}

impl Claims {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.shelf]
    }

    /// A new bill, or the existing one with the same number and parameters.
    ///
    /// A direct claim without the balance is accepted, and closed when it settles. A pre-transfer locks the money at
    /// once; assumption: without the balance it is refused and its number stays free.
    pub(crate) fn create(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        order: Order,
    ) -> Result<&ClaimBill, Rejection> {
        self.settle(funds, now);
        if let Some(index) = self.shelf.find(mchid, &order.out_bill_no) {
            let known = self.shelf.get(index);
            if known.order != order {
                return Err(Rejection::OtherParameters);
            }
            return Ok(&known.bill);
        }
        let payer = order.sub_mchid.as_deref().unwrap_or(mchid);
        let is_funded = funds.lock(payer, order.amount.unwrap_or(0));
        let bill_id = bill_id(now, self.shelf.len());
        let (state, package_info) = match order.kind {
            ClaimKind::Direct => (ClaimState::Accepted, None),
            ClaimKind::PreTransfer if !is_funded => return Err(Rejection::NotEnough),
            ClaimKind::PreTransfer => {
                let package_info = STANDARD.encode(format!("sandbox package of {bill_id}"));
                (ClaimState::WaitUserConfirm, Some(package_info))
            }
        };
        let bill = ClaimBill {
            mchid: mchid.to_owned(),
            sub_mchid: order.sub_mchid.clone(),
            out_bill_no: order.out_bill_no.clone(),
            bill_id,
            kind: order.kind,
            receiver: order.receiver.clone(),
            amount: order.amount,
            transfer_remark: order.transfer_remark.clone(),
            notify_url: order.notify_url.clone(),
            state,
            accept_time: beijing(now),
            package_info,
            cancel_accept_time: None,
            success_time: None,
            closure: None,
        };
        let index = self.shelf.put(Entry {
            bill,
            order,
            is_funded,
        });
        self.enter(index, state, now);
        Ok(&self.shelf.get(index).bill)
    }

    /// Queries a bill. After enough queries it settles, so that a polling program ends.
    pub(crate) fn query(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        by: &Key,
        sub_mchid: Option<&str>,
    ) -> Result<&ClaimBill, Rejection> {
        self.settle(funds, now);
        let index = self.find(mchid, by, sub_mchid)?;
        if self.shelf.see(index) {
            self.settle_one(funds, index, now);
        }
        Ok(&self.shelf.get(index).bill)
    }

    /// Accepts the cancel of a bill that waits for its user; the bill is cancelled when it settles.
    ///
    /// Assumption: a repeated cancel gets the same response.
    pub(crate) fn cancel(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        out_bill_no: String,
        sub_mchid: Option<&str>,
    ) -> Result<&ClaimBill, Rejection> {
        self.settle(funds, now);
        let index = self.find(mchid, &Key::OutBillNo(out_bill_no), sub_mchid)?;
        match self.shelf.get(index).bill.state {
            ClaimState::WaitUserConfirm => {
                self.shelf.change(index).bill.cancel_accept_time = Some(beijing(now));
                self.enter(index, ClaimState::Canceling, now);
            }
            ClaimState::Canceling | ClaimState::Cancelled => {}
            state => return Err(Rejection::NotCancellable(state)),
        }
        Ok(&self.shelf.get(index).bill)
    }

    /// Confirms a pre-transfer, as the user does in WeChat. It is then paid out.
    pub(crate) fn confirm(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        out_bill_no: &str,
    ) -> Result<&ClaimBill, ConfirmError> {
        self.settle(funds, now);
        let index = self
            .shelf
            .find(mchid, out_bill_no)
            .ok_or(ConfirmError::Unknown)?;
        let state = self.shelf.get(index).bill.state;
        if state != ClaimState::WaitUserConfirm {
            return Err(ConfirmError::NotWaiting { state });
        }
        self.enter(index, ClaimState::Accepted, now);
        Ok(&self.shelf.get(index).bill)
    }

    /// Carries out everything that was due until `now`, in order.
    pub(crate) fn settle(&mut self, funds: &mut Funds, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.settle_one(funds, index, due);
        }
    }

    /// All bills, in order of creation.
    pub(crate) fn bills(&self) -> impl Iterator<Item = &ClaimBill> {
        self.shelf.iter().map(|entry| &entry.bill)
    }

    pub(crate) fn bill(&self, mchid: &str, out_bill_no: &str) -> Option<&ClaimBill> {
        let index = self.shelf.find(mchid, out_bill_no)?;
        Some(&self.shelf.get(index).bill)
    }

    /// The next state of a bill without further calls.
    fn settle_one(&mut self, funds: &mut Funds, index: usize, at: Timestamp) {
        let entry = self.shelf.change(index);
        let fen = entry.bill.amount.unwrap_or(0);
        let payer = entry.bill.payer();
        let close = |close_reason| {
            Some(ClaimClosure {
                accept_time: beijing(at),
                close_reason,
            })
        };
        let next = match entry.bill.state {
            ClaimState::Accepted if entry.is_funded => {
                funds.pay(payer, fen);
                entry.bill.success_time = Some(beijing(at));
                ClaimState::Success
            }
            ClaimState::Accepted => {
                entry.bill.closure = close(NOT_ENOUGH);
                ClaimState::Closed
            }
            ClaimState::WaitUserConfirm => {
                funds.release(payer, fen);
                entry.bill.closure = close(OVERDUE);
                ClaimState::Closed
            }
            ClaimState::Canceling => {
                funds.release(payer, fen);
                ClaimState::Cancelled
            }
            last @ (ClaimState::Cancelled | ClaimState::Success | ClaimState::Closed) => last,
        };
        self.enter(index, next, at);
    }

    /// Puts a bill into a state, and plans its next one.
    fn enter(&mut self, index: usize, state: ClaimState, at: Timestamp) {
        self.shelf.change(index).bill.state = state;
        let stay = match state {
            ClaimState::Accepted | ClaimState::Canceling => Stay::Briefly,
            ClaimState::WaitUserConfirm => Stay::For(UNCONFIRMED),
            ClaimState::Cancelled | ClaimState::Success | ClaimState::Closed => Stay::ForEver,
        };
        self.shelf.plan(index, at, stay);
    }

    /// The bill with that number, if it belongs to this merchant.
    ///
    /// Assumptions: the sub-merchant may be left out, a named one must be the bill's, and a bill of another
    /// sub-merchant looks like a missing one.
    fn find(&self, mchid: &str, by: &Key, sub_mchid: Option<&str>) -> Result<usize, Rejection> {
        let index = match by {
            Key::OutBillNo(number) => self.shelf.find(mchid, number),
            Key::BillId(id) => self.shelf.find_id(id),
        };
        index
            .filter(|&index| {
                let bill = &self.shelf.get(index).bill;
                bill.mchid == mchid
                    && (sub_mchid.is_none() || sub_mchid == bill.sub_mchid.as_deref())
            })
            .ok_or(Rejection::Unknown)
    }
}

/// 40 digits, like the ids of other transfer bills: a prefix, the day, a running number.
fn bill_id(now: Timestamp, index: usize) -> String {
    format!("133{}{:029}", day(now), index + 1)
}

#[cfg(test)]
mod tests;
