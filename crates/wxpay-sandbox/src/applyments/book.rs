use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use super::applyment::TO_CONFIRM;
use super::{
    Applyment, ApplymentError, ApplymentKind, ApplymentState, ApplymentStep, RejectedField, wire,
};
use crate::book::{self, Around, ObjectBook};
use crate::clock::beijing;
use crate::fields::Fields;
use crate::model::Asked;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Shelf, Stay, Terms};

/// The first number that WeChat Pay gives, with the digits of the samples.
const FIRST_ID: i64 = 2_000_002_000_000_001;

/// The first number of a new merchant.
const FIRST_MCHID: usize = 1_600_000_001;

/// Applications of both kinds.
pub(crate) struct Applyments {
    shelf: Shelf<Entry>,
}

/// An application and what is remembered of it.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    applyment: Applyment,
    /// WeChat Pay's number as a string.
    id: String,
    parameters: Fingerprint,
}

impl Kept for Entry {
    const BOOK: &'static str = "applyments";

    fn mchid(&self) -> &str {
        &self.applyment.mchid
    }

    /// Assumption: both kinds of applications share one space of numbers.
    fn number(&self) -> &str {
        &self.applyment.number
    }

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn state(&self) -> &str {
        self.applyment.state.as_str(self.applyment.kind)
    }
}

impl ObjectBook for Applyments {
    fn answer(
        &mut self,
        _: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let kind = match asked.row.family {
            "applyment" => ApplymentKind::SubMerchant,
            _ => ApplymentKind::Platform,
        };
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        if asked.row.name == "SubmitApplyment" {
            let index = self.submit(scene, kind, &parameters, &fields)?;
            let json = wire::submitted(&self.shelf.get(index).applyment);
            return book::respond_part(&asked, json, scene);
        }
        let index = self.find(scene, kind, &fields)?;
        if asked.row.name.starts_with("Revoke") {
            self.revoke(scene.now, index)?;
            return Ok(Reply::NO_CONTENT);
        }
        if self.shelf.see(index) {
            self.move_on(index, scene.now);
        }
        book::respond(
            &asked,
            wire::queried(&self.shelf.get(index).applyment),
            scene,
        )
    }

    fn settle(&mut self, _: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.move_on(index, due);
        }
    }
}

