//! Routes that read notifications and the rules by which they are sent.

use super::ask::{Ask, Problem};
use super::read::{matches, page};
use super::views::{
    AttemptView, DeliveryView, EventView, HeaderView, NoticeRow, NoticeView, Page, SideView,
};
use crate::clock::beijing;
use crate::engine::Engine;
use crate::fault::Fault;
use crate::notices::{NoticeAttempt, NoticeMessage, NoticeOutcome, PostedNotice};
use crate::trigger;

pub(crate) fn notices(ask: &Ask<'_>) -> Result<Page<NoticeRow>, Problem> {
    let state = ask.engine.settled();
    let posted: Vec<_> = state.outbox.posted().collect();
    let is_wanted = |notice: &PostedNotice<'_>| {
        let ids = [
            Some(notice.id),
            Some(notice.event.event_type),
            Some(notice.url),
            number(notice),
        ];
        matches(ask, notice_state(notice), &ids)
    };
    page(ask, posted.iter(), is_wanted, notice_row)
}

pub(crate) fn events(_: &Ask<'_>) -> Result<Vec<EventView>, Problem> {
    let rows = trigger::known_events().map(|row| EventView {
        event: format!("{}.{}", row.family, row.name),
        event_type: row.event_type,
        also: row.also.clone(),
        original_types: row.original_types.clone(),
        title: row.title,
        en: row.en,
        page: row.page,
    });
    Ok(rows.collect())
}

pub(crate) fn notice(ask: &Ask<'_>) -> Result<NoticeView, Problem> {
    notice_of(ask.engine, ask.path(0))
}

pub(crate) fn notice_of(engine: &Engine, id: &str) -> Result<NoticeView, Problem> {
    let state = engine.settled();
    let notice = state.outbox.posted().find(|notice| notice.id == id);
    let notice = notice.ok_or_else(|| Problem::missing("notification"))?;
    let attempts = state.outbox.deliveries().filter(|attempt| attempt.id == id);
    Ok(NoticeView {
        row: notice_row(&notice),
        timeline: attempts.map(attempt).collect(),
        resource: notice.event.resource.to_value(),
    })
}

pub(crate) fn notice_state(notice: &PostedNotice<'_>) -> &'static str {
    match (notice.due, notice.is_held) {
        _ if notice.is_taken => "taken",
        (Some(_), true) => "held",
        (Some(_), false) => "waiting",
        (None, _) if notice.is_in_flight => "waiting",
        (None, _) => "given-up",
    }
}

fn notice_row(notice: &PostedNotice<'_>) -> NoticeRow {
    NoticeRow {
        id: notice.id.to_owned(),
        event_type: notice.event.event_type,
        url: notice.url.to_owned(),
        created: beijing(notice.create_time).to_string(),
        state: notice_state(notice),
        attempts: notice.attempts,
        due: notice.due.map(|due| beijing(due).to_string()),
        number: number(notice).map(ToOwned::to_owned),
    }
}

/// The number of the object that a notification is about: the merchant's own, if it has one.
fn number<'n>(notice: &PostedNotice<'n>) -> Option<&'n str> {
    const NAMES: [&str; 10] = [
        "out_refund_no",
        "out_bill_no",
        "out_trade_no",
        "combine_out_trade_no",
        "out_order_no",
        "out_contract_code",
        "out_batch_no",
        "out_authorization_no",
        "complaint_id",
        "plan_id",
    ];
    let resource = &notice.event.resource;
    NAMES.iter().find_map(|name| resource.text(name))
}

fn attempt(attempt: &NoticeAttempt) -> AttemptView {
    let (outcome, status) = match attempt.outcome {
        NoticeOutcome::Answered(status @ (200 | 204)) => ("taken", Some(status)),
        NoticeOutcome::Answered(status) => ("refused", Some(status)),
        NoticeOutcome::NoAnswer => ("no-answer", None),
        NoticeOutcome::NotSent => ("not-sent", None),
    };
    AttemptView {
        attempt: attempt.attempt,
        at: attempt.at.to_string(),
        outcome,
        status,
        fault: attempt.fault.map(|fault| fault.name()),
        reason: attempt.reason.clone(),
        wrongly_taken: attempt.fault.is_some() && attempt.outcome.is_success(),
        request: attempt.request.as_ref().map(message),
        response: attempt.response.as_ref().map(message),
    }
}

fn message(message: &NoticeMessage) -> SideView {
    let headers = message.headers.iter().map(|(name, value)| HeaderView {
        name: name.clone(),
        value: value.clone(),
    });
    SideView {
        headers: headers.collect(),
        body: message.body.clone(),
        length: message.length,
    }
}

pub(crate) fn delivery(ask: &Ask<'_>) -> Result<DeliveryView, Problem> {
    let state = ask.engine.settled();
    let sending = state.outbox.sending();
    Ok(DeliveryView {
        held: state.outbox.is_held(),
        delay_seconds: sending.delay,
        duplicates: sending.duplicates,
        probe_millionths: sending.probes,
        faults: state.outbox.faults().map(Fault::name).collect(),
    })
}
