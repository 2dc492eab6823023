use std::collections::HashSet;

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wxpay::Timestamp;

use super::wire;
use super::{CombinedOrder, SubOrder};
use crate::book::{self, Around, ObjectBook};
use crate::clock::{beijing, later};
use crate::fields::Fields;
use crate::model::Asked;
use crate::notices::Event;
use crate::orders::wire::prepaid;
use crate::orders::{
    H5_URL, OPEN, Order, OrderState, PAYABLE, PREPAY, PayError, Way, prepay_id, trade_type,
};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::route::Method;
use crate::scene::Scene;
use crate::shelf::{Book, Fingerprint, Kept, Register, Shelf};

/// Maximum number of sub-orders. The pages of some products say ten; the sandbox uses the highest limit.
const MOST: usize = 50;

/// All combined orders.
pub(crate) struct Combined {
    shelf: Shelf<Entry>,
    prepays: Register<usize>,
}

/// A combined order and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    order: CombinedOrder,
    method: Method,
    parameters: Fingerprint,
    #[serde(with = "crate::shelf::seconds")]
    prepay_until: Timestamp,
    /// When it closes by itself.
    #[serde(with = "crate::shelf::seconds")]
    closes: Timestamp,
}

impl Kept for Entry {
    const BOOK: &'static str = "combined_orders";

    fn mchid(&self) -> &str {
        &self.order.mchid
    }

    fn number(&self) -> &str {
        &self.order.out_trade_no
    }

    fn state(&self) -> &str {
        self.order.state.as_str()
    }
}

impl Default for Combined {
    fn default() -> Self {
        Self {
            shelf: Shelf::default(),
            prepays: Register::new("combined_orders.prepays", 0),
        }
    }
}

impl ObjectBook for Combined {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let method = match asked.row.name {
            "AppPrepay" => Some(Method::App),
            "H5Prepay" => Some(Method::H5),
            "JsapiPrepay" => Some(Method::Jsapi),
            "NativePrepay" => Some(Method::Native),
            _ => None,
        };
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let number = book::number(&fields, NUMBER, 32)?;
        if let Some(method) = method {
            let json = self.create(around, scene, method, &parameters)?;
            return book::respond(&asked, json, scene);
        }
        let index = self.shelf.find(&scene.merchant.mchid, number);
        let index = index.ok_or_else(unknown)?;
        let order = &self.fresh(index, scene.now).order;
        if asked.row.name == "CloseOrder" {
            check_closure(order, &fields)?;
            self.shelf.change(index).order.state = OrderState::Closed;
            return Ok(Reply::NO_CONTENT);
        }
        let json = wire::order(order, around.orders);
        book::respond(&asked, json, scene)
    }

    /// An order closes when it is read.
    fn settle(&mut self, _: &mut Around<'_>, _: Timestamp) {}
}

const NUMBER: &str = "combine_out_trade_no";

