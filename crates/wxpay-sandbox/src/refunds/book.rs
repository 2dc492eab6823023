use std::collections::{HashMap, HashSet};

use serde_json::Value;
use wxpay::Timestamp;

use super::{Refund, RefundError, RefundFailure, RefundState};
use crate::agenda::{Agenda, Stay};
use crate::claims::Terms;
use crate::clock::{beijing, day, later};
use crate::funds::Funds;
use crate::orders::{Order, OrderState, Orders};

/// Limit of refunds for an order.
const MOST: usize = 50;

/// How long after its payment an order may be refunded: a year.
const OPEN: u64 = 365 * 24 * 60 * 60;

/// How long a refund waits for its money before it is closed: seven days.
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
    pub(crate) notify_url: Option<String>,
    /// Everything that was sent: the same number with any other value here is another request.
    pub(crate) parameters: Value,
}

/// All refunds and the rules by which they move; no HTTP and no clock.
pub(crate) struct Refunds {
    agenda: Agenda,
    entries: Vec<(Refund, Value)>,
    by_number: HashMap<String, HashMap<String, usize>>,
    /// Number of refunds of each transaction.
    counts: HashMap<String, usize>,
    /// Those that wait for their money.
    unfunded: HashSet<usize>,
    /// Ended objects whose notification is due, and when they ended.
    pub(crate) ended: Vec<(Timestamp, Refund)>,
}

