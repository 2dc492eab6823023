use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wxpay::Timestamp;

use super::{BatchError, BatchState, TransferBatch, TransferDetail, TransferDetailState, wire};
use crate::book::{self, Around, Made, ObjectBook};
use crate::clock::{beijing, day};
use crate::fields::{self, Fields};
use crate::funds::Funds;
use crate::model::Asked;
use crate::notices::Event;
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Shelf, Stay, Terms};

/// From this amount on, in fen, the user's name is required: 2,000 yuan, as for transfer bills.
const NAMED: i64 = 200_000;

/// The most transfers of a batch. Assumption.
const MOST: usize = 1_000;

/// Items of a page that names no limit, the fewest and the most. Assumption.
const PAGE: (i64, i64, i64) = (20, 1, 100);

/// All transfer batches.
pub(crate) struct Batches {
    shelf: Shelf<Entry>,
}

/// A batch and what is remembered of it.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    batch: TransferBatch,
    parameters: Fingerprint,
}

impl Kept for Entry {
    const BOOK: &'static str = "transfer_batches";

    fn mchid(&self) -> &str {
        &self.batch.mchid
    }

    fn number(&self) -> &str {
        &self.batch.out_batch_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.batch.batch_id)
    }

    fn state(&self) -> &str {
        self.batch.state.as_str()
    }
}

impl Made for Entry {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

impl ObjectBook for Batches {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let name = asked.row.name;
        if name == "CreateBatch" {
            let index = self.create(around.funds, scene, &parameters, &fields)?;
            return book::respond(&asked, wire::created(self.batch(index)), scene);
        }
        let index = self.find(&scene.merchant.mchid, &fields)?;
        if self.shelf.see(index) {
            self.move_on(around, index, scene.now);
        }
        let batch = self.batch(index);
        let json = match name.starts_with("QueryDetail") {
            true => wire::detail(batch, detail_of(batch, &fields)?),
            false => query(batch, &fields)?,
        };
        book::respond_part(&asked, json, scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.move_on(around, index, due);
        }
    }
}

