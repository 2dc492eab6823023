use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::Timestamp;

use super::request::{Draft, Filter, Key, Way};
use super::{Order, OrderState, PayError, TradeType};
use crate::clock::{beijing, day, later};
use crate::route::{Method, Party};
use crate::shelf::{Book, Fingerprint, Kept, Register, Shelf};

/// Time that an order stays open if it is neither paid nor closed: seven days. This is also the default time to pay.
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791911>
pub(crate) const OPEN: u64 = 7 * 24 * 60 * 60;

/// `time_expire` is clamped, without an error, to these times after the order: one minute and fifteen days.
pub(crate) const PAYABLE: (u64, u64) = (60, 15 * 24 * 60 * 60);

/// Lifetime of a `prepay_id` and a `code_url`.
pub(crate) const PREPAY: u64 = 2 * 60 * 60;

/// Lifetime of an `h5_url`.
pub(crate) const H5_URL: u64 = 5 * 60;

/// JSON pointer of the member that permits profit sharing.
const SHARING: &str = "/settle_info/profit_sharing";

/// All orders and the rules by which they move; no HTTP and no clock.
pub(crate) struct Orders {
    shelf: Shelf<Entry>,
    counts: Register<Counts>,
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Counts {
    prepays: usize,
    /// Number of further code payments that wait for the user's password.
    passwords: usize,
}

/// An order and its internal data.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    order: Order,
    way: Way,
    parameters: Fingerprint,
    #[serde(with = "crate::shelf::seconds")]
    prepay_until: Timestamp,
    /// When it closes by itself.
    #[serde(with = "crate::shelf::seconds")]
    closes: Timestamp,
}

impl Kept for Entry {
    const BOOK: &'static str = "orders";

    fn mchid(&self) -> &str {
        &self.order.mchid
    }

    fn number(&self) -> &str {
        &self.order.out_trade_no
    }

    fn id(&self) -> Option<&str> {
        self.order.transaction_id.as_deref()
    }

    fn state(&self) -> &str {
        self.order.state.as_str()
    }
}

/// Refusals of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    OtherParameters,
    Used,
    Paid,
    Closed,
    Unknown,
    /// A code payment that is not complete: the user enters the password, or it failed.
    UserPaying,
    PayError,
    NotReversible(OrderState),
}

impl Default for Orders {
    fn default() -> Self {
        Self {
            shelf: Shelf::default(),
            counts: Register::new("orders.counts", Counts::default()),
        }
    }
}