/// Why the book refuses.
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
            agenda: Agenda::new(terms),
            entries: Vec::new(),
            by_number: HashMap::new(),
            counts: HashMap::new(),
            unfunded: HashSet::new(),
            ended: Vec::new(),
        }
    }

    /// A new refund, or the one that was made with the same number and parameters before. A refused
    /// one leaves its number free: after a top-up it is asked for again with the same number.
    pub(crate) fn create(
        &mut self,
        orders: &mut Orders,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        draft: Draft,
    ) -> Result<&Refund, Rejection> {
        if let Some(index) = self.find_number(mchid, &draft.out_refund_no) {
            let (refund, parameters) = &self.entries[index];
            if *parameters != draft.parameters {
                return Err(Rejection::OtherParameters);
            }
            return Ok(refund);
        }
        let order = orders
            .refundable(now, mchid, &draft.order, draft.sub_mchid.as_deref())
            .ok_or(Rejection::UnknownOrder)?;
        let transaction_id = self.check(now, order, &draft)?;
        if !funds.lock(order.payee(), draft.refund) {
            return Err(Rejection::NotEnough);
        }
        order.refunded += draft.refund;
        order.state = OrderState::Refund;
        let index = self.entries.len();
        let refund = Refund {
            mchid: mchid.to_owned(),
            sub_mchid: order.sub_mchid.clone(),
            // 29 digits, as real ones have: a prefix, the day, a running number.
            refund_id: format!("5030{}{:017}", day(now), index + 1),
            out_refund_no: draft.out_refund_no.clone(),
            transaction_id: transaction_id.clone(),
            out_trade_no: order.out_trade_no.clone(),
            refund: draft.refund,
            total: draft.total,
            notify_url: draft.notify_url,
            state: RefundState::Processing,
            create_time: beijing(now),
            success_time: None,
        };
        *self.counts.entry(transaction_id).or_default() += 1;
        let numbers = self.by_number.entry(mchid.to_owned()).or_default();
        numbers.insert(draft.out_refund_no, index);
        self.entries.push((refund, draft.parameters));
        self.agenda.set(index, now, Stay::Briefly);
        Ok(&self.entries[index].0)
    }

    /// The transaction's number, if the order can be refunded like that.
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

    /// A refund as it stands. Enough queries settle it, so that a program that polls gets an answer.
    pub(crate) fn query(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        mchid: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<&Refund, Rejection> {
        let index = self.find(mchid, out_refund_no, sub_mchid)?;
        if self.agenda.see(index) {
            self.succeed(funds, now, index);
        }
        Ok(&self.entries[index].0)
    }

    /// Sends an abnormal refund on its way again, to another account.
    pub(crate) fn redirect(
        &mut self,
        now: Timestamp,
        mchid: &str,
        refund_id: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<&Refund, Rejection> {
        let index = self.find(mchid, out_refund_no, sub_mchid)?;
        let refund = &mut self.entries[index].0;
        if refund.refund_id != refund_id {
            return Err(Rejection::Unknown);
        }
        if refund.state != RefundState::Abnormal {
            return Err(Rejection::NotAbnormal);
        }
        refund.state = RefundState::Processing;
        self.agenda.set(index, now, Stay::Briefly);
        Ok(&self.entries[index].0)
    }

    /// Lets a refund that is on its way go wrong.
    pub(crate) fn fail(
        &mut self,
        orders: &mut Orders,
        funds: &mut Funds,
        now: Timestamp,
        (mchid, out_refund_no): (&str, &str),
        how: RefundFailure,
    ) -> Result<&Refund, RefundError> {
        let index = self
            .find_number(mchid, out_refund_no)
            .ok_or(RefundError::Unknown)?;
        let refund = &mut self.entries[index].0;
        if refund.state != RefundState::Processing {
            let state = refund.state;
            return Err(RefundError::NotProcessing { state });
        }
        match how {
            RefundFailure::Abnormal => {
                refund.state = RefundState::Abnormal;
                self.ended.push((now, refund.clone()));
                self.agenda.set(index, now, Stay::ForEver);
                self.unfunded.remove(&index);
            }
            RefundFailure::Closed => self.close(orders, funds, now, index),
            RefundFailure::NoFunds => {
                let since = refund.create_time.timestamp();
                self.agenda.set(index, since, Stay::For(UNFUNDED));
                self.unfunded.insert(index);
            }
        }
        Ok(&self.entries[index].0)
    }

    fn close(&mut self, orders: &mut Orders, funds: &mut Funds, at: Timestamp, index: usize) {
        let refund = &mut self.entries[index].0;
        refund.state = RefundState::Closed;
        funds.release(refund.payer(), refund.refund);
        // The order stays `REFUND`: it had one.
        if let Some(order) = orders.transaction(&refund.transaction_id) {
            order.refunded -= refund.refund;
        }
        self.ended.push((at, refund.clone()));
        self.agenda.set(index, at, Stay::ForEver);
        self.unfunded.remove(&index);
    }

    /// Lets everything happen that was due until `now`.
    pub(crate) fn settle(&mut self, orders: &mut Orders, funds: &mut Funds, now: Timestamp) {
        while let Some((due, index)) = self.agenda.next(now) {
            if self.unfunded.contains(&index) {
                self.close(orders, funds, due, index);
            } else {
                self.succeed(funds, due, index);
            }
        }
    }

    /// All refunds, in the order in which they were made.
    pub(crate) fn refunds(&self) -> impl Iterator<Item = &Refund> {
        self.entries.iter().map(|(refund, _)| refund)
    }

    fn succeed(&mut self, funds: &mut Funds, at: Timestamp, index: usize) {
        let refund = &mut self.entries[index].0;
        refund.state = RefundState::Success;
        refund.success_time = Some(beijing(at));
        funds.pay(refund.payer(), refund.refund);
        self.ended.push((at, refund.clone()));
        self.agenda.set(index, at, Stay::ForEver);
    }

    fn find(
        &self,
        mchid: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<usize, Rejection> {
        self.find_number(mchid, out_refund_no)
            .filter(|&index| self.entries[index].0.sub_mchid.as_deref() == sub_mchid)
            .ok_or(Rejection::Unknown)
    }

    fn find_number(&self, mchid: &str, out_refund_no: &str) -> Option<usize> {
        self.by_number.get(mchid)?.get(out_refund_no).copied()
    }
}
