use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wxpay::{Date, Timestamp};

use super::wire;
use super::{
    Complaint, ComplaintError, ComplaintState, ComplaintStep, NewComplaint, RefundDecision,
};
use crate::book::{self, Around, ObjectBook};
use crate::clock::{beijing, day};
use crate::fields::Fields;
use crate::model::Asked;
use crate::notices::Event;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Kept, Shelf};

/// Default and maximum number of items on a page. Assumption: no page gives numbers.
const PAGE: (i64, i64) = (10, 50);

/// All complaints, and the merchants' addresses for notifications of them.
#[derive(Default)]
pub(crate) struct Complaints {
    shelf: Shelf<Complaint>,
    urls: Shelf<NotificationUrl>,
}

impl Kept for Complaint {
    const BOOK: &'static str = "complaints";

    fn mchid(&self) -> &str {
        &self.mchid
    }

    fn number(&self) -> &str {
        &self.complaint_id
    }

    fn state(&self) -> &str {
        self.state.as_str()
    }
}

/// Address at which a merchant is notified; `None` once it was deleted.
#[derive(Debug, Serialize, Deserialize)]
struct NotificationUrl {
    mchid: String,
    url: Option<String>,
}

impl Kept for NotificationUrl {
    const BOOK: &'static str = "complaints.urls";

    fn mchid(&self) -> &str {
        &self.mchid
    }

    /// One per merchant.
    fn number(&self) -> &str {
        &self.mchid
    }

    fn state(&self) -> &'static str {
        ""
    }
}

impl ObjectBook for Complaints {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let mchid = scene.merchant.mchid.as_str();
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let name = asked.row.name;
        if name.ends_with("NotificationUrl") {
            let json = self.notification_url(name, mchid, &fields)?;
            return book::respond(&asked, json, scene);
        }
        if name == "ListComplaints" {
            let json = self.list(around, mchid, &fields)?;
            return book::respond(&asked, json, scene);
        }
        let id = fields.required_text("complaint_id", 64)?;
        let index = self.shelf.find(mchid, id).ok_or_else(unknown)?;
        let complaint = self.shelf.get(index);
        match name {
            "QueryComplaint" => {
                let json = wire::complaint(complaint, is_refunded(around, complaint));
                book::respond(&asked, json, scene)
            }
            "ListNegotiationHistory" => {
                // Assumption: the newest step comes first.
                let steps = complaint.history.iter().rev();
                let steps = steps.map(|step| wire::step(step, &scene.origin));
                let json = page(&fields, steps)?;
                book::respond(&asked, json, scene)
            }
            "UpdateRefundProgress" => {
                self.decide(around, scene.now, index, &fields)?;
                Ok(Reply::NO_CONTENT)
            }
            "CompleteComplaint" => {
                self.check_merchant(index, &fields)?;
                self.open(index)?;
                let step = self.step(scene.now, index, "MERCHANT_CONFIRM_COMPLETE");
                self.shelf.change(index).state = ComplaintState::Processed;
                self.enter(around, index, step, "MERCHANT_CONFIRM_COMPLETE");
                Ok(Reply::NO_CONTENT)
            }
            _ => {
                let log_id = self.reply(around, scene.now, index, &fields)?;
                match name {
                    "ReplyToComplaint" => Ok(Reply::NO_CONTENT),
                    _ => book::respond(&asked, json!({ "log_id": log_id }), scene),
                }
            }
        }
    }

    /// Complaints have no timed changes.
    fn settle(&mut self, _: &mut Around<'_>, _: Timestamp) {}
}

