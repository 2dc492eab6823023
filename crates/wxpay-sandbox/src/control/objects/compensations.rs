use schemars::JsonSchema;
use serde::Serialize;

use crate::claims::ClaimState;
use crate::compensations::{Compensation, CompensationError, CompensationKind};
use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CompensationView {
    /// The platform that requested it.
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    /// The merchant that pays.
    pub(crate) sponsor_mchid: String,
    /// Such as `after-sales` or `deposit-user`.
    pub(crate) kind: &'static str,
    pub(crate) out_bill_no: String,
    pub(crate) bill_id: String,
    /// Such as `WAIT_USER_CONFIRM`.
    pub(crate) state: &'static str,
    /// In fen.
    pub(crate) amount: Option<i64>,
    pub(crate) remark: String,
    pub(crate) created: String,
    pub(crate) success_time: Option<String>,
    /// Such as `NOT_ENOUGH`.
    pub(crate) close_reason: Option<String>,
    /// True if it waits for its user's confirmation.
    pub(crate) confirmable: bool,
}

const fn kind(kind: CompensationKind) -> &'static str {
    match kind {
        CompensationKind::AfterSales => "after-sales",
        CompensationKind::AfterSalesPreTransfer => "after-sales-pre-transfer",
        CompensationKind::Deposit => "deposit",
        CompensationKind::DepositUser => "deposit-user",
        CompensationKind::DepositPremium => "deposit-premium",
        CompensationKind::DepositShipping => "deposit-shipping",
        CompensationKind::SubMerchant => "sub-merchant",
    }
}

fn view(bill: &Compensation) -> CompensationView {
    CompensationView {
        mchid: bill.mchid.clone(),
        sub_mchid: bill.sub_mchid.clone(),
        sponsor_mchid: bill.sponsor_mchid.clone(),
        kind: kind(bill.kind),
        out_bill_no: bill.out_bill_no.clone(),
        bill_id: bill.bill_id.clone(),
        state: bill.state.as_str(),
        amount: bill.amount,
        remark: bill.transfer_remark.clone(),
        created: bill.accept_time.to_string(),
        success_time: bill.success_time.as_ref().map(ToString::to_string),
        close_reason: bill.close_reason.clone(),
        confirmable: bill.state == ClaimState::WaitUserConfirm,
    }
}

pub(crate) fn compensations(ask: &Ask<'_>) -> Result<Page<CompensationView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |bill: &Compensation| {
        let ids = [
            Some(&*bill.out_bill_no),
            Some(&*bill.bill_id),
            Some(&*bill.mchid),
            bill.sub_mchid.as_deref(),
            Some(&*bill.sponsor_mchid),
        ];
        matches(ask, bill.state.as_str(), &ids)
    };
    page(ask, state.books.compensations.bills(), is_wanted, view)
}

pub(crate) fn compensation(ask: &Ask<'_>) -> Result<CompensationView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut bills = state.books.compensations.bills();
    let found = bills.find(|bill| bill.mchid == mchid && bill.out_bill_no == number);
    found
        .map(view)
        .ok_or_else(|| Problem::missing("compensation"))
}

pub(crate) fn confirm_compensation(ask: &Ask<'_>) -> Result<CompensationView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let confirmed = state.act(|books, _| books.compensations.confirm(now, ask.number()));
    confirmed
        .map(|bill| view(&bill))
        .map_err(|error| match error {
            CompensationError::Unknown => Problem::missing("compensation"),
            error @ CompensationError::NotWaiting { .. } => Problem::conflict(error.to_string()),
        })
}
