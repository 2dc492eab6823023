use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use super::{Compensation, CompensationError, CompensationKind, wire};
use crate::book::{self, Around, Made, ObjectBook};
use crate::claims::ClaimState;
use crate::clock::{beijing, day};
use crate::fields::{self, Fields};
use crate::funds::Funds;
use crate::model::Asked;
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Shelf, Stay, Terms};

/// Time that a user has to confirm a pre-transfer, in seconds: 24 h, as for insurance claims.
const UNCONFIRMED: u64 = 24 * 60 * 60;

/// All compensations. Assumption: their kinds share one space of numbers.
pub(crate) struct Compensations {
    shelf: Shelf<Entry>,
}

/// A bill and what is remembered of it.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    bill: Compensation,
    parameters: Fingerprint,
    /// True if its amount was locked. A bill is accepted without money too, and closed later.
    is_funded: bool,
}

impl Kept for Entry {
    const BOOK: &'static str = "compensations";

    fn mchid(&self) -> &str {
        &self.bill.mchid
    }

    fn number(&self) -> &str {
        &self.bill.out_bill_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.bill.bill_id)
    }

    fn state(&self) -> &str {
        self.bill.state.as_str()
    }
}

impl Made for Entry {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

impl ObjectBook for Compensations {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let name = asked.row.name;
        let kind = kind(name);
        let is_new = name.starts_with("Create") || name.starts_with("PreTransfer");
        let index = match is_new {
            true => self.create(around.funds, scene, kind, &parameters)?,
            false => self.find(scene, kind, &fields)?,
        };
        if name.starts_with("Cancel") {
            self.cancel(scene.now, index)?;
        } else if !is_new && self.shelf.see(index) {
            self.move_on(around.funds, index, scene.now);
        }
        book::respond_part(&asked, wire::bill(&self.shelf.get(index).bill), scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.move_on(around.funds, index, due);
        }
    }
}

