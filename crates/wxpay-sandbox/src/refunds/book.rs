use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use super::{Refund, RefundError, RefundFailure, RefundSource, RefundState};
use crate::clock::{beijing, day, later};
use crate::funds::Funds;
use crate::orders::{Order, OrderState, Orders};
use crate::shelf::{Book, Fingerprint, Kept, Shelf, Stay, Terms};

/// Maximum number of refunds of an order.
const MOST: usize = 50;

/// Time after its payment in which an order may be refunded: a year.
const OPEN: u64 = 365 * 24 * 60 * 60;

/// Time that a refund waits for its money before it is closed: seven days.
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013071031>
const UNFUNDED: u64 = 7 * 24 * 60 * 60;

/// The parameters of a new refund.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) order: crate::orders::Key,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) out_refund_no: String,
    pub(crate) refund: i64,
    pub(crate) total: i64,
    pub(crate) from: Vec<RefundSource>,
    pub(crate) refund_account: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// All sent members: a request with the same number but other values is a different request.
    pub(crate) parameters: Value,
}

/// All refunds and the rules by which they move; no HTTP and no clock.
pub(crate) struct Refunds {
    shelf: Shelf<Entry>,
    /// Number of refunds of each transaction.
    counts: HashMap<String, usize>,
    /// Ended objects with a due notification, and when they ended.
    pub(crate) ended: Vec<(Timestamp, Refund)>,
}

/// A refund and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    refund: Refund,
    parameters: Fingerprint,
    /// True if it waits for the merchant's money.
    is_unfunded: bool,
}

impl Kept for Entry {
    const BOOK: &'static str = "refunds";

    fn mchid(&self) -> &str {
        &self.refund.mchid
    }

    fn number(&self) -> &str {
        &self.refund.out_refund_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.refund.refund_id)
    }

    fn state(&self) -> &str {
        self.refund.state.as_str()
    }
}

/// Refusals of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    OtherParameters,
    UnknownOrder,
    NotPaid,
    OtherTotal,
    TooMuch,
    TooMany,
    TooLate,
    NotEnough,
    Unknown,
    NotAbnormal,
}