impl Orders {
    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 2] {
        [&mut self.shelf, &mut self.counts]
    }

    /// A new order, or the existing one with the same number and parameters.
    ///
    /// While the prepay parameter is valid, a repeated request gets the same one. Assumption: afterwards it gets a new
    /// one. The number of a paid order is used up. Assumption: this is reported before its parameters are compared.
    pub(crate) fn create(
        &mut self,
        now: Timestamp,
        mchid: &str,
        draft: Draft,
    ) -> Result<&Order, Rejection> {
        if let Some(index) = self.shelf.find(mchid, &draft.out_trade_no) {
            return self.repeat(now, index, &draft);
        }
        let (soonest, latest) = (later(now, PAYABLE.0), later(now, PAYABLE.1));
        let expires = draft.time_expire.unwrap_or_else(|| later(now, OPEN));
        let expires = expires.clamp(soonest, latest);
        let order = Order {
            mchid: mchid.to_owned(),
            sub_mchid: draft.sub_mchid,
            appid: draft.appid,
            sub_appid: draft.sub_appid,
            out_trade_no: draft.out_trade_no,
            transaction_id: None,
            trade_type: trade_type(draft.way),
            state: OrderState::NotPay,
            total: draft.total,
            currency: draft.currency,
            description: draft.description,
            attach: draft.attach,
            notify_url: draft.notify_url,
            openid: draft.openid,
            sub_openid: draft.sub_openid,
            device_id: draft.device_id,
            created: beijing(now),
            expires: beijing(expires),
            success_time: None,
            prepay_id: None,
            failed_attempts: 0,
            refunded: 0,
            profit_sharing: draft.parameters.pointer(SHARING).and_then(Value::as_bool)
                == Some(true),
        };
        let index = self.shelf.put(Entry {
            order,
            way: draft.way,
            parameters: Fingerprint::of(&draft.parameters),
            prepay_until: now,
            // That an order which can be paid for longer stays open until then is assumed.
            closes: later(now, OPEN).max(expires),
        });
        match draft.way {
            Way::Prepay(_) => self.give_prepay(index, now),
            Way::CodePay if self.counts.passwords > 0 => {
                self.counts.change().passwords -= 1;
                self.shelf.change(index).order.state = OrderState::UserPaying;
                return Err(Rejection::UserPaying);
            }
            Way::CodePay => self.take_money(index, now),
        }
        Ok(&self.shelf.get(index).order)
    }

    fn repeat(&mut self, now: Timestamp, index: usize, draft: &Draft) -> Result<&Order, Rejection> {
        let known = self.fresh(index, now);
        let is_same =
            known.way == draft.way && known.parameters == Fingerprint::of(&draft.parameters);
        match known.order.state {
            OrderState::Closed | OrderState::Revoked => Err(Rejection::Closed),
            OrderState::Success | OrderState::Refund if known.way == Way::CodePay && is_same => {
                Ok(&self.shelf.get(index).order)
            }
            OrderState::Success | OrderState::Refund => Err(Rejection::Used),
            _ if !is_same => Err(Rejection::OtherParameters),
            OrderState::UserPaying => Err(Rejection::UserPaying),
            OrderState::PayError => Err(Rejection::PayError),
            OrderState::NotPay => {
                if known.prepay_until <= now {
                    self.give_prepay(index, now);
                }
                Ok(&self.shelf.get(index).order)
            }
        }
    }

    /// Returns whether a merchant has an order with that number.
    pub(crate) fn knows(&self, mchid: &str, out_trade_no: &str) -> bool {
        self.shelf.find(mchid, out_trade_no).is_some()
    }

    /// Adds a payment from another book: a sub-order of a combined order, or a deduction.
    pub(crate) fn adopt(&mut self, now: Timestamp, order: Order, method: Method) -> &Order {
        let index = self.shelf.put(Entry {
            order,
            way: Way::Prepay(method),
            parameters: Fingerprint::of(&Value::Null),
            prepay_until: now,
            closes: later(now, OPEN),
        });
        self.take_money(index, now);
        &self.shelf.get(index).order
    }

    pub(crate) fn query(
        &mut self,
        now: Timestamp,
        mchid: &str,
        by: &Key,
        filter: &Filter,
    ) -> Result<&Order, Rejection> {
        let index = self.find(mchid, by, filter)?;
        Ok(&self.fresh(index, now).order)
    }

    /// Closes an unpaid order. Assumption: a closed one may be closed again.
    pub(crate) fn close(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: String,
        filter: &Filter,
    ) -> Result<(), Rejection> {
        let index = self.find(mchid, &Key::OutTradeNo(out_trade_no), filter)?;
        match self.fresh(index, now).order.state {
            OrderState::Success | OrderState::Refund => return Err(Rejection::Paid),
            OrderState::UserPaying => return Err(Rejection::UserPaying),
            OrderState::Revoked => return Err(Rejection::Closed),
            OrderState::NotPay | OrderState::Closed | OrderState::PayError => {}
        }
        self.shelf.change(index).order.state = OrderState::Closed;
        Ok(())
    }

    /// Reverses a code payment; the second value is what the user gets back, in fen.
    ///
    /// Assumption: other and refunded orders cannot be reversed.
    pub(crate) fn reverse(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: String,
        filter: &Filter,
    ) -> Result<(&Order, i64), Rejection> {
        let index = self.find(mchid, &Key::OutTradeNo(out_trade_no), filter)?;
        let entry = self.fresh(index, now);
        let back = match entry.order.state {
            state if entry.way != Way::CodePay => return Err(Rejection::NotReversible(state)),
            OrderState::Refund => return Err(Rejection::NotReversible(OrderState::Refund)),
            OrderState::Success => entry.order.total,
            _ => 0,
        };
        let entry = self.shelf.change(index);
        entry.order.state = OrderState::Revoked;
        Ok((&entry.order, back))
    }

    /// Pays an order, as the user does in WeChat.
    pub(crate) fn pay(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: &str,
    ) -> Result<&Order, PayError> {
        let index = self.payable(now, mchid, out_trade_no)?;
        self.take_money(index, now);
        Ok(&self.shelf.get(index).order)
    }

    /// Fails a payment of the user. Only a code payment has a state for that.
    pub(crate) fn fail_payment(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: &str,
    ) -> Result<&Order, PayError> {
        let index = self.payable(now, mchid, out_trade_no)?;
        let order = &mut self.shelf.change(index).order;
        order.failed_attempts += 1;
        if order.state == OrderState::UserPaying {
            order.state = OrderState::PayError;
        }
        Ok(order)
    }

    /// Makes the next code payment wait for the user's password.
    pub(crate) const fn ask_password(&mut self) {
        self.counts.change().passwords += 1;
    }

    /// All orders, in order of creation.
    pub(crate) fn orders(&mut self, now: Timestamp) -> impl Iterator<Item = &Order> {
        for index in 0..self.shelf.len() {
            self.fresh(index, now);
        }
        self.shelf.iter().map(|entry| &entry.order)
    }

    pub(crate) fn order(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: &str,
    ) -> Option<&Order> {
        let index = self.shelf.find(mchid, out_trade_no)?;
        Some(&self.fresh(index, now).order)
    }

    /// A paid order of any merchant, by WeChat Pay's number.
    pub(crate) fn paid(&self, transaction_id: &str) -> Option<&Order> {
        let index = self.shelf.find_id(transaction_id)?;
        Some(&self.shelf.get(index).order)
    }

    /// An order of any merchant, by WeChat Pay's number, to be changed.
    pub(crate) fn transaction(&mut self, transaction_id: &str) -> Option<&mut Order> {
        let index = self.shelf.find_id(transaction_id)?;
        Some(&mut self.shelf.change(index).order)
    }

    /// The order of a refund: by either number, of the caller, and of the sub-merchant if one is named.
    pub(crate) fn refundable(
        &mut self,
        now: Timestamp,
        mchid: &str,
        by: &Key,
        sub_mchid: Option<&str>,
    ) -> Option<&Order> {
        let filter = Filter {
            party: match sub_mchid {
                None => Party::Merchant,
                Some(_) => Party::Provider,
            },
            sub_mchid: sub_mchid.map(ToOwned::to_owned),
        };
        let index = self.find(mchid, by, &filter).ok()?;
        Some(&self.fresh(index, now).order)
    }

    fn payable(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: &str,
    ) -> Result<usize, PayError> {
        let index = self
            .shelf
            .find(mchid, out_trade_no)
            .ok_or(PayError::Unknown)?;
        let entry = self.fresh(index, now);
        match entry.order.state {
            OrderState::NotPay if entry.order.expires.timestamp() <= now => {
                Err(PayError::TimeExpired)
            }
            OrderState::NotPay if entry.prepay_until <= now => Err(PayError::PrepayExpired),
            OrderState::NotPay | OrderState::UserPaying => Ok(index),
            state => Err(PayError::NotPayable { state }),
        }
    }

    fn take_money(&mut self, index: usize, now: Timestamp) {
        let order = &mut self.shelf.change(index).order;
        let id = transaction_id(now, index);
        order.state = OrderState::Success;
        order.success_time = Some(beijing(now));
        order.transaction_id = Some(id);
        order
            .openid
            .get_or_insert_with(|| format!("oSandboxUser{index:016}"));
        self.shelf.identify(index);
    }

    fn give_prepay(&mut self, index: usize, now: Timestamp) {
        let counts = self.counts.change();
        counts.prepays += 1;
        let prepays = counts.prepays;
        let entry = self.shelf.change(index);
        let life = match entry.way {
            Way::Prepay(Method::H5) => H5_URL,
            _ => PREPAY,
        };
        entry.prepay_until = later(now, life);
        entry.order.prepay_id = Some(prepay_id(now, prepays));
    }

    /// Brings an entry up to date. Seven days close an order, `time_expire` does not.
    fn fresh(&mut self, index: usize, now: Timestamp) -> &Entry {
        let entry = self.shelf.get(index);
        let state = entry.order.state;
        let is_open = matches!(state, OrderState::NotPay | OrderState::UserPaying);
        if is_open && entry.closes <= now {
            self.shelf.change(index).order.state = OrderState::Closed;
        }
        self.shelf.get(index)
    }

    /// The order with that number, if it belongs to this merchant.
    ///
    /// Assumption: orders of another sub-merchant, and a merchant's own orders in a service provider's query, look
    /// like missing orders.
    fn find(&self, mchid: &str, by: &Key, filter: &Filter) -> Result<usize, Rejection> {
        let index = match by {
            Key::OutTradeNo(number) => self.shelf.find(mchid, number),
            Key::TransactionId(id) => self.shelf.find_id(id),
        };
        index
            .filter(|&index| {
                let order = &self.shelf.get(index).order;
                let is_providers = filter.party == Party::Provider;
                order.mchid == mchid
                    && order.sub_mchid.is_some() == is_providers
                    && order.sub_mchid == filter.sub_mchid
            })
            .ok_or(Rejection::Unknown)
    }
}

pub(crate) const fn trade_type(way: Way) -> TradeType {
    match way {
        Way::Prepay(Method::Jsapi | Method::MiniProgram) => TradeType::Jsapi,
        Way::Prepay(Method::Native) => TradeType::Native,
        Way::Prepay(Method::H5) => TradeType::Mweb,
        Way::Prepay(Method::App) => TradeType::App,
        Way::CodePay => TradeType::Micropay,
    }
}

/// 28 digits, like real ones: a prefix, the day, a running number.
fn transaction_id(now: Timestamp, index: usize) -> String {
    format!("4200009{}{:013}", day(now), index + 1)
}

/// Like real ones: `wx`, fourteen digits of the time, twenty letters and digits.
pub(crate) fn prepay_id(now: Timestamp, number: usize) -> String {
    let time: String = digits(now).take(14).collect();
    format!("wx{time}{number:020x}")
}

fn digits(moment: Timestamp) -> impl Iterator<Item = char> {
    let text: Vec<char> = beijing(moment).to_string().chars().collect();
    text.into_iter().filter(char::is_ascii_digit)
}

#[cfg(test)]
mod tests;