impl Batches {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
        }
    }

    /// Its saved form.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.shelf]
    }

    /// All batches, in the order in which they were made.
    pub(crate) fn batches(&self) -> impl Iterator<Item = &TransferBatch> {
        self.shelf.iter().map(|entry| &entry.batch)
    }

    /// Lets a transfer fail that is not at its end.
    pub(crate) fn fail(
        &mut self,
        funds: &mut Funds,
        now: Timestamp,
        (mchid, out_batch_no): (&str, &str),
        (out_detail_no, reason): (&str, &str),
    ) -> Result<TransferBatch, BatchError> {
        let index = self.shelf.find(mchid, out_batch_no);
        let index = index.ok_or(BatchError::Unknown)?;
        let mut details = self.batch(index).details.iter();
        let place = details.position(|detail| detail.out_detail_no == out_detail_no);
        let place = place.ok_or(BatchError::UnknownDetail)?;
        let batch = &mut self.shelf.change(index).batch;
        let detail = &mut batch.details[place];
        if matches!(
            detail.state,
            TransferDetailState::Success | TransferDetailState::Fail
        ) {
            let state = detail.state;
            return Err(BatchError::DetailEnded { state });
        }
        detail.state = TransferDetailState::Fail;
        detail.fail_reason = Some(reason.to_owned());
        batch.update_time = beijing(now);
        funds.release(mchid, detail.amount);
        Ok(batch.clone())
    }

    /// Closes a batch whose transfers are not on their way, as the merchant does on its platform.
    pub(crate) fn close(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, out_batch_no): (&str, &str),
    ) -> Result<TransferBatch, BatchError> {
        let index = self.shelf.find(mchid, out_batch_no);
        let index = index.ok_or(BatchError::Unknown)?;
        let state = self.batch(index).state;
        if state != BatchState::Accepted {
            return Err(BatchError::WrongState { state });
        }
        let batch = &mut self.shelf.change(index).batch;
        batch.close_reason = Some("MERCHANT_REVOCATION".to_owned());
        for detail in &mut batch.details {
            if detail.state != TransferDetailState::Fail {
                detail.state = TransferDetailState::Fail;
                around.funds.release(mchid, detail.amount);
            }
        }
        self.enter(around, index, BatchState::Closed, now);
        Ok(self.batch(index).clone())
    }

    /// A new batch, or the one that was made with the same number and parameters before.
    ///
    /// Assumption, from transfer bills: a batch without the money is refused and leaves its number free.
    fn create(
        &mut self,
        funds: &mut Funds,
        scene: &Scene<'_>,
        parameters: &Value,
        fields: &Fields<'_>,
    ) -> Result<usize, Refusal> {
        let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
        let out_batch_no = fields.required_text("out_batch_no", 32)?;
        fields::check_alphanumeric(Location::Body, "/out_batch_no", out_batch_no)?;
        let appid = fields.required_text("appid", 32)?;
        let batch_name = fields.required_text("batch_name", 32)?;
        let batch_remark = fields.required_text("batch_remark", 32)?;
        let total_amount = fields.required("total_amount", fields.amount("total_amount")?)?;
        let total_num = fields.required("total_num", fields.amount("total_num")?)?;
        let transfer_scene_id = fields.owned("transfer_scene_id", 36)?;
        let notify_url = fields.notify_url()?.map(ToOwned::to_owned);
        let number = self.shelf.len() + 1;
        let details = details(fields, now, number)?;
        let sum = details
            .iter()
            .try_fold(0_i64, |sum, detail| sum.checked_add(detail.amount));
        if sum != Some(total_amount) {
            let issue = "must be the sum of the transfers";
            return Err(fields.refuse("total_amount", &total_amount.to_string(), issue));
        }
        if usize::try_from(total_num) != Ok(details.len()) {
            let issue = "must be the number of the transfers";
            return Err(fields.refuse("total_num", &total_num.to_string(), issue));
        }
        let known = book::repeated(&self.shelf, (mchid, out_batch_no), parameters)?;
        if let Some(index) = known {
            return Ok(index);
        }
        if !funds.lock(mchid, total_amount) {
            return Err(book::forbidden("NOT_ENOUGH", "资金不足"));
        }
        let index = self.shelf.put(Entry {
            batch: TransferBatch {
                mchid: mchid.to_owned(),
                appid: appid.to_owned(),
                out_batch_no: out_batch_no.to_owned(),
                // 40 digits, as real ones have.
                batch_id: format!("1030{}{number:028}", day(now)),
                batch_name: batch_name.to_owned(),
                batch_remark: batch_remark.to_owned(),
                total_amount,
                transfer_scene_id,
                notify_url,
                state: BatchState::Accepted,
                close_reason: None,
                details,
                create_time: beijing(now),
                update_time: beijing(now),
            },
            parameters: Fingerprint::of(parameters),
        });
        self.shelf.plan(index, now, Stay::Briefly);
        Ok(index)
    }

    fn find(&self, mchid: &str, fields: &Fields<'_>) -> Result<usize, Refusal> {
        let found = match fields.text("out_batch_no", 32)? {
            Some(number) => self.shelf.find(mchid, number),
            None => self.shelf.find_id(fields.required_text("batch_id", 64)?),
        };
        let own = found.filter(|&index| self.batch(index).mchid == mchid);
        own.ok_or_else(unknown)
    }

    fn batch(&self, index: usize) -> &TransferBatch {
        &self.shelf.get(index).batch
    }

    /// State that a batch reaches when it is left alone.
    fn move_on(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        let batch = &mut self.shelf.change(index).batch;
        let (next, from, to) = match batch.state {
            BatchState::Accepted => (
                BatchState::Processing,
                TransferDetailState::Init,
                TransferDetailState::Processing,
            ),
            _ => (
                BatchState::Finished,
                TransferDetailState::Processing,
                TransferDetailState::Success,
            ),
        };
        for detail in &mut batch.details {
            if detail.state == from {
                detail.state = to;
                if to == TransferDetailState::Success {
                    around.funds.pay(&batch.mchid, detail.amount);
                }
            }
        }
        self.enter(around, index, next, at);
    }

    fn enter(&mut self, around: &mut Around<'_>, index: usize, state: BatchState, at: Timestamp) {
        let batch = &mut self.shelf.change(index).batch;
        batch.state = state;
        batch.update_time = beijing(at);
        let stay = match state {
            BatchState::Accepted | BatchState::Processing => Stay::Briefly,
            BatchState::Finished | BatchState::Closed => Stay::ForEver,
        };
        let batch = self.batch(index);
        around.tell(at, batch.notify_url.as_deref(), event(batch));
        self.shelf.plan(index, at, stay);
    }
}

