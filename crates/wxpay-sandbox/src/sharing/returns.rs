use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use super::book::Entry;
use super::{ProfitShare, ProfitShareReturn, ShareResult};
use crate::book::{Around, Made};
use crate::clock::beijing;
use crate::shelf::{Fingerprint, Kept, Shelf, Stay, Terms};

/// The returns of shares.
pub(super) struct Returns {
    pub(super) shelf: Shelf<Returned>,
}

/// A return and its internal data.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Returned {
    pub(super) back: ProfitShareReturn,
    pub(super) parameters: Fingerprint,
}

impl Kept for Returned {
    const BOOK: &'static str = "profit_share_returns";

    fn mchid(&self) -> &str {
        &self.back.mchid
    }

    fn number(&self) -> &str {
        &self.back.out_return_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.back.return_id)
    }

    fn state(&self) -> &str {
        self.back.result.of_return()
    }
}

impl Made for Returned {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

/// The reason of a return if the receiver has no money.
const NOT_ENOUGH: &str = "BALANCE_NOT_ENOUGH";

impl Returns {
    pub(super) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
        }
    }

    /// Finishes a return: the receiver pays, if it has the money.
    pub(super) fn finish(
        &mut self,
        around: &mut Around<'_>,
        shares: &mut Shelf<Entry>,
        (index, at): (usize, Timestamp),
    ) -> Option<(ProfitShare, ProfitShareReturn)> {
        self.shelf.plan(index, at, Stay::ForEver);
        let back = &mut self.shelf.change(index).back;
        let of = shares.find(&back.mchid, &back.out_order_no)?;
        let share = &shares.get(of).share;
        back.finish_time = Some(beijing(at));
        if around.funds.lock(&back.return_mchid, back.amount) {
            around.funds.pay(&back.return_mchid, back.amount);
            around.funds.top_up(share.payer(), back.amount);
            back.result = ShareResult::Success;
            return Some((share.clone(), back.clone()));
        }
        back.result = ShareResult::Closed;
        back.fail_reason = Some(NOT_ENOUGH.to_owned());
        let mut receivers = shares.change(of).share.receivers.iter_mut();
        if let Some(receiver) = receivers.find(|receiver| receiver.account == back.return_mchid) {
            receiver.returned -= back.amount;
        }
        None
    }
}
