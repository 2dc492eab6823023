//! Routes that change state.

use std::time::Duration;

use serde_json::Value;
use wxpay::{DateTime, Timestamp};

use super::ask::{Ask, Problem};
use super::forms::{
    AddFault, Advance, Compare, Empty, FailRefund, FailTransfer, How, LatencyForm, Migrate,
    NoticeFault, Release, SendEvent, SetClock, SetDelivery, TopUp,
};
use super::seed::{self, Named};
use super::signature;
use super::views::{
    ClaimView, ClockView, DeliveryView, DifferenceView, Done, FaultsView, KeysView, NoticeView,
    OrderView, RefundView, TransferView,
};
use super::{notices, read, requests};
use crate::claims::ConfirmError;
use crate::clock::LAST;
use crate::fault::{Fault, FaultRule, LONGEST, Latency};
use crate::orders::PayError;
use crate::refunds::{RefundError, RefundFailure};
use crate::transfers::TransferError;
use crate::trigger::{Trigger, TriggerError};

/// Ten years.
const FARTHEST: u64 = 10 * 366 * 24 * 60 * 60;

const DONE: Done = Done { done: true };

pub(crate) fn pay(ask: &Ask<'_>) -> Result<OrderView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let (mchid, number) = ask.number();
    let paid = ask.engine.settled().pay(now, mchid, number);
    paid.map(|order| read::order_view(&order, now))
        .map_err(pay_problem)
}

pub(crate) fn fail_payment(ask: &Ask<'_>) -> Result<OrderView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let (mchid, number) = ask.number();
    let mut state = ask.engine.settled();
    let failed = state.orders.fail_payment(now, mchid, number);
    failed
        .map(|order| read::order_view(order, now))
        .map_err(pay_problem)
}

