use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::complaints::{
    Complaint, ComplaintError, ComplaintState, ComplaintStep, NewComplaint, RefundDecision,
};
use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ComplaintView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) complaint_id: String,
    /// `PENDING`, `PROCESSING` or `PROCESSED`.
    pub(crate) state: &'static str,
    /// The user's words.
    pub(crate) detail: String,
    pub(crate) out_trade_no: String,
    pub(crate) transaction_id: String,
    /// Amount of the order, in fen.
    pub(crate) total: i64,
    /// Amount that the user asks back, in fen.
    pub(crate) refund: Option<i64>,
    /// The merchant's decision on it: `APPROVE` or `REJECT`.
    pub(crate) decision: Option<&'static str>,
    pub(crate) openid: Option<String>,
    pub(crate) immediate_service: bool,
    /// True while a message of the user waits for an answer.
    pub(crate) has_open_message: bool,
    /// Number of times that the user complained.
    pub(crate) times: i64,
    pub(crate) created: String,
    /// True if its user can leave a message.
    pub(crate) open: bool,
    /// Events of the negotiation, oldest first.
    pub(crate) history: Vec<StepView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StepView {
    /// Such as `MERCHANT_RESPONSE`.
    pub(crate) operate_type: String,
    pub(crate) details: Option<String>,
    pub(crate) at: String,
}

/// A complaint about a paid order.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileComplaint {
    /// The merchant's number of the order.
    pub(crate) out_trade_no: String,
    /// The merchant or service provider that made it; by default the default merchant.
    pub(crate) mchid: Option<String>,
    /// The user's words, up to 300 characters.
    pub(crate) detail: Option<String>,
    /// Amount that the user asks back, in fen.
    pub(crate) refund: Option<i64>,
    #[serde(default)]
    pub(crate) immediate_service: bool,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WriteMessage {
    /// The user's words, 1 to 500 characters.
    pub(crate) message: String,
}

fn view(complaint: &Complaint) -> ComplaintView {
    ComplaintView {
        mchid: complaint.mchid.clone(),
        sub_mchid: complaint.sub_mchid.clone(),
        complaint_id: complaint.complaint_id.clone(),
        state: complaint.state.as_str(),
        detail: complaint.detail.clone(),
        out_trade_no: complaint.out_trade_no.clone(),
        transaction_id: complaint.transaction_id.clone(),
        total: complaint.total,
        refund: complaint.apply_refund_amount,
        decision: complaint.decision.map(|decision| match decision {
            RefundDecision::Approved => "APPROVE",
            RefundDecision::Rejected => "REJECT",
        }),
        openid: complaint.openid.clone(),
        immediate_service: complaint.needs_immediate_service,
        has_open_message: complaint.has_open_message,
        times: complaint.times,
        created: complaint.time.to_string(),
        open: complaint.state != ComplaintState::Processed,
        history: complaint.history.iter().map(step).collect(),
    }
}

fn step(step: &ComplaintStep) -> StepView {
    StepView {
        operate_type: step.operate_type.clone(),
        details: step.details.clone(),
        at: step.time.to_string(),
    }
}

pub(crate) fn complaints(ask: &Ask<'_>) -> Result<Page<ComplaintView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |complaint: &Complaint| {
        let ids = [
            Some(&*complaint.complaint_id),
            Some(&*complaint.out_trade_no),
            Some(&*complaint.transaction_id),
            complaint.openid.as_deref(),
            Some(&*complaint.mchid),
            complaint.sub_mchid.as_deref(),
        ];
        matches(ask, complaint.state.as_str(), &ids)
    };
    page(ask, state.books.complaints.complaints(), is_wanted, view)
}

pub(crate) fn complaint(ask: &Ask<'_>) -> Result<ComplaintView, Problem> {
    let (mchid, id) = ask.number();
    let state = ask.engine.settled();
    let mut complaints = state.books.complaints.complaints();
    let found = complaints.find(|one| one.mchid == mchid && one.complaint_id == id);
    found.map(view).ok_or_else(|| Problem::missing("complaint"))
}

fn problem(error: ComplaintError) -> Problem {
    match error {
        ComplaintError::Unknown => Problem::missing("complaint"),
        ComplaintError::NotPaid => Problem::missing("paid order"),
        ComplaintError::WrongRefund { .. } => Problem::bad("refund", error.to_string()),
        ComplaintError::WrongState { .. } => Problem::conflict(error.to_string()),
    }
}

/// Files a complaint.
pub(crate) fn file_complaint(ask: &Ask<'_>) -> Result<ComplaintView, Problem> {
    let FileComplaint {
        out_trade_no,
        mchid,
        detail,
        refund,
        immediate_service,
    } = ask.body()?;
    let mchid = mchid.unwrap_or_else(|| ask.engine.merchants.default().mchid.clone());
    let mut new = NewComplaint::new(out_trade_no);
    if let Some(detail) = detail {
        new = new.detail(detail);
    }
    if let Some(fen) = refund {
        new = new.refund(fen);
    }
    if immediate_service {
        new = new.immediate_service();
    }
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let filed = state.act(|books, around| books.complaints.file(around, now, (&mchid, new)));
    filed.map(|complaint| view(&complaint)).map_err(problem)
}

/// Leaves a message.
pub(crate) fn write_in_complaint(ask: &Ask<'_>) -> Result<ComplaintView, Problem> {
    let WriteMessage { message } = ask.body()?;
    if message.is_empty() || message.chars().count() > 500 {
        let issue = "must have 1 to 500 characters";
        return Err(Problem::bad("message", issue.to_owned()));
    }
    let now = ask.engine.clocks.business();
    let (mchid, id) = ask.number();
    let what = (mchid, id, &*message);
    let mut state = ask.engine.settled();
    let written = state.act(|books, around| books.complaints.write(around, now, what));
    written.map(|complaint| view(&complaint)).map_err(problem)
}

/// Complains once more.
pub(crate) fn resume_complaint(ask: &Ask<'_>) -> Result<ComplaintView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let resumed = state.act(|books, around| books.complaints.resume(around, now, ask.number()));
    resumed.map(|complaint| view(&complaint)).map_err(problem)
}