impl Complaints {
    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 2] {
        [&mut self.shelf, &mut self.urls]
    }

    /// All complaints, in order of filing.
    pub(crate) fn complaints(&self) -> impl Iterator<Item = &Complaint> {
        self.shelf.iter()
    }

    /// Files a complaint about a paid order, as its user does in WeChat.
    pub(crate) fn file(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, new): (&str, NewComplaint),
    ) -> Result<Complaint, ComplaintError> {
        let order = around.orders.order(now, mchid, &new.out_trade_no);
        let order = order.ok_or(ComplaintError::NotPaid)?;
        let (Some(transaction_id), true) = (&order.transaction_id, order.state.is_paid()) else {
            return Err(ComplaintError::NotPaid);
        };
        let total = order.total;
        if new.refund.is_some_and(|fen| fen < 1 || fen > total) {
            return Err(ComplaintError::WrongRefund { total });
        }
        // 27 digits, as in the samples.
        let complaint_id = format!("2002018{}{:012}", day(now), self.shelf.len() + 1);
        let index = self.shelf.put(Complaint {
            mchid: mchid.to_owned(),
            sub_mchid: order.sub_mchid.clone(),
            complaint_id,
            state: ComplaintState::Pending,
            detail: new.detail.chars().take(300).collect(),
            transaction_id: transaction_id.clone(),
            out_trade_no: new.out_trade_no,
            total,
            openid: order.openid.clone(),
            apply_refund_amount: new.refund,
            decision: None,
            needs_immediate_service: new.is_urgent,
            has_open_message: false,
            times: 1,
            time: beijing(now),
            history: Vec::new(),
        });
        let mut step = self.step(now, index, "USER_CREATE_COMPLAINT");
        step.details = Some(self.shelf.get(index).detail.clone());
        self.enter(around, index, step, "CREATE_COMPLAINT");
        Ok(self.shelf.get(index).clone())
    }

    /// Resumes a completed complaint, as the user does in WeChat.
    pub(crate) fn resume(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, id): (&str, &str),
    ) -> Result<Complaint, ComplaintError> {
        let index = self.shelf.find(mchid, id).ok_or(ComplaintError::Unknown)?;
        let state = self.shelf.get(index).state;
        if state != ComplaintState::Processed {
            return Err(ComplaintError::WrongState { state });
        }
        let step = self.step(now, index, "USER_CONTINUE_COMPLAINT");
        let complaint = self.shelf.change(index);
        complaint.state = ComplaintState::Processing;
        complaint.times += 1;
        self.enter(around, index, step, "CONTINUE_COMPLAINT");
        Ok(self.shelf.get(index).clone())
    }

    /// Leaves a message, as the user does in WeChat.
    pub(crate) fn write(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, id, message): (&str, &str, &str),
    ) -> Result<Complaint, ComplaintError> {
        let index = self.shelf.find(mchid, id).ok_or(ComplaintError::Unknown)?;
        let state = self.shelf.get(index).state;
        if state == ComplaintState::Processed {
            return Err(ComplaintError::WrongState { state });
        }
        let mut step = self.step(now, index, "USER_RESPONSE");
        step.details = Some(message.chars().take(500).collect());
        self.shelf.change(index).has_open_message = true;
        self.enter(around, index, step, "USER_RESPONSE");
        Ok(self.shelf.get(index).clone())
    }

    /// Sets, changes, returns or deletes the address of a merchant's notifications.
    fn notification_url(
        &mut self,
        name: &str,
        mchid: &str,
        fields: &Fields<'_>,
    ) -> Result<Value, Refusal> {
        let index = self.urls.find(mchid, mchid);
        let known = index.filter(|&index| self.urls.get(index).url.is_some());
        let url = match (name, known) {
            ("CreateNotificationUrl", Some(_)) => {
                return Err(Refusal::invalid_request("投诉通知回调地址已存在"));
            }
            ("CreateNotificationUrl", None) => Some(fields.required("url", fields.url("url")?)?),
            (_, None) => return Err(Refusal::invalid_request("投诉通知回调地址不存在")),
            ("UpdateNotificationUrl", _) => Some(fields.required("url", fields.url("url")?)?),
            ("DeleteNotificationUrl", _) => None,
            (_, Some(index)) => {
                return Ok(json!({ "mchid": mchid, "url": self.urls.get(index).url }));
            }
        };
        let url = url.map(ToOwned::to_owned);
        let response = json!({ "mchid": mchid, "url": url });
        match index {
            Some(index) => self.urls.change(index).url = url,
            None => {
                let mchid = mchid.to_owned();
                self.urls.put(NotificationUrl { mchid, url });
            }
        }
        Ok(response)
    }

    /// A page of the complaints between two days, inclusive. Assumption: the newest one comes first.
    fn list(
        &self,
        around: &Around<'_>,
        mchid: &str,
        fields: &Fields<'_>,
    ) -> Result<Value, Refusal> {
        let date = |name| {
            let text = fields.required_text(name, 10)?;
            match text.parse::<Date>() {
                Ok(_) if text.len() == 10 => Ok(text),
                _ => Err(fields.refuse(name, text, "must be a day like 2019-01-01")),
            }
        };
        let (begin, end) = (date("begin_date")?, date("end_date")?);
        if end < begin {
            return Err(fields.refuse("end_date", end, "must not be before begin_date"));
        }
        let about = fields.text("complainted_mchid", 64)?;
        let found = self.shelf.iter().rev().filter(|complaint| {
            let time = complaint.time.to_string();
            let day = time.get(..10).unwrap_or_default();
            let is_meant = about.is_none_or(|about| complaint.complainted_mchid() == about);
            complaint.mchid == mchid && is_meant && (begin..=end).contains(&day)
        });
        let found: Vec<Value> = found
            .map(|complaint| {
                let mut json = wire::complaint(complaint, is_refunded(around, complaint));
                if let Some(members) = json.as_object_mut() {
                    members.remove("payer_openid");
                }
                json
            })
            .collect();
        page(fields, found.into_iter())
    }

    /// A reply of the merchant, and its number. The same message for immediate service gets the same number.
    fn reply(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        index: usize,
        fields: &Fields<'_>,
    ) -> Result<String, Refusal> {
        self.check_merchant(index, fields)?;
        let idempotent_id = fields.owned("idempotent_id", 128)?;
        if idempotent_id.is_some() {
            let mut known = self.shelf.get(index).history.iter();
            let known = known.find(|step| step.idempotent_id == idempotent_id);
            if let Some(known) = known {
                return match known.message.as_ref() == fields.value("message") {
                    true => Ok(known.log_id.clone()),
                    false => Err(book::other_parameters()),
                };
            }
        }
        self.open(index)?;
        let mut step = self.step(now, index, "MERCHANT_RESPONSE");
        step.details = fields.owned("response_content", 500)?;
        step.images = texts(fields.value("response_images"));
        step.message = fields.value("message").cloned();
        step.idempotent_id = idempotent_id;
        let log_id = step.log_id.clone();
        let complaint = self.shelf.change(index);
        complaint.state = ComplaintState::Processing;
        complaint.has_open_message = false;
        self.enter(around, index, step, "MERCHANT_RESPONSE");
        Ok(log_id)
    }

    /// The merchant's decision on the refund.
    fn decide(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        index: usize,
        fields: &Fields<'_>,
    ) -> Result<(), Refusal> {
        let action = fields.choice("action", &["APPROVE", "REJECT"])?;
        let is_approved = fields.required("action", action)? == "APPROVE";
        let reason = fields.owned("reject_reason", 200)?;
        let remark = fields.owned("remark", 200)?;
        if !is_approved {
            fields.required("reject_reason", reason.as_ref())?;
        }
        let complaint = self.open(index)?;
        if complaint.apply_refund_amount.is_none() {
            return Err(Refusal::invalid_request("投诉单没有退款申请"));
        }
        if complaint.decision.is_some() {
            return Err(Refusal::invalid_request("退款申请已处理"));
        }
        let (decision, operation, action) = match is_approved {
            true => (
                RefundDecision::Approved,
                "MERCHANT_APPROVE_REFUND",
                "MERCHANT_APPROVE_REFUND",
            ),
            // The page spells it like this.
            false => (
                RefundDecision::Rejected,
                "MERCHANT_REFUSE_RERUND",
                "MERCHANT_REJECT_REFUND",
            ),
        };
        let mut step = self.step(now, index, operation);
        step.details = match is_approved {
            true => remark,
            false => reason,
        };
        step.images = texts(fields.value("reject_media_list"));
        let complaint = self.shelf.change(index);
        complaint.decision = Some(decision);
        complaint.state = ComplaintState::Processing;
        self.enter(around, index, step, action);
        Ok(())
    }

    /// A complaint that is not completed.
    fn open(&self, index: usize) -> Result<&Complaint, Refusal> {
        let complaint = self.shelf.get(index);
        match complaint.state {
            ComplaintState::Processed => Err(Refusal::invalid_request("投诉单已处理完成")),
            _ => Ok(complaint),
        }
    }

    /// Checks that a request names the merchant that the complaint is about.
    fn check_merchant(&self, index: usize, fields: &Fields<'_>) -> Result<(), Refusal> {
        let named = fields.required_text("complainted_mchid", 64)?;
        match self.shelf.get(index).complainted_mchid() == named {
            true => Ok(()),
            false => Err(Refusal::invalid_request("被诉商户号与投诉单不一致")),
        }
    }

    fn step(&self, now: Timestamp, index: usize, operate_type: &str) -> ComplaintStep {
        let number = self.shelf.get(index).history.len() + 1;
        ComplaintStep {
            log_id: format!("30028{}{index:09}{number:06}", day(now)),
            operate_type: operate_type.to_owned(),
            details: None,
            images: Vec::new(),
            time: beijing(now),
            idempotent_id: None,
            message: None,
        }
    }

    /// Records a step and notifies the merchant.
    fn enter(
        &mut self,
        around: &mut Around<'_>,
        index: usize,
        step: ComplaintStep,
        action: &'static str,
    ) {
        let at = step.time.timestamp();
        let complaint = self.shelf.change(index);
        complaint.history.push(step);
        let name = match action {
            "CREATE_COMPLAINT" => "ComplaintCreated",
            _ => "ComplaintChanged",
        };
        let resource = json!({
            "complaint_id": complaint.complaint_id,
            "action_type": action,
        });
        let event = Event::of_model("complaints", name, resource).map(|event| Event {
            // Assumption: no page names it.
            original_type: "complaint",
            mchid: Some(complaint.mchid.clone()),
            ..event
        });
        let url = self.urls.find(&complaint.mchid, &complaint.mchid);
        let url = url.and_then(|index| self.urls.get(index).url.as_deref());
        around.tell(at, url, event);
    }
}

