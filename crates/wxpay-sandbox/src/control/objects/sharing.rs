use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::control::ask::{Ask, Problem};
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::sharing::{
    ProfitShare, ProfitShareReceiver, ProfitShareReturn, ShareError, ShareResult,
};
use crate::state::State;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ShareView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) out_order_no: String,
    pub(crate) order_id: String,
    /// `PROCESSING` or `FINISHED`.
    pub(crate) state: &'static str,
    /// Amount of all receivers, in fen.
    pub(crate) amount: i64,
    /// True if the rest of the order's money was unfrozen with it.
    pub(crate) unfreezes: bool,
    pub(crate) created: Option<String>,
    pub(crate) receivers: Vec<ReceiverView>,
    pub(crate) returns: Vec<ReturnView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ReceiverView {
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub(crate) kind: String,
    pub(crate) account: String,
    /// In fen.
    pub(crate) amount: i64,
    /// `PENDING`, `SUCCESS` or `CLOSED`.
    pub(crate) result: &'static str,
    pub(crate) fail_reason: Option<String>,
    pub(crate) finished: Option<String>,
    /// Given back or on its way back, in fen.
    pub(crate) returned: i64,
    /// True if the share can still fail.
    pub(crate) pending: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ReturnView {
    pub(crate) out_return_no: String,
    pub(crate) return_mchid: String,
    /// In fen.
    pub(crate) amount: i64,
    /// `PROCESSING`, `SUCCESS` or `FAILED`.
    pub(crate) result: &'static str,
    pub(crate) fail_reason: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FailShare {
    /// The account of the receiver.
    pub(crate) account: String,
    /// Such as `NO_RELATION`; 1 to 64 characters.
    pub(crate) reason: String,
}

fn view(state: &State, share: &ProfitShare) -> ShareView {
    let amounts = share.receivers.iter().map(|receiver| receiver.amount);
    let first = share.receivers.first();
    let returns = state.books.sharing.returns();
    let returns =
        returns.filter(|back| back.mchid == share.mchid && back.out_order_no == share.out_order_no);
    ShareView {
        mchid: share.mchid.clone(),
        sub_mchid: share.sub_mchid.clone(),
        transaction_id: share.transaction_id.clone(),
        out_order_no: share.out_order_no.clone(),
        order_id: share.order_id.clone(),
        state: share.state(),
        amount: amounts.fold(0, i64::saturating_add),
        unfreezes: share.unfreezes,
        created: first.map(|receiver| receiver.create_time.to_string()),
        receivers: share.receivers.iter().map(receiver).collect(),
        returns: returns.map(returned).collect(),
    }
}

fn receiver(receiver: &ProfitShareReceiver) -> ReceiverView {
    ReceiverView {
        kind: receiver.kind.clone(),
        account: receiver.account.clone(),
        amount: receiver.amount,
        result: receiver.result.as_str(),
        fail_reason: receiver.fail_reason.clone(),
        finished: receiver.finish_time.as_ref().map(ToString::to_string),
        returned: receiver.returned,
        pending: receiver.result == ShareResult::Pending,
    }
}

fn returned(back: &ProfitShareReturn) -> ReturnView {
    ReturnView {
        out_return_no: back.out_return_no.clone(),
        return_mchid: back.return_mchid.clone(),
        amount: back.amount,
        result: back.result.of_return(),
        fail_reason: back.fail_reason.clone(),
    }
}

pub(crate) fn shares(ask: &Ask<'_>) -> Result<Page<ShareView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |share: &ProfitShare| {
        let mut ids = vec![
            Some(&*share.out_order_no),
            Some(&*share.order_id),
            Some(&*share.transaction_id),
            Some(&*share.mchid),
            share.sub_mchid.as_deref(),
        ];
        ids.extend(share.receivers.iter().map(|one| Some(&*one.account)));
        matches(ask, share.state(), &ids)
    };
    let shares = state.books.sharing.shares();
    page(ask, shares, is_wanted, |share| view(&state, share))
}

pub(crate) fn share(ask: &Ask<'_>) -> Result<ShareView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut shares = state.books.sharing.shares();
    let found = shares.find(|share| share.mchid == mchid && share.out_order_no == number);
    found
        .map(|share| view(&state, share))
        .ok_or_else(|| Problem::missing("profit sharing order"))
}

/// Refuses a reason that is empty or longer than 64 characters.
pub(super) fn check_reason(reason: &str) -> Result<(), Problem> {
    match reason.chars().count() {
        1..=64 => Ok(()),
        _ => Err(Problem::bad(
            "reason",
            "must have 1 to 64 characters".to_owned(),
        )),
    }
}

/// Lets the share of a receiver fail.
pub(crate) fn fail_share(ask: &Ask<'_>) -> Result<ShareView, Problem> {
    let FailShare { account, reason } = ask.body()?;
    check_reason(&reason)?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let failed = state.act(|books, around| {
        let sharing = &mut books.sharing;
        sharing.fail(around, now, ask.number(), (&account, &reason))
    });
    failed
        .map(|share| view(&state, &share))
        .map_err(|error| match error {
            ShareError::Unknown => Problem::missing("share"),
            error @ ShareError::Ended { .. } => Problem::conflict(error.to_string()),
        })
}