impl Combined {
    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 2] {
        [&mut self.shelf, &mut self.prepays]
    }

    /// A new order, or the existing one with the same number and parameters.
    fn create(
        &mut self,
        around: &Around<'_>,
        scene: &Scene<'_>,
        method: Method,
        parameters: &Value,
    ) -> Result<Value, Refusal> {
        let now = scene.now;
        let order = read(scene, method, parameters)?;
        let fingerprint = Fingerprint::of(parameters);
        let index = match self.shelf.find(&order.mchid, &order.out_trade_no) {
            Some(index) => {
                let known = self.fresh(index, now);
                match known.order.state {
                    OrderState::Closed => return Err(closed()),
                    state if state.is_paid() => return Err(used()),
                    _ if known.method != method || known.parameters != fingerprint => {
                        return Err(book::other_parameters());
                    }
                    _ => index,
                }
            }
            None => {
                // Assumption: a sub-order shares its numbers with the merchant's other orders.
                let mut parts = order.sub_orders.iter();
                if parts.any(|part| around.orders.knows(&part.mchid, &part.out_trade_no)) {
                    return Err(used());
                }
                let closes = later(now, OPEN).max(order.expires.timestamp());
                self.shelf.put(Entry {
                    order,
                    method,
                    parameters: fingerprint,
                    prepay_until: now,
                    closes,
                })
            }
        };
        if self.shelf.get(index).prepay_until <= now {
            let prepays = self.prepays.change();
            *prepays += 1;
            let number = prepays.wrapping_add(1 << 30);
            let entry = self.shelf.change(index);
            let life = match method {
                Method::H5 => H5_URL,
                _ => PREPAY,
            };
            entry.prepay_until = later(now, life);
            // Numbers of other orders begin at one.
            entry.order.prepay_id = prepay_id(now, number);
        }
        let (name, value) = prepaid(method, &self.shelf.get(index).order.prepay_id);
        Ok(json!({ name: value }))
    }

    /// Pays all sub-orders at once, as the user does in WeChat.
    pub(crate) fn pay(
        &mut self,
        around: &mut Around<'_>,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) -> Result<CombinedOrder, PayError> {
        let index = self.shelf.find(mchid, number);
        let index = index.ok_or(PayError::Unknown)?;
        let entry = self.fresh(index, now);
        match entry.order.state {
            OrderState::NotPay if entry.order.expires.timestamp() <= now => {
                return Err(PayError::TimeExpired);
            }
            OrderState::NotPay if entry.prepay_until <= now => return Err(PayError::PrepayExpired),
            OrderState::NotPay => {}
            state => return Err(PayError::NotPayable { state }),
        }
        let Entry { order, method, .. } = self.shelf.change(index);
        order.state = OrderState::Success;
        order.success_time = Some(beijing(now));
        let made_up = || format!("oSandboxPayer{index:015}");
        order.openid.get_or_insert_with(made_up);
        for part in 0..order.sub_orders.len() {
            let Some(single) = single(order, part, now) else {
                continue;
            };
            let paid = around.orders.adopt(now, single, *method);
            around.funds.top_up(paid.payee(), paid.total);
            if let Some(part) = order.sub_orders.get_mut(part) {
                part.transaction_id.clone_from(&paid.transaction_id);
            }
        }
        let resource = book::present(wire::order(order, around.orders));
        let event = Event::of_model("combine_payments", "OrderPaid", resource);
        let order = order.clone();
        around.tell(now, order.notify_url.as_deref(), event);
        Ok(order)
    }

    /// Queries an order.
    pub(crate) fn order(
        &mut self,
        now: Timestamp,
        (mchid, number): (&str, &str),
    ) -> Option<&CombinedOrder> {
        let index = self.shelf.find(mchid, number)?;
        Some(&self.fresh(index, now).order)
    }

    /// All combined orders, in order of creation.
    pub(crate) fn orders(&mut self, now: Timestamp) -> impl Iterator<Item = &CombinedOrder> {
        for index in 0..self.shelf.len() {
            self.fresh(index, now);
        }
        self.shelf.iter().map(|entry| &entry.order)
    }

    /// Brings an entry up to date: it is closed after seven days.
    fn fresh(&mut self, index: usize, now: Timestamp) -> &Entry {
        let entry = self.shelf.get(index);
        if entry.order.state == OrderState::NotPay && entry.closes <= now {
            self.shelf.change(index).order.state = OrderState::Closed;
        }
        self.shelf.get(index)
    }
}

