use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wxpay::Timestamp;

use super::wire;
use super::{ServiceOrder, ServiceOrderError, ServiceOrderState};
use crate::book::{self, Around, Made, ObjectBook};
use crate::clock::{beijing, day};
use crate::fields::Fields;
use crate::model::Asked;
use crate::notices::Event;
use crate::orders::{Order, OrderState, TradeType};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::route::Method;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Register, Shelf, Stay, Terms};

/// Time that a user has to confirm: 30 days.
const UNCONFIRMED: u64 = 30 * 24 * 60 * 60;

/// All service orders.
pub(crate) struct Payscore {
    shelf: Shelf<Entry>,
    /// True if users have no money: deductions wait for them.
    is_poor: Register<bool>,
}

/// A service order and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    order: ServiceOrder,
    parameters: Fingerprint,
    /// The latest members that the merchant sent.
    sent: Map<String, Value>,
}

impl Kept for Entry {
    const BOOK: &'static str = "service_orders";

    fn mchid(&self) -> &str {
        &self.order.mchid
    }

    fn number(&self) -> &str {
        &self.order.out_order_no
    }

    fn id(&self) -> Option<&str> {
        Some(&self.order.order_id)
    }

    fn state(&self) -> &str {
        self.order.state.as_str()
    }
}

impl Made for Entry {
    fn parameters(&self) -> Fingerprint {
        self.parameters
    }
}

impl ObjectBook for Payscore {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let name = asked.row.name;
        let index = match (name, fields.text("out_order_no", 32)?) {
            ("CreateServiceOrder", _) => self.create(now, mchid, &parameters)?,
            (_, Some(number)) => self.shelf.find(mchid, number).ok_or_else(unknown)?,
            // Assumption: the number of the service order is its query id.
            _ => {
                let id = fields.required("query_id", fields.text("query_id", 512)?)?;
                let found = self.shelf.find_id(id);
                let found = found.filter(|&index| self.order(index).mchid == mchid);
                found.ok_or_else(unknown)?
            }
        };
        if name == "QueryServiceOrder" && self.shelf.see(index) {
            self.move_on(around, index, now);
        }
        let order = self.order(index);
        for (field, known) in [("service_id", &order.service_id), ("appid", &order.appid)] {
            if fields.text(field, 32)?.is_some_and(|sent| sent != known) {
                return Err(unknown());
            }
        }
        match name {
            "CancelServiceOrder" => self.cancel(index, now)?,
            "CompleteServiceOrder" => self.complete(index, now, &fields)?,
            "ModifyServiceOrder" => self.modify(index, &fields)?,
            "CollectServiceOrderPayment" => self.collect(index, now)?,
            "SyncServiceOrder" => self.sync(index, now)?,
            _ => {}
        }
        if matches!(name, "CompleteServiceOrder" | "ModifyServiceOrder")
            && let Value::Object(sent) = parameters
        {
            self.shelf.change(index).sent.extend(sent);
        }
        let entry = self.shelf.get(index);
        let mut members = wire::order(&entry.order, &entry.sent);
        if name == "CreateServiceOrder" {
            let package = format!("sandbox package of {}", entry.order.order_id);
            members.insert("package".to_owned(), package.into());
        }
        book::respond_part(&asked, Value::Object(members), scene)
    }

    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        while let Some((due, index)) = self.shelf.next_due(now) {
            self.move_on(around, index, due);
        }
    }
}

