use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wxpay::Timestamp;

use super::receivers::{self, Receivers};
use super::returns::{Returned, Returns};
use super::wire;
use super::{ProfitShare, ProfitShareReceiver, ProfitShareReturn, ShareError, ShareResult};
use crate::book::{self, Around, Made, ObjectBook};
use crate::clock::{beijing, day};
use crate::fields::Fields;
use crate::model::Asked;
use crate::notices::Event;
use crate::orders::Order;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Register, Shelf, Stay, Terms};

/// Part of an order that may be shared by default, in ten-thousandths. Assumption: 30 % for merchants and
/// service providers, everything for the platforms of 收付通.
const RATIO: i64 = 3_000;
const WHOLE: i64 = 10_000;

/// Limit of receivers of one request.
const MOST: usize = 50;

const MERCHANT: &str = "MERCHANT_ID";

/// All of profit sharing.
pub(crate) struct Sharing {
    shelf: Shelf<Entry>,
    /// The shares of each transaction.
    by_transaction: HashMap<String, Vec<usize>>,
    receivers: Receivers,
    returns: Returns,
    details: Register<usize>,
    settings: Register<Settings>,
}

/// Settings of the merchant platform.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Settings {
    /// Part of an order that may be shared, in ten-thousandths.
    ratio: Option<i64>,
    /// URL for notifications of shares that name none.
    notify_url: Option<String>,
}

/// A share and its internal data.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) share: ProfitShare,
    parameters: Fingerprint,
}

impl Kept for Entry {
    const BOOK: &'static str = "profit_shares";

    fn mchid(&self) -> &str {
        &self.share.mchid
    }

    fn number(&self) -> &str {
        &self.share.out_order_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.share.order_id)
    }

    fn state(&self) -> &str {
        self.share.state()
    }
}

impl Made for Entry {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

/// The caller, and the family of its call.
#[derive(Clone, Copy)]
struct Party<'p> {
    mchid: &'p str,
    sub_mchid: Option<&'p str>,
    /// True for a platform of 收付通.
    is_platform: bool,
}

impl ObjectBook for Sharing {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let party = Party {
            mchid: &scene.merchant.mchid,
            sub_mchid: fields.text("sub_mchid", 32)?,
            is_platform: asked.row.family == "ecommerce_profitsharing",
        };
        let now = scene.now;
        let json = match asked.row.name {
            "AddReceiver" => {
                let receiver = receivers::read(&fields, "account", party.of_receivers())?;
                self.receivers.add(receiver);
                receivers::wire(&parameters, party.is_platform)
            }
            "DeleteReceiver" => {
                let receiver = receivers::read(&fields, "account", party.of_receivers())?;
                self.receivers.delete(&receiver)?;
                receivers::wire(&parameters, true)
            }
            "CreateOrder" => self.create(around, now, party, &parameters)?,
            "UnfreezeRemainingFunds" | "FinishOrder" => {
                self.unfreeze(around, now, party, &parameters)?
            }
            "QueryOrder" => self.query(around, now, party, &fields)?,
            "CreateReturnOrder" => self.give_back(now, party, &parameters)?,
            "QueryReturnOrder" => self.query_return(around, now, party, &fields)?,
            "QueryUnsplitAmount" => {
                let id = fields.required("transaction_id", fields.text("transaction_id", 32)?)?;
                let order = around.orders.paid(id);
                let order = order.filter(|order| order.mchid == party.mchid);
                let left = self.left(order.ok_or_else(unknown)?);
                json!({ "transaction_id": id, "unsplit_amount": left })
            }
            _ => json!({
                "sub_mchid": party.sub_mchid,
                "max_ratio": self.settings.ratio.unwrap_or(RATIO),
            }),
        };
        book::respond(&asked, json, scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.finish(around, index, due);
        }
        while let Some((due, index)) = self.returns.shelf.next_due(now) {
            self.finish_return(around, index, due);
        }
    }
}

impl<'p> Party<'p> {
    const fn of_receivers(self) -> (&'p str, Option<&'p str>) {
        match self.is_platform {
            true => (self.mchid, None),
            false => (self.mchid, self.sub_mchid),
        }
    }
}