/// Reads a new order. The model already checked the required members.
fn read(scene: &Scene<'_>, method: Method, parameters: &Value) -> Result<CombinedOrder, Refusal> {
    let now = scene.now;
    let body = Fields::of_body(Some(parameters))?;
    book::own(&body, "combine_mchid", scene)?;
    let text = |fields: &Fields<'_>, name, max| {
        Ok::<_, Refusal>(fields.text(name, max)?.map(ToOwned::to_owned))
    };
    let mut parts = Vec::new();
    let mut numbers = HashSet::new();
    for part in body.objects("sub_orders")? {
        let amount = part.required("amount", part.object("amount")?)?;
        let settled = part.object("settle_info")?;
        let out_trade_no = book::number(&part, "out_trade_no", 32)?.to_owned();
        let mchid = part.required("mchid", text(&part, "mchid", 32)?)?;
        if !numbers.insert((mchid.clone(), out_trade_no.clone())) {
            let issue = "must not come twice";
            return Err(part.refuse("out_trade_no", &out_trade_no, issue));
        }
        let currency = amount.choice("currency", &["CNY"])?.unwrap_or("CNY");
        let description = text(&part, "description", 127)?;
        let attach = text(&part, "attach", 128)?;
        parts.push(SubOrder {
            mchid,
            sub_mchid: text(&part, "sub_mchid", 32)?,
            sub_appid: text(&part, "sub_appid", 32)?,
            out_trade_no,
            transaction_id: None,
            total: amount.required("total_amount", amount.amount("total_amount")?)?,
            currency: currency.to_owned(),
            description: part.required("description", description)?,
            attach: part.required("attach", attach)?,
            profit_sharing: settled.is_some_and(|settled| settled.is_true("profit_sharing")),
        });
    }
    if parts.is_empty() || parts.len() > MOST {
        let issue = format!("must have 1 to {MOST} items");
        return Err(body.refuse("sub_orders", "", &issue));
    }
    let payer = body.object("combine_payer_info")?;
    let (openid, sub_openid) = match &payer {
        Some(payer) => (text(payer, "openid", 128)?, text(payer, "sub_openid", 128)?),
        None => (None, None),
    };
    if method == Method::Jsapi && openid.is_none() {
        let payer = body.required("combine_payer_info", payer)?;
        return payer.required("openid", None);
    }
    let device_id = match body.object("scene_info")? {
        Some(scene) => text(&scene, "device_id", 32)?,
        None => None,
    };
    let expires = body.moment("time_expire")?.map(|time| time.timestamp());
    let (soonest, latest) = (later(now, PAYABLE.0), later(now, PAYABLE.1));
    let expires = expires.unwrap_or_else(|| later(now, OPEN));
    Ok(CombinedOrder {
        mchid: scene.merchant.mchid.clone(),
        appid: body.required("combine_appid", text(&body, "combine_appid", 32)?)?,
        out_trade_no: book::number(&body, NUMBER, 32)?.to_owned(),
        trade_type: trade_type(Way::Prepay(method)),
        state: OrderState::NotPay,
        notify_url: body.notify_url()?.map(ToOwned::to_owned),
        openid,
        sub_openid,
        device_id,
        created: beijing(now),
        expires: beijing(expires.clamp(soonest, latest)),
        success_time: None,
        prepay_id: String::new(),
        sub_orders: parts,
    })
}

/// The order that a sub-order becomes when it is paid.
fn single(order: &CombinedOrder, part: usize, now: Timestamp) -> Option<Order> {
    let part = order.sub_orders.get(part)?;
    Some(Order {
        mchid: part.mchid.clone(),
        sub_mchid: part.sub_mchid.clone(),
        appid: Some(order.appid.clone()),
        sub_appid: part.sub_appid.clone(),
        out_trade_no: part.out_trade_no.clone(),
        transaction_id: None,
        trade_type: order.trade_type,
        state: OrderState::NotPay,
        total: part.total,
        currency: part.currency.clone(),
        description: part.description.clone(),
        attach: Some(part.attach.clone()),
        notify_url: order.notify_url.clone(),
        openid: order.openid.clone(),
        sub_openid: order.sub_openid.clone(),
        created: order.created,
        expires: order.expires,
        success_time: Some(beijing(now)),
        prepay_id: None,
        failed_attempts: 0,
        device_id: order.device_id.clone(),
        refunded: 0,
        profit_sharing: part.profit_sharing,
    })
}

/// Checks the request to close an order. Assumption: it must name every sub-order.
fn check_closure(order: &CombinedOrder, body: &Fields<'_>) -> Result<(), Refusal> {
    let mut named = HashSet::new();
    for part in body.objects("sub_orders")? {
        let mchid = part.required("mchid", part.text("mchid", 32)?)?;
        let number = book::number(&part, "out_trade_no", 32)?;
        let mut known = order.sub_orders.iter();
        if !known.any(|known| known.mchid == mchid && known.out_trade_no == number) {
            return Err(unknown());
        }
        named.insert((mchid, number));
    }
    if named.len() != order.sub_orders.len() {
        return Err(Refusal::invalid_request("子单信息与下单时不一致"));
    }
    if order.state.is_paid() {
        // The page has no code of its own for it.
        return Err(book::forbidden("TRADE_ERROR", "订单已支付，不能关闭"));
    }
    Ok(())
}

/// The codes are from the official pages, the messages are assumed.
fn unknown() -> Refusal {
    book::not_found("ORDERNOTEXIST", "订单不存在")
}

fn used() -> Refusal {
    book::forbidden("OUT_TRADE_NO_USED", "商户订单号重复")
}

fn closed() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "ORDER_CLOSED", "订单已关闭")
}
