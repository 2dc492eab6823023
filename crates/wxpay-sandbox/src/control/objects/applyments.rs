use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::applyments::{
    Applyment, ApplymentError, ApplymentKind, ApplymentState, ApplymentStep, RejectedField,
};
use crate::control::ask::{Ask, Problem};
use crate::control::read::{matches, page};
use crate::control::views::Page;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ApplymentView {
    /// The service provider or platform that submitted it.
    pub(crate) mchid: String,
    /// `sub-merchant` or `platform`.
    pub(crate) kind: &'static str,
    /// The submitter's number: `business_code`, or `out_request_no` of a platform.
    pub(crate) number: String,
    pub(crate) applyment_id: i64,
    /// Such as `APPLYMENT_STATE_AUDITING`, or `AUDITING` of a platform.
    pub(crate) state: &'static str,
    /// The new merchant's number, from the signature on.
    pub(crate) sub_mchid: Option<String>,
    /// Fields that the reviewer rejected.
    pub(crate) rejected: Vec<RejectedView>,
    pub(crate) submitted: String,
    pub(crate) updated: String,
    /// True if a reviewer has yet to decide.
    pub(crate) reviewable: bool,
    /// True if the merchant verifies its account.
    pub(crate) confirmable: bool,
    /// True if the merchant can sign.
    pub(crate) signable: bool,
    /// True if nothing comes next.
    pub(crate) settled: bool,
}

/// A rejected field.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RejectedView {
    /// The field's name, such as `id_card_copy`.
    pub(crate) name: String,
    /// The reason that the submitter reads.
    pub(crate) reason: String,
}

/// Next step of an application.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepApplyment {
    pub(crate) step: StepName,
    /// Fields of a rejection, one at least; no other step has them.
    #[serde(default)]
    pub(crate) rejected: Vec<RejectedView>,
}

/// Name of a step.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StepName {
    /// The reviewer returns it to be submitted again; service providers only.
    Return,
    /// The reviewer rejects fields of it.
    Reject,
    /// The reviewer asks the merchant to verify its account.
    AskToConfirm,
    /// The reviewer approves it, or the merchant verified its account.
    Approve,
    /// The merchant signs.
    Sign,
    /// It is withdrawn.
    Cancel,
    /// WeChat Pay stops it; platforms only.
    Freeze,
}

fn view(one: &Applyment) -> ApplymentView {
    let rejected = one.rejected.iter().map(|field| RejectedView {
        name: field.name.clone(),
        reason: field.reason.clone(),
    });
    ApplymentView {
        mchid: one.mchid.clone(),
        kind: match one.kind {
            ApplymentKind::SubMerchant => "sub-merchant",
            ApplymentKind::Platform => "platform",
        },
        number: one.number.clone(),
        applyment_id: one.applyment_id,
        state: one.state.as_str(one.kind),
        sub_mchid: one.sub_mchid.clone(),
        rejected: rejected.collect(),
        submitted: one.submit_time.to_string(),
        updated: one.update_time.to_string(),
        reviewable: matches!(
            one.state,
            ApplymentState::Checking | ApplymentState::Auditing
        ),
        confirmable: one.state == ApplymentState::ToBeConfirmed,
        signable: one.state == ApplymentState::ToBeSigned,
        settled: one.state.is_final(),
    }
}

pub(crate) fn applyments(ask: &Ask<'_>) -> Result<Page<ApplymentView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |one: &Applyment| {
        let id = one.applyment_id.to_string();
        let ids = [
            Some(&*one.number),
            Some(&*id),
            Some(&*one.mchid),
            one.sub_mchid.as_deref(),
        ];
        matches(ask, one.state.as_str(one.kind), &ids)
    };
    page(ask, state.books.applyments.applyments(), is_wanted, view)
}

pub(crate) fn applyment(ask: &Ask<'_>) -> Result<ApplymentView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut all = state.books.applyments.applyments();
    let found = all.find(|one| one.mchid == mchid && one.number == number);
    found
        .map(view)
        .ok_or_else(|| Problem::missing("application"))
}

pub(crate) fn step_applyment(ask: &Ask<'_>) -> Result<ApplymentView, Problem> {
    let StepApplyment { step, rejected } = ask.body()?;
    let is_rejection = matches!(step, StepName::Reject);
    if !is_rejection && !rejected.is_empty() {
        let issue = "belongs to the step reject only";
        return Err(Problem::bad("rejected", issue.to_owned()));
    }
    let step = match step {
        StepName::Return => ApplymentStep::Return,
        StepName::Reject => {
            let fields = rejected.into_iter();
            let fields = fields.map(|field| RejectedField::new(field.name, field.reason));
            ApplymentStep::Reject(fields.collect())
        }
        StepName::AskToConfirm => ApplymentStep::AskToConfirm,
        StepName::Approve => ApplymentStep::Approve,
        StepName::Sign => ApplymentStep::Sign,
        StepName::Cancel => ApplymentStep::Cancel,
        StepName::Freeze => ApplymentStep::Freeze,
    };
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let stepped = state.act(|books, _| books.applyments.step(now, ask.number(), step));
    stepped.map(|one| view(&one)).map_err(|error| match error {
        ApplymentError::Unknown => Problem::missing("application"),
        ApplymentError::NoField => Problem::bad("rejected", error.to_string()),
        ApplymentError::WrongState { .. } => Problem::conflict(error.to_string()),
    })
}