/// Returns whether the user got the full amount back.
fn is_refunded(around: &Around<'_>, complaint: &Complaint) -> bool {
    let order = around.orders.paid(&complaint.transaction_id);
    order.is_some_and(|order| order.refunded >= order.total)
}

/// A page of that many items.
fn page(
    fields: &Fields<'_>,
    items: impl ExactSizeIterator<Item = Value>,
) -> Result<Value, Refusal> {
    let (default, most) = PAGE;
    let limit = fields.whole("limit")?.unwrap_or(default);
    if !(1..=most).contains(&limit) {
        let issue = format!("must be between 1 and {most}");
        return Err(fields.refuse("limit", &limit.to_string(), &issue));
    }
    let offset = fields.whole("offset")?.unwrap_or(0);
    let Ok(skipped) = usize::try_from(offset) else {
        return Err(fields.refuse("offset", &offset.to_string(), "must be at least 0"));
    };
    let total = items.len();
    let taken = usize::try_from(limit).unwrap_or_default();
    let data: Value = items.skip(skipped).take(taken).collect();
    Ok(json!({ "data": data, "limit": limit, "offset": offset, "total_count": total }))
}

/// The strings of a list.
fn texts(list: Option<&Value>) -> Vec<String> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    let texts = items.filter_map(|item| item.as_str().map(ToOwned::to_owned));
    texts.collect()
}

/// The code is from the pages, which have no special one for unknown numbers.
fn unknown() -> Refusal {
    Refusal::invalid_request("投诉单不存在")
}
