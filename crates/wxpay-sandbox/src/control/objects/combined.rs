use schemars::JsonSchema;
use serde::Serialize;
use wxpay::Timestamp;

use crate::combined::{CombinedOrder, SubOrder};
use crate::control::act::pay_problem;
use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::orders::OrderState;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CombinedView {
    pub(crate) mchid: String,
    pub(crate) combine_appid: String,
    pub(crate) combine_out_trade_no: String,
    pub(crate) trade_type: &'static str,
    /// `NOTPAY`, `SUCCESS` or `CLOSED`.
    pub(crate) state: &'static str,
    /// Amount of all sub-orders, in fen.
    pub(crate) total: i64,
    pub(crate) openid: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) prepay_id: String,
    pub(crate) created: String,
    pub(crate) expires: String,
    pub(crate) success_time: Option<String>,
    /// True if its user can pay now; the prepay response may have run out all the same.
    pub(crate) payable: bool,
    pub(crate) sub_orders: Vec<SubOrderView>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SubOrderView {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) out_trade_no: String,
    pub(crate) transaction_id: Option<String>,
    /// In fen.
    pub(crate) total: i64,
    pub(crate) description: String,
    pub(crate) profit_sharing: bool,
}

fn view(order: &CombinedOrder, now: Timestamp) -> CombinedView {
    let parts = order.sub_orders.iter();
    let is_waiting = order.state == OrderState::NotPay;
    CombinedView {
        mchid: order.mchid.clone(),
        combine_appid: order.appid.clone(),
        combine_out_trade_no: order.out_trade_no.clone(),
        trade_type: order.trade_type.as_str(),
        state: order.state.as_str(),
        total: parts.map(|part| part.total).fold(0, i64::saturating_add),
        openid: order.openid.clone(),
        notify_url: order.notify_url.clone(),
        prepay_id: order.prepay_id.clone(),
        created: order.created.to_string(),
        expires: order.expires.to_string(),
        success_time: order.success_time.as_ref().map(ToString::to_string),
        payable: is_waiting && order.expires.timestamp() > now,
        sub_orders: order.sub_orders.iter().map(part).collect(),
    }
}

fn part(part: &SubOrder) -> SubOrderView {
    SubOrderView {
        mchid: part.mchid.clone(),
        sub_mchid: part.sub_mchid.clone(),
        out_trade_no: part.out_trade_no.clone(),
        transaction_id: part.transaction_id.clone(),
        total: part.total,
        description: part.description.clone(),
        profit_sharing: part.profit_sharing,
    }
}

pub(crate) fn combined_orders(ask: &Ask<'_>) -> Result<Page<CombinedView>, Problem> {
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let is_wanted = |order: &CombinedOrder| {
        let mut ids = vec![Some(&*order.out_trade_no), Some(&*order.mchid)];
        for part in &order.sub_orders {
            ids.extend([Some(&*part.out_trade_no), part.transaction_id.as_deref()]);
        }
        matches(ask, order.state.as_str(), &ids)
    };
    let orders = state.books.combined.orders(now);
    page(ask, orders, is_wanted, |order| view(order, now))
}

pub(crate) fn combined_order(ask: &Ask<'_>) -> Result<CombinedView, Problem> {
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let found = state.books.combined.order(now, ask.number());
    let order = found.ok_or_else(|| Problem::missing("combined order"))?;
    Ok(view(order, now))
}

pub(crate) fn pay_combined(ask: &Ask<'_>) -> Result<CombinedView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let paid = state.act(|books, around| books.combined.pay(around, now, ask.number()));
    paid.map(|order| view(&order, now)).map_err(pay_problem)
}