impl Payscore {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            shelf: Shelf::new(terms),
            is_poor: Register::new("service_orders.is_poor", false),
        }
    }

    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 2] {
        [&mut self.shelf, &mut self.is_poor]
    }

    /// A new order, or the existing one with the same number and parameters.
    fn create(&mut self, now: Timestamp, mchid: &str, sent: &Value) -> Result<usize, Refusal> {
        let body = Fields::of_body(Some(sent))?;
        let number = book::number(&body, "out_order_no", 32)?;
        if let Some(index) = book::repeated(&self.shelf, (mchid, number), sent)? {
            return Ok(index);
        }
        let text = |name, max| {
            let text = body.required(name, body.text(name, max)?)?;
            Ok::<_, Refusal>(text.to_owned())
        };
        let openid = body.text("openid", 128)?.map(ToOwned::to_owned);
        let risk = body.required("risk_fund", body.object("risk_fund")?)?;
        risk.required("amount", risk.amount("amount")?)?;
        // By default the user confirms. Whoever need not has authorized the service, which is assumed.
        let is_confirmed = body.is_false("need_user_confirm");
        if is_confirmed {
            body.required("openid", openid.as_ref())?;
        }
        let state = match is_confirmed {
            true => ServiceOrderState::Confirmed,
            false => ServiceOrderState::Created,
        };
        let order = ServiceOrder {
            mchid: mchid.to_owned(),
            appid: text("appid", 32)?,
            service_id: text("service_id", 32)?,
            out_order_no: number.to_owned(),
            order_id: format!("0000300001{}{:014}", day(now), self.shelf.len() + 1),
            state,
            openid,
            total: None,
            transaction_id: None,
            paid_time: None,
            notify_url: body.notify_url()?.map(ToOwned::to_owned),
            created: beijing(now),
        };
        let index = self.shelf.put(Entry {
            order,
            parameters: Fingerprint::of(sent),
            sent: sent.as_object().cloned().unwrap_or_default(),
        });
        let stay = match is_confirmed {
            true => Stay::ForEver,
            false => Stay::For(UNCONFIRMED),
        };
        self.shelf.plan(index, now, stay);
        Ok(index)
    }

    fn cancel(&mut self, index: usize, now: Timestamp) -> Result<(), Refusal> {
        self.open(index)?;
        self.shelf.change(index).order.state = ServiceOrderState::Revoked;
        self.shelf.plan(index, now, Stay::ForEver);
        Ok(())
    }

    /// Completes the service. The deduction follows.
    fn complete(&mut self, index: usize, now: Timestamp, body: &Fields<'_>) -> Result<(), Refusal> {
        let total = total(body)?;
        let is_poor = *self.is_poor;
        let order = self.open(index)?;
        match (order.state, order.total) {
            (ServiceOrderState::Confirmed, _) => {}
            // The same completion may be repeated, which is assumed.
            (ServiceOrderState::Completed, Some(known)) if known == total => return Ok(()),
            _ => return Err(wrong_state()),
        }
        let order = &mut self.shelf.change(index).order;
        order.total = Some(total);
        order.state = ServiceOrderState::Completed;
        let stay = match is_poor && total > 0 {
            true => Stay::ForEver,
            false => Stay::Briefly,
        };
        self.shelf.plan(index, now, stay);
        Ok(())
    }

    /// Lowers the amount of a completed order.
    fn modify(&mut self, index: usize, body: &Fields<'_>) -> Result<(), Refusal> {
        let total = total(body)?;
        let order = self.open(index)?;
        if order.state != ServiceOrderState::Completed {
            return Err(wrong_state());
        }
        if order.total.is_some_and(|known| known < total) {
            return Err(Refusal::invalid_request("修改后的金额不能大于原金额"));
        }
        self.shelf.change(index).order.total = Some(total);
        Ok(())
    }

    /// Repeats the deduction. A user without money still does not pay.
    fn collect(&mut self, index: usize, now: Timestamp) -> Result<(), Refusal> {
        if self.open(index)?.state != ServiceOrderState::Completed {
            return Err(wrong_state());
        }
        if !*self.is_poor {
            self.shelf.plan(index, now, Stay::Briefly);
        }
        Ok(())
    }

    /// Records a payment outside of WeChat.
    fn sync(&mut self, index: usize, now: Timestamp) -> Result<(), Refusal> {
        if self.open(index)?.state != ServiceOrderState::Completed {
            return Err(wrong_state());
        }
        let order = &mut self.shelf.change(index).order;
        order.state = ServiceOrderState::Done;
        order.paid_time = Some(beijing(now));
        self.shelf.plan(index, now, Stay::ForEver);
        Ok(())
    }

    /// Confirms a service, as the user does in WeChat.
    pub(crate) fn confirm(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        number: (&str, &str),
    ) -> Result<ServiceOrder, ServiceOrderError> {
        let index = self.in_state(number, ServiceOrderState::Created)?;
        let order = &mut self.shelf.change(index).order;
        order.state = ServiceOrderState::Confirmed;
        let made_up = || format!("oSandboxScore{index:015}");
        order.openid.get_or_insert_with(made_up);
        self.shelf.plan(index, now, Stay::ForEver);
        let entry = self.shelf.get(index);
        tell(around, now, entry, "OrderConfirmed");
        Ok(entry.order.clone())
    }

    /// Pays a completed order at once, as the user does in WeChat.
    pub(crate) fn pay(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        number: (&str, &str),
    ) -> Result<ServiceOrder, ServiceOrderError> {
        let index = self.in_state(number, ServiceOrderState::Completed)?;
        self.move_on(around, index, now);
        Ok(self.order(index).clone())
    }

    /// All service orders, in order of creation.
    pub(crate) fn orders(&self) -> impl Iterator<Item = &ServiceOrder> {
        self.shelf.iter().map(|entry| &entry.order)
    }

    /// Returns whether the users have no money.
    #[cfg(feature = "control")]
    pub(crate) fn is_poor(&self) -> bool {
        *self.is_poor
    }

    pub(crate) const fn set_poor(&mut self, is_poor: bool) {
        *self.is_poor.change() = is_poor;
    }

    fn order(&self, index: usize) -> &ServiceOrder {
        &self.shelf.get(index).order
    }

    /// The order with that number, which must be in that state for the user's action.
    fn in_state(
        &self,
        (mchid, number): (&str, &str),
        expected: ServiceOrderState,
    ) -> Result<usize, ServiceOrderError> {
        let index = self.shelf.find(mchid, number);
        let index = index.ok_or(ServiceOrderError::Unknown)?;
        let state = self.order(index).state;
        match state == expected {
            true => Ok(index),
            false => Err(ServiceOrderError::WrongState { state }),
        }
    }

    /// An order in a state that is not final.
    fn open(&self, index: usize) -> Result<&ServiceOrder, Refusal> {
        let bad = |code, message| Refusal::new(StatusCode::BAD_REQUEST, code, message);
        let order = self.order(index);
        match order.state {
            ServiceOrderState::Done => Err(bad("ORDER_DONE", "订单已完成")),
            ServiceOrderState::Revoked => Err(bad("ORDER_CANCELED", "订单已取消")),
            ServiceOrderState::Expired => Err(wrong_state()),
            _ => Ok(order),
        }
    }

    /// Advances an order without further calls: it expires or is paid.
    fn move_on(&mut self, around: &mut Around<'_>, index: usize, at: Timestamp) {
        self.shelf.plan(index, at, Stay::ForEver);
        let entry = self.shelf.change(index);
        let order = &mut entry.order;
        match order.state {
            ServiceOrderState::Created => order.state = ServiceOrderState::Expired,
            ServiceOrderState::Completed => {
                order.state = ServiceOrderState::Done;
                let total = order.total.unwrap_or_default();
                if total > 0 {
                    order.paid_time = Some(beijing(at));
                    let paid = around
                        .orders
                        .adopt(at, payment(order, total), Method::Jsapi);
                    around.funds.top_up(paid.payee(), total);
                    order.transaction_id.clone_from(&paid.transaction_id);
                    tell(around, at, entry, "OrderPaid");
                }
            }
            _ => {}
        }
    }
}

