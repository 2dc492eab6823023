use schemars::JsonSchema;
use serde::Serialize;

use super::LetFail;
use crate::control::ask::{Ask, Problem};
use crate::control::forms::Empty;
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::payscore::{ServiceOrder, ServiceOrderError, ServiceOrderState};

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ServiceOrderView {
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) service_id: String,
    pub(crate) out_order_no: String,
    pub(crate) order_id: String,
    /// `CREATED`, `DOING`, `DONE`, `REVOKED` or `EXPIRED`.
    pub(crate) state: &'static str,
    /// `USER_CONFIRM` or `MCH_COMPLETE` of an order that is `DOING`.
    pub(crate) state_description: Option<&'static str>,
    pub(crate) openid: Option<String>,
    /// In fen, once it is completed.
    pub(crate) total: Option<i64>,
    pub(crate) transaction_id: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) created: String,
    pub(crate) paid_time: Option<String>,
    /// True if it waits for its user's confirmation.
    pub(crate) confirmable: bool,
    /// True if it is completed and not paid.
    pub(crate) payable: bool,
}

/// Users who have no money.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ServiceDeductionsView {
    /// True if the deductions of service orders fail.
    pub(crate) fail: bool,
}

fn view(order: &ServiceOrder) -> ServiceOrderView {
    ServiceOrderView {
        mchid: order.mchid.clone(),
        appid: order.appid.clone(),
        service_id: order.service_id.clone(),
        out_order_no: order.out_order_no.clone(),
        order_id: order.order_id.clone(),
        state: order.state.as_str(),
        state_description: order.state.description(),
        openid: order.openid.clone(),
        total: order.total,
        transaction_id: order.transaction_id.clone(),
        notify_url: order.notify_url.clone(),
        created: order.created.to_string(),
        paid_time: order.paid_time.as_ref().map(ToString::to_string),
        confirmable: order.state == ServiceOrderState::Created,
        payable: order.state == ServiceOrderState::Completed,
    }
}

pub(crate) fn service_orders(ask: &Ask<'_>) -> Result<Page<ServiceOrderView>, Problem> {
    let state = ask.engine.settled();
    let is_wanted = |order: &ServiceOrder| {
        let ids = [
            Some(&*order.out_order_no),
            Some(&*order.order_id),
            order.transaction_id.as_deref(),
            order.openid.as_deref(),
            Some(&*order.mchid),
        ];
        matches(ask, order.state.as_str(), &ids)
    };
    page(ask, state.books.payscore.orders(), is_wanted, view)
}

pub(crate) fn service_order(ask: &Ask<'_>) -> Result<ServiceOrderView, Problem> {
    let (mchid, number) = ask.number();
    let state = ask.engine.settled();
    let mut orders = state.books.payscore.orders();
    let found = orders.find(|order| order.mchid == mchid && order.out_order_no == number);
    found
        .map(view)
        .ok_or_else(|| Problem::missing("service order"))
}

fn problem(error: ServiceOrderError) -> Problem {
    match error {
        ServiceOrderError::Unknown => Problem::missing("service order"),
        error @ ServiceOrderError::WrongState { .. } => Problem::conflict(error.to_string()),
    }
}

pub(crate) fn confirm_service_order(ask: &Ask<'_>) -> Result<ServiceOrderView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let confirmed = state.act(|books, around| books.payscore.confirm(around, now, ask.number()));
    confirmed.map(|order| view(&order)).map_err(problem)
}

pub(crate) fn pay_service_order(ask: &Ask<'_>) -> Result<ServiceOrderView, Problem> {
    let Empty {} = ask.body()?;
    let now = ask.engine.clocks.business();
    let mut state = ask.engine.settled();
    let paid = state.act(|books, around| books.payscore.pay(around, now, ask.number()));
    paid.map(|order| view(&order)).map_err(problem)
}

pub(crate) fn service_deductions(ask: &Ask<'_>) -> Result<ServiceDeductionsView, Problem> {
    let fail = ask.engine.state().books.payscore.is_poor();
    Ok(ServiceDeductionsView { fail })
}

pub(crate) fn let_service_deductions_fail(ask: &Ask<'_>) -> Result<ServiceDeductionsView, Problem> {
    let LetFail { fail } = ask.body()?;
    ask.engine.settled().books.payscore.set_poor(fail);
    service_deductions(ask)
}