impl Refunds {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
            counts: HashMap::new(),
            ended: Vec::new(),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.shelf]
    }

    /// Rebuilds derived data from the loaded objects.
    pub(crate) fn loaded(&mut self) {
        self.ended.clear();
        self.counts.clear();
        for entry in self.shelf.iter() {
            let id = entry.refund.transaction_id.clone();
            *self.counts.entry(id).or_default() += 1;
        }
    }

    /// A new refund, or the existing one with the same number and parameters. A refused one leaves its number free:
    /// after a top-up, the same number can be used again.
    pub(crate) fn create(
        &mut self,
        orders: &mut Orders,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        draft: Draft,
    ) -> Result<&Refund, Rejection> {
        let parameters = Fingerprint::of(&draft.parameters);
        if let Some(index) = self.shelf.find(mchid, &draft.out_refund_no) {
            let known = self.shelf.get(index);
            if known.parameters != parameters {
                return Err(Rejection::OtherParameters);
            }
            return Ok(&known.refund);
        }
        let order = orders
            .refundable(now, mchid, &draft.order, draft.sub_mchid.as_deref())
            .ok_or(Rejection::UnknownOrder)?;
        let transaction_id = self.check(now, order, &draft)?;
        if !funds.lock(order.payee(), draft.refund) {
            return Err(Rejection::NotEnough);
        }
        let sub_mchid = order.sub_mchid.clone();
        let out_trade_no = order.out_trade_no.clone();
        if let Some(order) = orders.transaction(&transaction_id) {
            order.refunded += draft.refund;
            order.state = OrderState::Refund;
        }
        let index = self.shelf.len();
        let refund = Refund {
            mchid: mchid.to_owned(),
            sub_mchid,
            // 29 digits, as real ones have: a prefix, the day, a running number.
            refund_id: format!("5030{}{:017}", day(now), index + 1),
            out_refund_no: draft.out_refund_no,
            transaction_id: transaction_id.clone(),
            out_trade_no,
            refund: draft.refund,
            total: draft.total,
            from: draft.from,
            refund_account: draft.refund_account,
            notify_url: draft.notify_url,
            state: RefundState::Processing,
            create_time: beijing(now),
            success_time: None,
        };
        *self.counts.entry(transaction_id).or_default() += 1;
        let index = self.shelf.put(Entry {
            refund,
            parameters,
            is_unfunded: false,
        });
        self.shelf.plan(index, now, Stay::Briefly);
        Ok(self.refund(index))
    }

    /// Checks the refund of an order, and returns the transaction's number.
    fn check(&self, now: Timestamp, order: &Order, draft: &Draft) -> Result<String, Rejection> {
        let (Some(id), Some(paid)) = (&order.transaction_id, order.success_time) else {
            return Err(Rejection::NotPaid);
        };
        let count = self.counts.get(id).copied().unwrap_or_default();
        if !order.state.is_paid() {
            return Err(Rejection::NotPaid);
        }
        if later(paid.timestamp(), OPEN) < now {
            return Err(Rejection::TooLate);
        }
        if order.total != draft.total {
            return Err(Rejection::OtherTotal);
        }
        if order.total - order.refunded < draft.refund {
            return Err(Rejection::TooMuch);
        }
        if count >= MOST {
            return Err(Rejection::TooMany);
        }
        Ok(id.clone())
    }

    /// Queries a refund. After enough queries it settles, so that a polling program ends.
    pub(crate) fn query(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<&Refund, Rejection> {
        let index = self.find(mchid, out_refund_no, sub_mchid)?;
        if self.shelf.see(index) {
            self.succeed(funds, now, index);
        }
        Ok(self.refund(index))
    }

    /// Resumes an abnormal refund with another account.
    pub(crate) fn redirect(
        &mut self,
        now: Timestamp,
        mchid: &str,
        refund_id: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<&Refund, Rejection> {
        let index = self.find(mchid, out_refund_no, sub_mchid)?;
        let refund = self.refund(index);
        if refund.refund_id != refund_id {
            return Err(Rejection::Unknown);
        }
        if refund.state != RefundState::Abnormal {
            return Err(Rejection::NotAbnormal);
        }
        self.shelf.change(index).refund.state = RefundState::Processing;
        self.shelf.plan(index, now, Stay::Briefly);
        Ok(self.refund(index))
    }

    /// Makes a processing refund fail.
    pub(crate) fn fail(
        &mut self,
        orders: &mut Orders,
        funds: &mut Funds,
        now: Timestamp,
        (mchid, out_refund_no): (&str, &str),
        how: RefundFailure,
    ) -> Result<&Refund, RefundError> {
        let index = self
            .shelf
            .find(mchid, out_refund_no)
            .ok_or(RefundError::Unknown)?;
        let state = self.refund(index).state;
        if state != RefundState::Processing {
            return Err(RefundError::NotProcessing { state });
        }
        match how {
            RefundFailure::Abnormal => {
                self.end(index, RefundState::Abnormal, now);
            }
            RefundFailure::Closed => self.close(orders, funds, now, index),
            RefundFailure::NoFunds => {
                let entry = self.shelf.change(index);
                entry.is_unfunded = true;
                let since = entry.refund.create_time.timestamp();
                self.shelf.plan(index, since, Stay::For(UNFUNDED));
            }
        }
        Ok(self.refund(index))
    }

    fn close(&mut self, orders: &mut Orders, funds: &mut Funds, at: Timestamp, index: usize) {
        let refund = self.refund(index);
        funds.release(refund.payer(), refund.refund);
        // The order stays `REFUND`: it had one.
        if let Some(order) = orders.transaction(&refund.transaction_id) {
            order.refunded -= refund.refund;
        }
        self.end(index, RefundState::Closed, at);
    }

    /// Puts a refund into a state without a planned change.
    fn end(&mut self, index: usize, state: RefundState, at: Timestamp) {
        let entry = self.shelf.change(index);
        entry.is_unfunded = false;
        entry.refund.state = state;
        self.ended.push((at, entry.refund.clone()));
        self.shelf.plan(index, at, Stay::ForEver);
    }

    /// Carries out everything that was due until `now`.
    pub(crate) fn settle(&mut self, orders: &mut Orders, funds: &mut Funds, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            if self.shelf.get(index).is_unfunded {
                self.close(orders, funds, due, index);
            } else {
                self.succeed(funds, due, index);
            }
        }
    }

    /// The merchant's number of the refund with that number of WeChat Pay.
    pub(crate) fn number_of(&self, mchid: &str, refund_id: &str) -> Option<String> {
        let refund = self.refund(self.shelf.find_id(refund_id)?);
        (refund.mchid == mchid).then(|| refund.out_refund_no.clone())
    }

    /// All refunds, in order of creation.
    pub(crate) fn refunds(&self) -> impl Iterator<Item = &Refund> {
        self.shelf.iter().map(|entry| &entry.refund)
    }

    fn refund(&self, index: usize) -> &Refund {
        &self.shelf.get(index).refund
    }

    fn succeed(&mut self, funds: &mut Funds, at: Timestamp, index: usize) {
        let refund = &mut self.shelf.change(index).refund;
        refund.success_time = Some(beijing(at));
        funds.pay(refund.payer(), refund.refund);
        self.end(index, RefundState::Success, at);
    }

    fn find(
        &self,
        mchid: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<usize, Rejection> {
        self.shelf
            .find(mchid, out_refund_no)
            .filter(|&index| self.refund(index).sub_mchid.as_deref() == sub_mchid)
            .ok_or(Rejection::Unknown)
    }
}