impl Applyments {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
        }
    }

    /// Its saved form.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.shelf]
    }

    /// All applications, in the order in which they were first submitted.
    pub(crate) fn applyments(&self) -> impl Iterator<Item = &Applyment> {
        self.shelf.iter().map(|entry| &entry.applyment)
    }

    /// Returns whether that sub-merchant's application to that service provider or platform is finished.
    pub(crate) fn has_onboarded(&self, mchid: &str, sub_mchid: &str) -> bool {
        let number = sub_mchid.parse::<usize>().ok();
        let index = number.and_then(|number| number.checked_sub(FIRST_MCHID));
        let index = index.filter(|index| *index < self.shelf.len());
        index.is_some_and(|index| {
            let applyment = self.applyment(index);
            applyment.state == ApplymentState::Finished
                && applyment.mchid == mchid
                && applyment.sub_mchid.as_deref() == Some(sub_mchid)
        })
    }

    /// Takes the next step, as the reviewer or the merchant does.
    pub(crate) fn step(
        &mut self,
        now: Timestamp,
        (mchid, number): (&str, &str),
        step: ApplymentStep,
    ) -> Result<Applyment, ApplymentError> {
        let index = self.shelf.find(mchid, number);
        let index = index.ok_or(ApplymentError::Unknown)?;
        let Applyment { kind, state, .. } = *self.applyment(index);
        let is_reviewed = matches!(state, ApplymentState::Checking | ApplymentState::Auditing);
        let is_platform = kind == ApplymentKind::Platform;
        let next = match &step {
            ApplymentStep::Return if is_reviewed && !is_platform => ApplymentState::Editing,
            ApplymentStep::Reject(fields) if fields.is_empty() => {
                return Err(ApplymentError::NoField);
            }
            ApplymentStep::Reject(_) if is_reviewed || state == ApplymentState::ToBeConfirmed => {
                ApplymentState::Rejected
            }
            ApplymentStep::AskToConfirm if is_reviewed => ApplymentState::ToBeConfirmed,
            ApplymentStep::Approve if is_reviewed || state == ApplymentState::ToBeConfirmed => {
                ApplymentState::ToBeSigned
            }
            ApplymentStep::Sign if state == ApplymentState::ToBeSigned => ApplymentState::Signing,
            ApplymentStep::Cancel if !state.is_final() => ApplymentState::Canceled,
            ApplymentStep::Freeze if is_platform && !state.is_final() => ApplymentState::Frozen,
            _ => return Err(ApplymentError::WrongState { kind, state }),
        };
        if let ApplymentStep::Reject(fields) = step {
            self.shelf.change(index).applyment.rejected = fields;
        }
        self.enter(index, next, now);
        Ok(self.applyment(index).clone())
    }

    /// A new application, a corrected one, or the one that the same request submitted before.
    fn submit(
        &mut self,
        scene: &Scene<'_>,
        kind: ApplymentKind,
        parameters: &Value,
        fields: &Fields<'_>,
    ) -> Result<usize, Refusal> {
        let (name, account, name_of_account) = match kind {
            ApplymentKind::SubMerchant => ("business_code", "bank_account_info", "account_name"),
            ApplymentKind::Platform => ("out_request_no", "account_info", "account_name"),
        };
        let mchid = scene.merchant.mchid.as_str();
        let number = fields.required_text(name, 124)?;
        let account = fields.object(account)?;
        let account_name = match account {
            Some(account) => account.owned(name_of_account, 2048)?,
            None => None,
        };
        let parameters = Fingerprint::of(parameters);
        let state = match kind {
            ApplymentKind::SubMerchant => ApplymentState::Auditing,
            ApplymentKind::Platform => ApplymentState::Checking,
        };
        let Some(index) = self.shelf.find(mchid, number) else {
            let applyment_id = FIRST_ID.saturating_add_unsigned(self.shelf.len() as u64);
            let index = self.shelf.put(Entry {
                applyment: Applyment {
                    mchid: mchid.to_owned(),
                    kind,
                    number: number.to_owned(),
                    applyment_id,
                    state,
                    sub_mchid: None,
                    rejected: Vec::new(),
                    account_name,
                    submit_time: beijing(scene.now),
                    update_time: beijing(scene.now),
                },
                id: applyment_id.to_string(),
                parameters,
            });
            self.enter(index, state, scene.now);
            return Ok(index);
        };
        let known = self.shelf.get(index);
        let is_to_be_corrected = matches!(
            known.applyment.state,
            ApplymentState::Editing | ApplymentState::Rejected
        );
        if !is_to_be_corrected || known.applyment.kind != kind {
            return match known.parameters == parameters && known.applyment.kind == kind {
                true => Ok(index),
                false => Err(is_used(kind)),
            };
        }
        let entry = self.shelf.change(index);
        entry.parameters = parameters;
        entry.applyment.account_name = account_name;
        entry.applyment.rejected.clear();
        entry.applyment.submit_time = beijing(scene.now);
        self.enter(index, state, scene.now);
        Ok(index)
    }

    /// Withdraws an application, as its submitter.
    fn revoke(&mut self, now: Timestamp, index: usize) -> Result<(), Refusal> {
        let state = self.applyment(index).state;
        match state {
            ApplymentState::Canceled => {}
            state if state.is_final() => {
                let message = format!("申请单{}，不能撤销", state.description());
                return Err(Refusal::invalid_request(message));
            }
            _ => self.enter(index, ApplymentState::Canceled, now),
        }
        Ok(())
    }

    fn find(
        &self,
        scene: &Scene<'_>,
        kind: ApplymentKind,
        fields: &Fields<'_>,
    ) -> Result<usize, Refusal> {
        let mchid = scene.merchant.mchid.as_str();
        let number = match kind {
            ApplymentKind::SubMerchant => fields.value("business_code"),
            ApplymentKind::Platform => fields.value("out_request_no"),
        };
        let found = match (number, fields.value("applyment_id")) {
            (Some(Value::String(number)), _) => self.shelf.find(mchid, number),
            (_, Some(Value::String(id))) => self.shelf.find_id(id),
            (_, Some(id)) => self.shelf.find_id(&id.to_string()),
            _ => None,
        };
        let is_own = |index: &usize| {
            let applyment = self.applyment(*index);
            applyment.mchid == mchid && applyment.kind == kind
        };
        found.filter(is_own).ok_or_else(|| unknown(kind))
    }

    fn applyment(&self, index: usize) -> &Applyment {
        &self.shelf.get(index).applyment
    }

    /// State that an application reaches when it is left alone.
    fn move_on(&mut self, index: usize, at: Timestamp) {
        let next = match self.applyment(index).state {
            ApplymentState::Checking => ApplymentState::Auditing,
            ApplymentState::ToBeConfirmed => {
                let late = RejectedField::new("account_info", "超过期限未完成账户验证");
                self.shelf.change(index).applyment.rejected = vec![late];
                ApplymentState::Rejected
            }
            ApplymentState::Signing => ApplymentState::Finished,
            last => last,
        };
        self.enter(index, next, at);
    }

    fn enter(&mut self, index: usize, state: ApplymentState, at: Timestamp) {
        let applyment = &mut self.shelf.change(index).applyment;
        applyment.state = state;
        applyment.update_time = beijing(at);
        if state == ApplymentState::ToBeSigned && applyment.sub_mchid.is_none() {
            applyment.sub_mchid = Some((FIRST_MCHID + index).to_string());
        }
        let stay = match state {
            ApplymentState::Checking | ApplymentState::Signing => Stay::Briefly,
            ApplymentState::ToBeConfirmed => Stay::For(TO_CONFIRM),
            _ => Stay::ForEver,
        };
        self.shelf.plan(index, at, stay);
    }
}

/// The refusal of an unknown application. The codes are official.
fn unknown(kind: ApplymentKind) -> Refusal {
    match kind {
        ApplymentKind::SubMerchant => Refusal::new(
            StatusCode::BAD_REQUEST,
            "APPLYMENT_NOT_EXIST",
            "申请单不存在",
        ),
        ApplymentKind::Platform => book::not_found("RESOURCE_NOT_EXISTS", "申请单不存在"),
    }
}

/// The refusal of other data under the number of an application that is not to be corrected.
fn is_used(kind: ApplymentKind) -> Refusal {
    const STATUS: StatusCode = StatusCode::BAD_REQUEST;
    match kind {
        ApplymentKind::SubMerchant => {
            Refusal::new(STATUS, "PROCESSING", "业务申请编号已有申请单，不能重复提交")
        }
        ApplymentKind::Platform => {
            Refusal::new(STATUS, "RESOURCE_ALREADY_EXISTS", "业务申请编号已存在")
        }
    }
}
