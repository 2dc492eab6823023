use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sharing::check_reason;
use crate::batches::{BatchError, BatchState, TransferBatch, TransferDetail, TransferDetailState};
use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BatchView {
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) out_batch_no: String,
    pub(crate) batch_id: String,
    pub(crate) name: String,
    pub(crate) remark: String,
    /// `ACCEPTED`, `PROCESSING`, `FINISHED` or `CLOSED`.
    pub(crate) state: &'static str,
    /// Sum of its transfers, in fen.
    pub(crate) amount: i64,
    pub(crate) close_reason: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) created: String,
    pub(crate) updated: String,
    pub(crate) details: Vec<BatchDetailView>,
    /// True if the merchant can close it.
    pub(crate) closable: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BatchDetailView {
    pub(crate) out_detail_no: String,
    pub(crate) detail_id: String,
    pub(crate) openid: String,
    /// In fen.
    pub(crate) amount: i64,
    pub(crate) remark: String,
    /// `INIT`, `PROCESSING`, `SUCCESS` or `FAIL`.
    pub(crate) state: &'static str,
    pub(crate) fail_reason: Option<String>,
    /// True if it can still fail.
    pub(crate) pending: bool,
}

/// Failure of a transfer of a batch.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FailBatchTransfer {
    /// The merchant's number of the transfer.
    pub(crate) out_detail_no: String,
    /// Such as `ACCOUNT_FROZEN`; 1 to 64 characters.
    pub(crate) reason: String,
}

fn view(batch: &TransferBatch) -> BatchView {
    BatchView {
        mchid: batch.mchid.clone(),
        appid: batch.appid.clone(),
        out_batch_no: batch.out_batch_no.clone(),
        batch_id: batch.batch_id.clone(),
        name: batch.batch_name.clone(),
        remark: batch.batch_remark.clone(),
        state: batch.state.as_str(),
        amount: batch.total_amount,
        close_reason: batch.close_reason.clone(),
        notify_url: batch.notify_url.clone(),
        created: batch.create_time.to_string(),
        updated: batch.update_time.to_string(),
        details: batch.details.iter().map(detail).collect(),
        closable: batch.state == BatchState::Accepted,
    }
}

fn detail(detail: &TransferDetail) -> BatchDetailView {
    BatchDetailView {
        out_detail_no: detail.out_detail_no.clone(),
        detail_id: detail.detail_id.clone(),
        openid: detail.openid.clone(),
        amount: detail.amount,
        remark: detail.remark.clone(),
        state: detail.state.as_str(),
        fail_reason: detail.fail_reason.clone(),
        pending: matches!(
            detail.state,
            TransferDetailState::Init | TransferDetailState::Processing
        ),
    }
}

pub(crate) fn transfer_batches(ask: &Ask<'_>) -> Result<Page<BatchView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |batch: &TransferBatch| {
        let mut ids = vec![
            Some(&*batch.out_batch_no),
            Some(&*batch.batch_id),
            Some(&*batch.mchid),
        ];
        for detail in &batch.details {
            ids.extend([
                Some(&*detail.out_detail_no),
                Some(&*detail.detail_id),
                Some(&*detail.openid),
            ]);
        }
        matches(ask, batch.state.as_str(), &ids)
    };
    page(ask, state.books.batches.batches(), is_wanted, view)
}

pub(crate) fn transfer_batch(ask: &Ask<'_>) -> Result<BatchView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut batches = state.books.batches.batches();
    let found = batches.find(|batch| batch.mchid == mchid && batch.out_batch_no == number);
    found.map(view).ok_or_else(|| Problem::missing("batch"))
}

fn problem(error: BatchError) -> Problem {
    match error {
        BatchError::Unknown => Problem::missing("batch"),
        BatchError::UnknownDetail => Problem::missing("transfer in the batch"),
        error => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn fail_batch_transfer(ask: &Ask<'_>) -> Result<BatchView, Problem> {
    let FailBatchTransfer {
        out_detail_no,
        reason,
    } = ask.body()?;
    check_reason(&reason)?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let failed = state.act(|books, around| {
        let what = (&*out_detail_no, &*reason);
        books.batches.fail(around.funds, now, ask.number(), what)
    });
    failed.map(|batch| view(&batch)).map_err(problem)
}

pub(crate) fn close_transfer_batch(ask: &Ask<'_>) -> Result<BatchView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let closed = state.act(|books, around| books.batches.close(around, now, ask.number()));
    closed.map(|batch| view(&batch)).map_err(problem)
}