pub(crate) fn pay_problem(error: PayError) -> Problem {
    match error {
        PayError::Unknown => Problem::missing("order"),
        error => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn ask_password(ask: &Ask<'_>) -> Result<Done, Problem> {
    let Empty {} = ask.body()?;
    ask.engine.settled().orders.ask_password();
    Ok(DONE)
}

pub(crate) fn fail_refund(ask: &Ask<'_>) -> Result<RefundView, Problem> {
    let FailRefund { how } = ask.body()?;
    let how = match how {
        How::Abnormal => RefundFailure::Abnormal,
        How::Closed => RefundFailure::Closed,
        How::NoFunds => RefundFailure::NoFunds,
    };
    let now = ask.engine.clocks.business();
    let failed = ask.engine.settled().fail_refund(now, ask.number(), how);
    failed
        .map(|refund| read::refund_view(&refund))
        .map_err(|error| match error {
            RefundError::Unknown => Problem::missing("refund"),
            error => Problem::conflict(error.to_string()),
        })
}

pub(crate) fn confirm_transfer(ask: &Ask<'_>) -> Result<TransferView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let (mchid, number) = ask.number();
    let mut state = ask.engine.settled();
    let confirmed = state.confirm_transfer(now, (mchid, number));
    let confirmed = confirmed.map_err(transfer_problem)?;
    Ok(read::transfer_view(&confirmed))
}

pub(crate) fn fail_transfer(ask: &Ask<'_>) -> Result<TransferView, Problem> {
    let FailTransfer { reason } = ask.body()?;
    if reason.is_empty() || reason.chars().count() > 64 {
        return Err(Problem::bad(
            "reason",
            "must have 1 to 64 characters".to_owned(),
        ));
    }
    let now = ask.engine.clocks.business();
    let failed = ask
        .engine
        .settled()
        .fail_transfer(now, ask.number(), &reason);
    failed
        .map(|transfer| read::transfer_view(&transfer))
        .map_err(transfer_problem)
}

fn transfer_problem(error: TransferError) -> Problem {
    match error {
        TransferError::Unknown => Problem::missing("transfer"),
        error => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn confirm_claim(ask: &Ask<'_>) -> Result<ClaimView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let (mchid, number) = ask.number();
    let mut state = ask.engine.settled();
    let crate::state::State { claims, funds, .. } = &mut *state;
    let confirmed = claims.confirm(funds, now, mchid, number);
    confirmed
        .map(read::claim_view)
        .map_err(|error| match error {
            ConfirmError::Unknown => Problem::missing("claim"),
            error => Problem::conflict(error.to_string()),
        })
}

/// Cancels a claim, as its merchant does through the API.
pub(crate) fn cancel_claim(ask: &Ask<'_>) -> Result<ClaimView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let (mchid, number) = ask.number();
    let mut state = ask.engine.settled();
    let crate::state::State { claims, funds, .. } = &mut *state;
    let bill = claims
        .bill(mchid, number)
        .ok_or_else(|| Problem::missing("claim"))?;
    let (sub_mchid, stands) = (bill.sub_mchid.clone(), bill.state);
    let cancelled = claims.cancel(funds, now, mchid, number.to_owned(), sub_mchid.as_deref());
    cancelled.map(read::claim_view).map_err(|_| {
        Problem::conflict(format!(
            "the claim is {stands}, in which it cannot be cancelled"
        ))
    })
}

pub(crate) fn compare(ask: &Ask<'_>) -> Result<DifferenceView, Problem> {
    let Compare { signed } = ask.body()?;
    let exchange = requests::exchange(ask)?;
    signature::compare(ask.engine, &exchange, signed)
}

pub(crate) fn repeat(ask: &Ask<'_>) -> Result<NoticeView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    if !ask.engine.settled().outbox.repeat(now, ask.path(0)) {
        return Err(Problem::missing("notification"));
    }
    notices::notice(ask)
}

/// Sends a notification of any event of the model.
pub(crate) fn trigger(ask: &Ask<'_>) -> Result<NoticeView, Problem> {
    let SendEvent {
        event,
        notify_url,
        mchid,
        number,
        brand_id,
        resource,
    } = ask.body()?;
    let mut trigger = Trigger::new(event).resource(Value::Object(resource));
    if let Some(url) = notify_url {
        trigger = trigger.notify_url(url);
    }
    if let Some(mchid) = mchid {
        trigger = trigger.mchid(mchid);
    }
    if let Some(number) = number {
        trigger = trigger.number(number);
    }
    if let Some(brand_id) = brand_id {
        trigger = trigger.brand_id(brand_id);
    }
    let sent = ask.engine.trigger(&trigger);
    let id = sent.map_err(|error| match error {
        TriggerError::UnknownEvent { .. } => Problem::bad("event", error.to_string()),
        TriggerError::UnknownMerchant { .. } => Problem::missing("merchant"),
        TriggerError::UnknownBrand { .. } => Problem::missing("brand"),
        TriggerError::UnknownNumber { .. } => Problem::missing("object for this event"),
        TriggerError::NoUrl => {
            let issue = "must be given: there is no object, or it has none";
            Problem::bad("notify_url", issue.to_owned())
        }
        error => Problem::conflict(error.to_string()),
    })?;
    notices::notice_of(ask.engine, &id)
}

pub(crate) fn hold(ask: &Ask<'_>) -> Result<Done, Problem> {
    let Empty {} = ask.body()?;
    ask.engine.settled().outbox.hold();
    Ok(DONE)
}

pub(crate) fn release(ask: &Ask<'_>) -> Result<Done, Problem> {
    let Release { reversed } = ask.body()?;
    let now = ask.engine.clocks.business();
    ask.engine.settled().outbox.release(now, reversed);
    Ok(DONE)
}

/// Number of duplicates that a notification has at most.
const DUPLICATES: u32 = 10;

pub(crate) fn set_delivery(ask: &Ask<'_>) -> Result<DeliveryView, Problem> {
    let SetDelivery {
        delay_seconds,
        duplicates,
        probe_probability,
        seed,
    } = ask.body()?;
    if delay_seconds.is_some_and(|delay| delay > FARTHEST) {
        let issue = "must be at most ten years";
        return Err(Problem::bad("delay_seconds", issue.to_owned()));
    }
    if duplicates.is_some_and(|duplicates| duplicates > DUPLICATES) {
        let issue = format!("must be at most {DUPLICATES}");
        return Err(Problem::bad("duplicates", issue));
    }
    if probe_probability.is_some_and(|part| !(0.0..=1.0).contains(&part)) {
        let issue = "must be 0 to 1";
        return Err(Problem::bad("probe_probability", issue.to_owned()));
    }
    if seed.is_some() && probe_probability.is_none() {
        let issue = "comes with probe_probability only";
        return Err(Problem::bad("seed", issue.to_owned()));
    }
    let mut state = ask.engine.settled();
    let sending = state.outbox.change_sending();
    sending.delay = delay_seconds.unwrap_or(sending.delay);
    sending.duplicates = duplicates.unwrap_or(sending.duplicates);
    if let Some(probability) = probe_probability {
        sending.probe(probability, seed.unwrap_or(0));
    }
    drop(state);
    notices::delivery(ask)
}

pub(crate) fn fault_notice(ask: &Ask<'_>) -> Result<Done, Problem> {
    let NoticeFault { fault } = ask.body()?;
    let fault = fault_named(&fault)?;
    let is_known = matches!(
        fault,
        Fault::Forged
            | Fault::Unsigned
            | Fault::Stale
            | Fault::Ahead
            | Fault::Probe
            | Fault::UnknownSerial
            | Fault::AlteredBody
    );
    if !is_known {
        return Err(Problem::bad(
            "fault",
            "is not one that notifications have".to_owned(),
        ));
    }
    ask.engine.settled().outbox.fault_next(fault);
    Ok(DONE)
}

fn fault_named(name: &str) -> Result<Fault, Problem> {
    let fault = name.parse();
    fault.map_err(|error: crate::fault::UnknownFault| Problem::bad("fault", error.to_string()))
}

pub(crate) fn advance(ask: &Ask<'_>) -> Result<ClockView, Problem> {
    let Advance { seconds } = ask.body()?;
    if seconds > FARTHEST {
        return Err(Problem::bad(
            "seconds",
            "must be at most ten years".to_owned(),
        ));
    }
    ask.engine.advance(Duration::from_secs(seconds));
    read::clock(ask)
}

pub(crate) fn set_clock(ask: &Ask<'_>) -> Result<ClockView, Problem> {
    let (place, to) = match ask.body()? {
        SetClock {
            now: Some(now),
            offset_seconds: None,
        } => {
            let to = now.parse::<DateTime>();
            let to = to.map_err(|error| Problem::bad("now", error.to_string()))?;
            ("now", to.timestamp())
        }
        SetClock {
            now: None,
            offset_seconds: Some(offset),
        } => {
            if offset.unsigned_abs() > FARTHEST {
                let issue = "must be at most ten years";
                return Err(Problem::bad("offset_seconds", issue.to_owned()));
            }
            let to = ask.engine.clocks.real().as_unix().saturating_add(offset);
            ("offset_seconds", Timestamp::from_unix(to))
        }
        SetClock { .. } => {
            let issue = "must have either now or offset_seconds";
            return Err(Problem::bad("body", issue.to_owned()));
        }
    };
    if to < Timestamp::from_unix(0) || to.as_unix() >= LAST {
        let issue = "must lead to a time from 1970 to 9998";
        return Err(Problem::bad(place, issue.to_owned()));
    }
    ask.engine.turn(|clocks| clocks.set(to));
    read::clock(ask)
}

pub(crate) fn pause_clock(ask: &Ask<'_>) -> Result<ClockView, Problem> {
    let Empty {} = ask.body()?;
    ask.engine.turn(|clocks| clocks.let_run(false));
    read::clock(ask)
}

pub(crate) fn resume_clock(ask: &Ask<'_>) -> Result<ClockView, Problem> {
    let Empty {} = ask.body()?;
    ask.engine.turn(|clocks| clocks.let_run(true));
    read::clock(ask)
}

pub(crate) fn add_fault(ask: &Ask<'_>) -> Result<FaultsView, Problem> {
    let AddFault {
        fault,
        path,
        operation,
        mchid,
        after,
        times,
        probability,
        seed,
        latency,
        body_millis,
    } = ask.body()?;
    let fault = fault.as_deref().map(fault_named).transpose()?;
    let latency = latency.map(latency_of).transpose()?;
    let body_time = body_millis
        .map(|time| millis("body_millis", time))
        .transpose()?;
    let mut rule = match (fault, latency, body_time) {
        (Some(fault), ..) => FaultRule::new(fault),
        (None, Some(latency), _) => FaultRule::late(latency),
        (None, None, Some(time)) => FaultRule::slow_body(time),
        (None, None, None) => {
            let issue = "must have a fault, a latency or body_millis";
            return Err(Problem::bad("body", issue.to_owned()));
        }
    };
    if let Some(latency) = latency {
        rule = rule.latency(latency);
    }
    if let Some(time) = body_time {
        rule = rule.body_time(time);
    }
    rule = rule.path(path).after(after).seed(seed);
    if let Some(operation) = operation {
        if wxpay::catalog().find(&operation).is_none() {
            let issue = "is not the id of an operation";
            return Err(Problem::bad("operation", issue.to_owned()));
        }
        rule = rule.operation(operation);
    }
    if let Some(mchid) = mchid {
        rule = rule.merchant(mchid);
    }
    if let Some(probability) = probability {
        if !(0.0..=1.0).contains(&probability) {
            return Err(Problem::bad("probability", "must be 0 to 1".to_owned()));
        }
        rule = rule.probability(probability);
    }
    match times {
        Some(0) => return Err(Problem::bad("times", "must be at least 1".to_owned())),
        Some(times) => rule = rule.times(times),
        None => {}
    }
    ask.engine.state().faults.push(rule);
    read::faults(ask)
}

fn latency_of(form: LatencyForm) -> Result<Latency, Problem> {
    let time = |name, time| millis(&format!("latency/{name}"), time);
    let bad = |issue: &str| Problem::bad("latency", issue.to_owned());
    match form {
        LatencyForm {
            millis: Some(fixed),
            from_millis: None,
            to_millis: None,
            median_millis: None,
            p99_millis: None,
        } => Ok(Latency::fixed(time("millis", fixed)?)),
        LatencyForm {
            millis: None,
            from_millis: Some(from),
            to_millis: Some(to),
            median_millis: None,
            p99_millis: None,
        } => {
            if from > to {
                return Err(bad("from_millis is above to_millis"));
            }
            let from = time("from_millis", from)?;
            Ok(Latency::between(from, time("to_millis", to)?))
        }
        LatencyForm {
            millis: None,
            from_millis: None,
            to_millis: None,
            median_millis: Some(median),
            p99_millis: Some(p99),
        } => {
            if median > p99 {
                return Err(bad("median_millis is above p99_millis"));
            }
            let median = time("median_millis", median)?;
            Ok(Latency::tail(median, time("p99_millis", p99)?))
        }
        LatencyForm { .. } => Err(bad(
            "must have millis, from_millis with to_millis, or median_millis with p99_millis",
        )),
    }
}

fn millis(place: &str, time: u64) -> Result<Duration, Problem> {
    let time = Duration::from_millis(time);
    if time > LONGEST {
        let issue = "must be at most ten minutes";
        return Err(Problem::bad(place, issue.to_owned()));
    }
    Ok(time)
}

/// Removes one rule.
pub(crate) fn remove_fault(ask: &Ask<'_>) -> Result<FaultsView, Problem> {
    let Empty {} = ask.body()?;
    let id = ask.path(0).parse().ok();
    if !id.is_some_and(|id| ask.engine.state().faults.remove(id)) {
        return Err(Problem::missing("rule"));
    }
    read::faults(ask)
}

pub(crate) fn clear_faults(ask: &Ask<'_>) -> Result<FaultsView, Problem> {
    ask.engine.state().faults.clear();
    read::faults(ask)
}

/// Deletes all objects and events.
pub(crate) fn reset(ask: &Ask<'_>) -> Result<Done, Problem> {
    let Empty {} = ask.body()?;
    ask.engine.reset();
    Ok(DONE)
}

/// A snapshot of the present state.
pub(crate) fn snapshot(ask: &Ask<'_>) -> Result<Value, Problem> {
    let snapshot = ask.engine.snapshot();
    let value = snapshot.map(serde_json::to_value);
    match value {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(Problem::conflict(error.to_string())),
        Err(error) => Err(Problem::conflict(error.to_string())),
    }
}

/// Replaces the present state by a snapshot.
pub(crate) fn restore(ask: &Ask<'_>) -> Result<Done, Problem> {
    let snapshot = ask.body()?;
    let restored = ask.engine.restore(&snapshot);
    restored.map_err(|error| Problem::bad("body", error.to_string()))?;
    Ok(DONE)
}

/// Plays a seed.
pub(crate) fn seed(ask: &Ask<'_>) -> Result<Named, Problem> {
    let seed = ask.body()?;
    let played = seed::play(ask.engine, ask.base_url, &seed);
    played.map_err(|error| Problem::bad("steps", error.to_string()))
}

pub(crate) fn top_up(ask: &Ask<'_>) -> Result<KeysView, Problem> {
    let TopUp { fen } = ask.body()?;
    if fen < 1 {
        return Err(Problem::bad("fen", "must be at least 1".to_owned()));
    }
    let mchid = ask.path(0);
    if ask.engine.merchants.find(mchid).is_none() {
        return Err(Problem::missing("merchant"));
    }
    ask.engine.settled().funds.top_up(mchid, fen);
    read::keys(ask)
}

pub(crate) fn migrate(ask: &Ask<'_>) -> Result<KeysView, Problem> {
    let Migrate { trust } = ask.body()?;
    if !ask.engine.migrate(ask.path(0), trust.into()) {
        return Err(Problem::missing("merchant"));
    }
    read::keys(ask)
}

pub(crate) fn add_certificate(ask: &Ask<'_>) -> Result<KeysView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let added = ask.engine.platform.add_certificate(now);
    added.map_err(|error| Problem::conflict(error.to_string()))?;
    read::keys(ask)
}

pub(crate) fn switch_certificate(ask: &Ask<'_>) -> Result<KeysView, Problem> {
    let Empty {} = ask.body()?;
    ask.engine.platform.switch_certificate();
    read::keys(ask)
}