impl Sharing {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
            by_transaction: HashMap::new(),
            receivers: Receivers::default(),
            returns: Returns::new(terms),
            details: Register::new("profit_shares.details", 0),
            settings: Register::new("profit_shares.settings", Settings::default()),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 5] {
        [
            &mut self.shelf,
            &mut self.returns.shelf,
            &mut self.receivers.known,
            &mut self.details,
            &mut self.settings,
        ]
    }

    /// Rebuilds derived data from the loaded objects.
    pub(crate) fn loaded(&mut self) {
        self.by_transaction.clear();
        for (index, entry) in self.shelf.iter().enumerate() {
            let id = entry.share.transaction_id.clone();
            self.by_transaction.entry(id).or_default().push(index);
        }
    }

    /// Shares an order's money among receivers.
    fn create(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        party: Party<'_>,
        parameters: &Value,
    ) -> Result<Value, Refusal> {
        let body = Fields::of_body(Some(parameters))?;
        let number = book::number(&body, "out_order_no", 64)?;
        if let Some(index) = book::repeated(&self.shelf, (party.mchid, number), parameters)? {
            return Ok(wire::order(&self.shelf.get(index).share, party.is_platform));
        }
        let order = shareable(around, party, &body)?;
        let account = match party.is_platform {
            true => "receiver_account",
            false => "account",
        };
        let (mut receivers, mut accounts) = (Vec::new(), HashSet::new());
        for item in body.objects("receivers")? {
            let receiver = receivers::read(&item, account, party.of_receivers())?;
            let amount = item.required("amount", item.amount("amount")?)?;
            let description = item.required("description", item.text("description", 80)?)?;
            if !accounts.insert((receiver.kind.clone(), receiver.account.clone())) {
                return Err(item.refuse(account, &receiver.account, "must not come twice"));
            }
            self.receivers.check(&receiver)?;
            let detail = (receiver.kind, receiver.account, description.to_owned());
            receivers.push(self.receiver(now, detail, amount));
        }
        let unfreezes = body.is_true("unfreeze_unsplit") || body.is_true("finish");
        if receivers.is_empty() || receivers.len() > MOST {
            let issue = format!("must have 1 to {MOST} items");
            return Err(body.refuse("receivers", "", &issue));
        }
        let sum = receivers
            .iter()
            .try_fold(0_i64, |sum, receiver| sum.checked_add(receiver.amount))
            .ok_or_else(not_enough)?;
        if self.is_unfrozen(&order) {
            return Err(Refusal::invalid_request("订单已完结分账，不能再分账"));
        }
        if self.left(&order) < sum {
            return Err(not_enough());
        }
        let ratio = self.settings.ratio.unwrap_or(match party.is_platform {
            true => WHOLE,
            false => RATIO,
        });
        let most = i128::from(order.total) * i128::from(ratio) / i128::from(WHOLE);
        if i128::from(self.shared(&order)) + i128::from(sum) > most {
            return Err(book::forbidden("RULE_LIMIT", "分账金额超出最大分账比例"));
        }
        if !around.funds.lock(order.payee(), sum) {
            return Err(not_enough());
        }
        let share = self.push(
            now,
            &order,
            parameters,
            (number, unfreezes, receivers, None),
        )?;
        Ok(wire::order(&share, party.is_platform))
    }

    /// Unfreezes the remaining amount of an order for the merchant itself.
    fn unfreeze(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        party: Party<'_>,
        parameters: &Value,
    ) -> Result<Value, Refusal> {
        let body = Fields::of_body(Some(parameters))?;
        let number = book::number(&body, "out_order_no", 64)?;
        let known = book::repeated(&self.shelf, (party.mchid, number), parameters)?;
        let share = match known {
            Some(index) => self.shelf.get(index).share.clone(),
            None => {
                let order = shareable(around, party, &body)?;
                let description = body.text("description", 80)?;
                let description = body.required("description", description)?.to_owned();
                let left = self.left(&order);
                if left == 0 {
                    return Err(book::forbidden("NOT_ENOUGH", "分账金额为0"));
                }
                let detail = (
                    MERCHANT.to_owned(),
                    order.payee().to_owned(),
                    description.clone(),
                );
                let receiver = self.receiver(now, detail, left);
                let what = (number, true, vec![receiver], Some(description));
                self.push(now, &order, parameters, what)?
            }
        };
        Ok(match party.is_platform {
            true => wire::finished(&share),
            false => wire::order(&share, false),
        })
    }

    fn query(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        party: Party<'_>,
        fields: &Fields<'_>,
    ) -> Result<Value, Refusal> {
        let number = fields.required("out_order_no", fields.text("out_order_no", 64)?)?;
        let transaction = fields.text("transaction_id", 32)?;
        let index = self.find(party, number).ok_or_else(unknown)?;
        if self.shelf.see(index) {
            self.finish(around, index, now);
        }
        let share = &self.shelf.get(index).share;
        if transaction.is_some_and(|id| id != share.transaction_id) {
            return Err(unknown());
        }
        let mut json = wire::order(share, party.is_platform);
        if party.is_platform
            && let Some((amount, description)) = wire::finish(share)
        {
            json["receivers"] = json!([]);
            json["finish_amount"] = amount.into();
            json["finish_description"] = description.into();
        }
        Ok(json)
    }

    /// Requests the return of a share.
    fn give_back(
        &mut self,
        now: Timestamp,
        party: Party<'_>,
        parameters: &Value,
    ) -> Result<Value, Refusal> {
        let body = Fields::of_body(Some(parameters))?;
        let number = book::number(&body, "out_return_no", 64)?;
        let number = (party.mchid, number);
        if let Some(index) = book::repeated(&self.returns.shelf, number, parameters)? {
            let known = self.returns.shelf.get(index);
            return Ok(wire::returned(&known.back, party.is_platform));
        }
        let index = match (body.text("order_id", 64)?, body.text("out_order_no", 64)?) {
            (Some(id), _) => self.shelf.find_id(id),
            (None, Some(number)) => self.find(party, number),
            (None, None) => return body.required("order_id", None),
        };
        let missing = || Refusal::invalid_request("分账单不存在");
        let index = index.ok_or_else(missing)?;
        let share = &self.shelf.get(index).share;
        if share.mchid != party.mchid || share.sub_mchid.as_deref() != party.sub_mchid {
            return Err(missing());
        }
        let return_mchid = body.required("return_mchid", body.text("return_mchid", 32)?)?;
        let amount = body.required("amount", body.amount("amount")?)?;
        let description = body.required("description", body.text("description", 80)?)?;
        let at = share.receivers.iter().position(|receiver| {
            receiver.kind == MERCHANT
                && receiver.account == return_mchid
                && receiver.result == ShareResult::Success
        });
        let at = at.ok_or_else(|| Refusal::invalid_request("回退方没有可回退的分账"))?;
        let share = &mut self.shelf.change(index).share;
        let receiver = &mut share.receivers[at];
        if receiver.amount - receiver.returned < amount {
            // The platforms' page has a code for it, the other one has none.
            return Err(match party.is_platform {
                true => book::forbidden("NOT_ENOUGH", "剩余可回退的金额不足"),
                false => Refusal::invalid_request("回退金额大于剩余可回退的金额"),
            });
        }
        receiver.returned += amount;
        let count = self.returns.shelf.len() + 1;
        let back = ProfitShareReturn {
            mchid: share.mchid.clone(),
            sub_mchid: share.sub_mchid.clone(),
            out_order_no: share.out_order_no.clone(),
            order_id: share.order_id.clone(),
            transaction_id: share.transaction_id.clone(),
            out_return_no: number.1.to_owned(),
            return_id: format!("3009{}{count:016}", day(now)),
            return_mchid: return_mchid.to_owned(),
            amount,
            description: description.to_owned(),
            result: ShareResult::Pending,
            fail_reason: None,
            create_time: beijing(now),
            finish_time: None,
        };
        let json = wire::returned(&back, party.is_platform);
        let index = self.returns.shelf.put(Returned {
            back,
            parameters: Fingerprint::of(parameters),
        });
        self.returns.shelf.plan(index, now, Stay::Briefly);
        Ok(json)
    }

    fn query_return(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        party: Party<'_>,
        fields: &Fields<'_>,
    ) -> Result<Value, Refusal> {
        let number = fields.required("out_return_no", fields.text("out_return_no", 64)?)?;
        let index = self.returns.shelf.find(party.mchid, number);
        let index = index.ok_or_else(unknown)?;
        let back = &self.returns.shelf.get(index).back;
        let order = fields.text("out_order_no", 64)?;
        let is_its = order.is_none_or(|number| number == back.out_order_no);
        if !is_its || back.sub_mchid.as_deref() != party.sub_mchid {
            return Err(unknown());
        }
        if self.returns.shelf.see(index) {
            self.finish_return(around, index, now);
        }
        let back = &self.returns.shelf.get(index).back;
        Ok(wire::returned(back, party.is_platform))
    }

    /// Makes a processing share fail.
    pub(crate) fn fail(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
        (account, reason): (&str, &str),
    ) -> Result<ProfitShare, ShareError> {
        let index = self.shelf.find(mchid, number).ok_or(ShareError::Unknown)?;
        let receivers = &self.shelf.get(index).share.receivers;
        let mut at = receivers.iter();
        let at = at.position(|receiver| receiver.account == account);
        let at = at.ok_or(ShareError::Unknown)?;
        let result = receivers[at].result;
        if result != ShareResult::Pending {
            return Err(ShareError::Ended { result });
        }
        let share = &mut self.shelf.change(index).share;
        let payer = share.payer().to_owned();
        let receiver = &mut share.receivers[at];
        receiver.result = ShareResult::Closed;
        receiver.fail_reason = Some(reason.to_owned());
        receiver.finish_time = Some(beijing(now));
        around.funds.release(&payer, receiver.amount);
        Ok(share.clone())
    }

    /// All shares, in order of creation.
    pub(crate) fn shares(&self) -> impl Iterator<Item = &ProfitShare> {
        self.shelf.iter().map(|entry| &entry.share)
    }

    /// All returns, in order of creation.
    pub(crate) fn returns(&self) -> impl Iterator<Item = &ProfitShareReturn> {
        self.returns.shelf.iter().map(|entry| &entry.back)
    }

    pub(crate) fn set_notify_url(&mut self, url: &str) {
        self.settings.change().notify_url = Some(url.to_owned());
    }

    /// Sets how much of an order may be shared, in ten-thousandths.
    pub(crate) fn set_ratio(&mut self, ratio: i64) {
        self.settings.change().ratio = Some(ratio.clamp(0, WHOLE));
    }

    fn receiver(
        &mut self,
        now: Timestamp,
        (kind, account, description): (String, String, String),
        amount: i64,
    ) -> ProfitShareReceiver {
        let details = self.details.change();
        *details += 1;
        let detail = *details;
        ProfitShareReceiver {
            kind,
            account,
            amount,
            description,
            // 23 digits, as those of the pages.
            detail_id: format!("36011{}{:010}", day(now), detail),
            result: ShareResult::Pending,
            fail_reason: None,
            create_time: beijing(now),
            finish_time: None,
            returned: 0,
        }
    }

    fn push(
        &mut self,
        now: Timestamp,
        order: &Order,
        parameters: &Value,
        (number, unfreezes, receivers, description): (
            &str,
            bool,
            Vec<ProfitShareReceiver>,
            Option<String>,
        ),
    ) -> Result<ProfitShare, Refusal> {
        let body = Fields::of_body(Some(parameters))?;
        let transaction_id = order.transaction_id.clone().unwrap_or_default();
        let order_id = format!("3008{}{:016}", day(now), self.shelf.len() + 1);
        let share = ProfitShare {
            mchid: order.mchid.clone(),
            sub_mchid: order.sub_mchid.clone(),
            transaction_id: transaction_id.clone(),
            out_order_no: number.to_owned(),
            order_id,
            is_finished: false,
            unfreezes,
            receivers,
            notify_url: body.notify_url()?.map(ToOwned::to_owned),
            description,
        };
        let index = self.shelf.put(Entry {
            share: share.clone(),
            parameters: Fingerprint::of(parameters),
        });
        self.by_transaction
            .entry(transaction_id)
            .or_default()
            .push(index);
        self.shelf.plan(index, now, Stay::Briefly);
        Ok(share)
    }

    /// Finishes a share: each receiver without a failure gets its amount.
    fn finish(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        self.shelf.plan(index, at, Stay::ForEver);
        let share = &mut self.shelf.change(index).share;
        share.is_finished = true;
        let payer = share.payer().to_owned();
        let is_own = share.description.is_some();
        let mut done = Vec::new();
        for receiver in &mut share.receivers {
            if receiver.result != ShareResult::Pending {
                continue;
            }
            receiver.result = ShareResult::Success;
            receiver.finish_time = Some(beijing(at));
            // What is unfrozen stays where it is.
            if is_own {
                continue;
            }
            around.funds.pay(&payer, receiver.amount);
            if receiver.kind == MERCHANT {
                around.funds.top_up(&receiver.account, receiver.amount);
            }
            done.push(receiver.clone());
        }
        let share = share.clone();
        for receiver in done {
            let resource = book::present(wire::shared(&share, &receiver));
            self.tell(around, at, &share, resource);
        }
    }

    fn finish_return(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        let done = self.returns.finish(around, &mut self.shelf, (index, at));
        if let Some((share, back)) = done {
            let resource = book::present(wire::given_back(&share, &back));
            self.tell(around, at, &share, resource);
        }
    }

    fn tell(&self, around: &mut Around<'_>, at: Timestamp, share: &ProfitShare, resource: Value) {
        let url = share
            .notify_url
            .as_deref()
            .or(self.settings.notify_url.as_deref());
        let event = Event::of_model("profitsharing", "ShareChanged", resource);
        around.tell(at, url, event);
    }

    fn find(&self, party: Party<'_>, number: &str) -> Option<usize> {
        let index = self.shelf.find(party.mchid, number)?;
        let share = &self.shelf.get(index).share;
        (share.sub_mchid.as_deref() == party.sub_mchid).then_some(index)
    }

    /// Remaining amount of an order that can be shared.
    fn left(&self, order: &Order) -> i64 {
        if !order.profit_sharing || !order.state.is_paid() || self.is_unfrozen(order) {
            return 0;
        }
        (order.total - order.refunded - self.shared(order)).max(0)
    }

    /// Amount of an order that was shared or is being shared.
    fn shared(&self, order: &Order) -> i64 {
        let receivers = self.of(order).flat_map(|share| &share.receivers);
        let receivers = receivers.filter(|receiver| receiver.result != ShareResult::Closed);
        receivers.map(|receiver| receiver.amount).sum()
    }

    fn is_unfrozen(&self, order: &Order) -> bool {
        self.of(order).any(|share| share.unfreezes)
    }

    fn of(&self, order: &Order) -> impl Iterator<Item = &ProfitShare> {
        let indices = order.transaction_id.as_ref();
        let indices = indices.and_then(|id| self.by_transaction.get(id));
        let indices = indices.into_iter().flatten();
        indices.map(|&index| &self.shelf.get(index).share)
    }
}

/// The paid order of a transaction, if its money may be shared.
fn shareable(around: &Around<'_>, party: Party<'_>, body: &Fields<'_>) -> Result<Order, Refusal> {
    let id = body.required("transaction_id", body.text("transaction_id", 32)?)?;
    let order = around.orders.paid(id).filter(|order| {
        order.mchid == party.mchid && order.sub_mchid.as_deref() == party.sub_mchid
    });
    // No page has a special code for it.
    let order = order.ok_or_else(|| Refusal::invalid_request("订单不存在"))?;
    if !order.state.is_paid() {
        return Err(Refusal::invalid_request("订单未支付"));
    }
    if !order.profit_sharing {
        return Err(Refusal::invalid_request("非分账订单不支持分账"));
    }
    Ok(order.clone())
}

/// The codes are from the official pages, the messages are assumed.
fn unknown() -> Refusal {
    book::not_found("RESOURCE_NOT_EXISTS", "记录不存在")
}

fn not_enough() -> Refusal {
    book::forbidden("NOT_ENOUGH", "分账金额不足")
}