/// The event of a batch's end; none for one that has not come to it.
pub(crate) fn event(batch: &TransferBatch) -> Option<Event> {
    let name = match batch.state {
        BatchState::Accepted | BatchState::Processing => return None,
        BatchState::Finished => "BatchFinished",
        BatchState::Closed => "BatchClosed",
    };
    let resource = book::present(wire::notified(batch));
    Event::of_model("transfer_batches", name, resource)
}

/// The transfers of a request.
fn details(
    fields: &Fields<'_>,
    now: Timestamp,
    batch: usize,
) -> Result<Vec<TransferDetail>, Refusal> {
    let items = fields.objects("transfer_detail_list")?;
    if items.is_empty() || items.len() > MOST {
        let issue = format!("must have 1 to {MOST} transfers");
        return Err(fields.refuse("transfer_detail_list", "", &issue));
    }
    let mut numbers = HashSet::new();
    let details = items.iter().enumerate().map(|(index, item)| {
        let out_detail_no = item.required_text("out_detail_no", 32)?;
        fields::check_alphanumeric(
            Location::Body,
            &item.pointer_to("out_detail_no"),
            out_detail_no,
        )?;
        if !numbers.insert(out_detail_no.to_owned()) {
            let issue = "must not come twice in a batch";
            return Err(item.refuse("out_detail_no", out_detail_no, issue));
        }
        let amount = item.required("transfer_amount", item.amount("transfer_amount")?)?;
        let user_name = item.owned("user_name", 64)?;
        if amount >= NAMED {
            item.required("user_name", user_name.as_ref())?;
        }
        Ok(TransferDetail {
            out_detail_no: out_detail_no.to_owned(),
            detail_id: format!("1040{}{batch:018}{:010}", day(now), index + 1),
            openid: item.required_text("openid", 64)?.to_owned(),
            user_name,
            amount,
            remark: item.required_text("transfer_remark", 32)?.to_owned(),
            state: TransferDetailState::Init,
            fail_reason: None,
        })
    });
    details.collect()
}

/// The transfer of a batch that a query names by either number.
fn detail_of<'b>(
    batch: &'b TransferBatch,
    fields: &Fields<'_>,
) -> Result<&'b TransferDetail, Refusal> {
    let by_number = fields.text("out_detail_no", 32)?;
    let by_id = fields.text("detail_id", 64)?;
    let mut details = batch.details.iter();
    let found = details.find(|detail| {
        by_number == Some(&detail.out_detail_no) || by_id == Some(&detail.detail_id)
    });
    found.ok_or_else(unknown)
}

/// A batch, with a page of its transfers if the query asks for them.
fn query(batch: &TransferBatch, fields: &Fields<'_>) -> Result<Value, Refusal> {
    let (default, least, most) = PAGE;
    let limit = fields.whole("limit")?.unwrap_or(default);
    if !(least..=most).contains(&limit) {
        let issue = format!("must be between {least} and {most}");
        return Err(fields.refuse("limit", &limit.to_string(), &issue));
    }
    let offset = fields.whole("offset")?.unwrap_or(0);
    let Ok(skipped) = usize::try_from(offset) else {
        return Err(fields.refuse("offset", &offset.to_string(), "must be at least 0"));
    };
    if !fields.is_true("need_query_detail") {
        return Ok(json!({ "transfer_batch": wire::queried(batch) }));
    }
    let wanted = fields.choice("detail_status", &["ALL", "SUCCESS", "FAIL"])?;
    let wanted = fields.required("detail_status", wanted)?;
    let details = batch.details.iter();
    let details = details.filter(|detail| wanted == "ALL" || detail.state.as_str() == wanted);
    let taken = usize::try_from(limit).unwrap_or_default();
    let page: Vec<Value> = details
        .skip(skipped)
        .take(taken)
        .map(wire::listed)
        .collect();
    Ok(json!({
        "transfer_batch": wire::queried(batch),
        "transfer_detail_list": page,
        "offset": offset,
        "limit": limit,
    }))
}

fn unknown() -> Refusal {
    book::not_found("NOT_FOUND", "记录不存在")
}