impl Compensations {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
        }
    }

    /// Its saved form.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.shelf]
    }

    /// All bills, in the order in which they were made.
    pub(crate) fn bills(&self) -> impl Iterator<Item = &Compensation> {
        self.shelf.iter().map(|entry| &entry.bill)
    }

    /// Confirms a pre-transfer, as the user does in WeChat.
    pub(crate) fn confirm(
        &mut self,
        now: Timestamp,
        (mchid, out_bill_no): (&str, &str),
    ) -> Result<Compensation, CompensationError> {
        let index = self.shelf.find(mchid, out_bill_no);
        let index = index.ok_or(CompensationError::Unknown)?;
        let state = self.shelf.get(index).bill.state;
        if state != ClaimState::WaitUserConfirm {
            return Err(CompensationError::NotWaiting { state });
        }
        self.enter(index, ClaimState::Accepted, now);
        Ok(self.shelf.get(index).bill.clone())
    }

    /// A new bill, or the one that was made with the same number and parameters before.
    ///
    /// Assumption, as for claims: a bill without the money is accepted and closed when it settles; a pre-transfer is
    /// refused.
    fn create(
        &mut self,
        funds: &mut Funds,
        scene: &Scene<'_>,
        kind: CompensationKind,
        parameters: &Value,
    ) -> Result<usize, Refusal> {
        let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
        let fields = Fields::of_body(Some(parameters))?;
        let out_bill_no = fields.required_text("out_bill_no", 32)?;
        fields::check_alphanumeric(Location::Body, "/out_bill_no", out_bill_no)?;
        let sub_mchid = fields.owned("sub_mchid", 32)?;
        let sub_appid = fields.owned("sub_appid", 32)?;
        let transfer_remark = fields.required_text("transfer_remark", 32)?;
        let receiver = fields.object("receiver")?;
        fields.required("receiver", receiver)?;
        let amount = fields.amount("amount")?;
        let is_pre_transfer = kind == CompensationKind::AfterSalesPreTransfer;
        if !is_pre_transfer {
            fields.required("amount", amount)?;
        }
        let sponsor = fields.text("sponsor_mchid", 32)?;
        let sponsor = sponsor.or(sub_mchid.as_deref()).unwrap_or(mchid);
        // The same number for another kind is another request.
        let with_kind = serde_json::json!([kind, parameters]);
        let known = book::repeated(&self.shelf, (mchid, out_bill_no), &with_kind)?;
        if let Some(index) = known {
            return Ok(index);
        }
        let is_funded = funds.lock(sponsor, amount.unwrap_or(0));
        // 40 digits, as the numbers of other transfer bills have.
        let bill_id = format!("134{}{:029}", day(now), self.shelf.len() + 1);
        let (state, package_info) = match is_pre_transfer {
            true if !is_funded => return Err(book::forbidden("NOT_ENOUGH", "余额不足")),
            true => {
                let package_info = STANDARD.encode(format!("sandbox package of {bill_id}"));
                (ClaimState::WaitUserConfirm, Some(package_info))
            }
            false => (ClaimState::Accepted, None),
        };
        let index = self.shelf.put(Entry {
            bill: Compensation {
                mchid: mchid.to_owned(),
                sponsor_mchid: sponsor.to_owned(),
                sub_mchid,
                sub_appid,
                kind,
                out_bill_no: out_bill_no.to_owned(),
                bill_id,
                business_type: fields.owned("business_type", 64)?,
                receiver_remark: fields.owned("receiver_remark", 64)?,
                receiver: fields.value("receiver").cloned().unwrap_or_default(),
                amount,
                transfer_remark: transfer_remark.to_owned(),
                state,
                accept_time: beijing(now),
                package_info,
                cancel_accept_time: None,
                success_time: None,
                close_time: None,
                close_reason: None,
            },
            parameters: Fingerprint::of(&with_kind),
            is_funded,
        });
        self.enter(index, state, now);
        Ok(index)
    }

    /// Accepts the cancel of a bill that waits for its user. Assumption: a cancel may be repeated.
    fn cancel(&mut self, now: Timestamp, index: usize) -> Result<(), Refusal> {
        match self.shelf.get(index).bill.state {
            ClaimState::WaitUserConfirm => {
                self.shelf.change(index).bill.cancel_accept_time = Some(beijing(now));
                self.enter(index, ClaimState::Canceling, now);
            }
            ClaimState::Canceling | ClaimState::Cancelled => {}
            state => {
                let message = format!("单据状态为{state}，不能撤销");
                return Err(Refusal::invalid_request(message));
            }
        }
        Ok(())
    }

    /// The caller's bill of that kind. A sub-merchant that is named must be the bill's.
    fn find(
        &self,
        scene: &Scene<'_>,
        kind: CompensationKind,
        fields: &Fields<'_>,
    ) -> Result<usize, Refusal> {
        let mchid = scene.merchant.mchid.as_str();
        let found = match fields.text("out_bill_no", 32)? {
            Some(number) => self.shelf.find(mchid, number),
            None => self.shelf.find_id(fields.required_text("bill_id", 64)?),
        };
        let (sub_mchid, sponsor) = (
            fields.text("sub_mchid", 32)?,
            fields.text("sponsor_mchid", 32)?,
        );
        let is_meant = |index: &usize| {
            let bill = &self.shelf.get(*index).bill;
            let is_kind = match kind {
                CompensationKind::AfterSales => matches!(
                    bill.kind,
                    CompensationKind::AfterSales | CompensationKind::AfterSalesPreTransfer
                ),
                kind => bill.kind == kind,
            };
            let is_party = sub_mchid.is_none() || sub_mchid == bill.sub_mchid.as_deref();
            let is_sponsor = sponsor.is_none_or(|sponsor| sponsor == bill.sponsor_mchid);
            bill.mchid == mchid && is_kind && is_party && is_sponsor
        };
        let unknown = || book::not_found("RESOURCE_NOT_EXISTS", "单据不存在");
        found.filter(is_meant).ok_or_else(unknown)
    }

    /// State that a bill reaches when it is left alone.
    fn move_on(&mut self, funds: &mut Funds, index: usize, at: Timestamp) {
        let entry = self.shelf.change(index);
        let (state, fen) = (entry.bill.state, entry.bill.amount.unwrap_or(0));
        let bill = &mut entry.bill;
        let mut close = |reason: &str| {
            bill.close_time = Some(beijing(at));
            bill.close_reason = Some(reason.to_owned());
            ClaimState::Closed
        };
        let next = match state {
            ClaimState::Accepted if entry.is_funded => {
                funds.pay(&entry.bill.sponsor_mchid, fen);
                let receiver = &entry.bill.receiver;
                if let Some(mchid) = receiver.pointer("/mch_info/mchid").and_then(Value::as_str) {
                    funds.top_up(mchid, fen);
                }
                entry.bill.success_time = Some(beijing(at));
                ClaimState::Success
            }
            ClaimState::Accepted => close("NOT_ENOUGH"),
            ClaimState::WaitUserConfirm => {
                let closed = close("OVERDUE_CLOSE");
                funds.release(&entry.bill.sponsor_mchid, fen);
                closed
            }
            ClaimState::Canceling => {
                funds.release(&entry.bill.sponsor_mchid, fen);
                ClaimState::Cancelled
            }
            last => last,
        };
        self.enter(index, next, at);
    }

    fn enter(&mut self, index: usize, state: ClaimState, at: Timestamp) {
        self.shelf.change(index).bill.state = state;
        let stay = match state {
            ClaimState::Accepted | ClaimState::Canceling => Stay::Briefly,
            ClaimState::WaitUserConfirm => Stay::For(UNCONFIRMED),
            ClaimState::Cancelled | ClaimState::Success | ClaimState::Closed => Stay::ForEver,
        };
        self.shelf.plan(index, at, stay);
    }
}

/// The kind that an operation is about, by its name. Queries and cancels of after-sales compensations are about both
/// of theirs.
fn kind(name: &str) -> CompensationKind {
    let known = [
        (
            "PreTransferAfterSales",
            CompensationKind::AfterSalesPreTransfer,
        ),
        ("AfterSales", CompensationKind::AfterSales),
        ("DepositUser", CompensationKind::DepositUser),
        ("DepositPremium", CompensationKind::DepositPremium),
        ("DepositShipping", CompensationKind::DepositShipping),
        ("Deposit", CompensationKind::Deposit),
    ];
    let mut known = known.iter().filter(|(part, _)| name.contains(part));
    known
        .next()
        .map_or(CompensationKind::SubMerchant, |(_, kind)| *kind)
}