/// The transaction that pays an order, which can be refunded.
fn payment(order: &ServiceOrder, total: i64) -> Order {
    Order {
        mchid: order.mchid.clone(),
        sub_mchid: None,
        appid: Some(order.appid.clone()),
        sub_appid: None,
        out_trade_no: order.order_id.clone(),
        transaction_id: None,
        // The pages name no type for it.
        trade_type: TradeType::Jsapi,
        state: OrderState::NotPay,
        total,
        currency: "CNY".to_owned(),
        description: "支付分".to_owned(),
        attach: None,
        notify_url: None,
        openid: order.openid.clone(),
        sub_openid: None,
        created: order.created,
        expires: order.created,
        success_time: None,
        prepay_id: None,
        failed_attempts: 0,
        device_id: None,
        refunded: 0,
        profit_sharing: false,
    }
}

fn total(body: &Fields<'_>) -> Result<i64, Refusal> {
    match body.whole("total_amount")? {
        Some(total) if total < 0 => {
            let (name, issue) = ("total_amount", "must be at least 0");
            Err(body.refuse(name, &total.to_string(), issue))
        }
        total => body.required("total_amount", total),
    }
}

fn tell(around: &mut Around<'_>, at: Timestamp, entry: &Entry, name: &str) {
    let resource = book::present(wire::notified(&entry.order, &entry.sent));
    let event = Event::of_model("payscore", name, resource);
    around.tell(at, entry.order.notify_url.as_deref(), event);
}

/// The codes are from the official pages, the messages are assumed.
fn unknown() -> Refusal {
    book::not_found("ORDER_NOT_EXIST", "订单不存在")
}

fn wrong_state() -> Refusal {
    Refusal::new(
        StatusCode::BAD_REQUEST,
        "INVALID_ORDER_STATE",
        "订单状态错误",
    )
}
