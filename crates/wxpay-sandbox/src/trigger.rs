//! Notifications on demand: any event of the model, for an object of a book, a made-up object, or none.

use serde_json::{Map, Value};
use wxpay::Timestamp;
use wxpay::catalog::EventRow;

use crate::authorizations;
use crate::batches;
use crate::engine::Engine;
use crate::merchants::Merchant;
use crate::model::{self, MadeUpEvent};
use crate::notices::Event;
use crate::orders::OrderState;
use crate::state::State;

/// A notification to be sent by [`Sandbox::trigger`](crate::Sandbox::trigger).
///
/// ```
/// use serde_json::json;
/// use wxpay_sandbox::{Sandbox, Trigger};
///
/// let sandbox = Sandbox::start()?;
/// sandbox.trigger(
///     &Trigger::new("COMPLAINT.CREATE")
///         .notify_url("http://127.0.0.1:8080/notify")
///         .resource(json!({ "complaint_id": "200201820200101080076610000" })),
/// )?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Trigger {
    event: String,
    notify_url: Option<String>,
    mchid: Option<String>,
    number: Option<String>,
    brand_id: Option<String>,
    resource: Value,
}

impl Trigger {
    /// Names the event: its type, such as `REFUND.SUCCESS`, or its family and name in the model, such as
    /// `refunds.RefundSucceeded`. If several events of the model share a type, the type selects that of the more
    /// common family, `payments` first. A family and a colon before the type select another family:
    /// `ecommerce_refunds:REFUND.SUCCESS`.
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            notify_url: None,
            mchid: None,
            number: None,
            brand_id: None,
            resource: Value::Object(Map::new()),
        }
    }

    /// Returns every event of the model whose type is known, each with the shortest name that [`new`](Self::new) takes for
    /// it.
    pub fn events() -> impl Iterator<Item = (String, &'static EventRow)> {
        known_events().map(|row| {
            let in_family = format!("{}:{}", row.family, row.event_type);
            let names = [row.event_type.to_owned(), in_family];
            let is_named = |name: &String| {
                let found = candidates(name);
                found
                    .first()
                    .is_some_and(|(first, _)| std::ptr::eq(*first, row))
            };
            let short = names.into_iter().find(is_named);
            let whole = || format!("{}.{}", row.family, row.name);
            (short.unwrap_or_else(whole), row)
        })
    }

    /// Sets the URL to send it to. Default: the `notify_url` of the object.
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }

    /// Names the merchant that it is for. Default: the default merchant.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Names the object that it is about, by the merchant's number. Default: a made-up one.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sends it to a brand: encrypted with the brand API key, signed for the brand. Default: to the merchant.
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets members of the resource, as a plaintext JSON object: they replace those of the object. Default: none.
    pub fn resource(mut self, members: Value) -> Self {
        self.resource = members;
        self
    }
}

/// A notification that cannot be triggered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TriggerError {
    /// The model has no such event, or its type is not known.
    #[error("no event {event:?}")]
    UnknownEvent {
        /// The event.
        event: String,
    },
    /// The merchant is not registered.
    #[error("no merchant {mchid}")]
    UnknownMerchant {
        /// The mchid.
        mchid: String,
    },
    /// The brand is not registered.
    #[error("no brand {brand_id}")]
    UnknownBrand {
        /// The brand ID.
        brand_id: String,
    },
    /// No object with that number can have such an event.
    #[error("no object {number:?} that {event} can be about")]
    UnknownNumber {
        /// The number.
        number: String,
        /// The event.
        event: String,
    },
    /// The object is not in the state of the event: let its user act, or advance the time.
    #[error("the object is {state}, which {event} does not tell of")]
    WrongState {
        /// The state.
        state: String,
        /// The event.
        event: String,
    },
    /// The object has no `notify_url`, and the trigger names none.
    #[error("no notify_url")]
    NoUrl,
    /// The members of the resource are not an object.
    #[error("resource is not a JSON object")]
    Resource,
    /// A sensitive member could not be encrypted.
    #[error("the resource cannot be encrypted")]
    Encrypt,
}

/// Values of an object for its event.
struct Known {
    sources: Vec<Map<String, Value>>,
    url: Option<String>,
}

impl Engine {
    /// Sends a notification: see [`Sandbox::trigger`](crate::Sandbox::trigger).
    ///
    /// # Errors
    /// See the method above.
    pub fn trigger(&self, trigger: &Trigger) -> Result<String, TriggerError> {
        let found = candidates(&trigger.event);
        let unknown = || TriggerError::UnknownEvent {
            event: trigger.event.clone(),
        };
        let &first = found.first().ok_or_else(unknown)?;
        let merchant = self.recipient(trigger)?;
        let Value::Object(given) = &trigger.resource else {
            return Err(TriggerError::Resource);
        };
        let now = self.clocks.business();
        let mut state = self.settled();
        let (of, known) = match &trigger.number {
            None => {
                let known = Known {
                    sources: Vec::new(),
                    url: None,
                };
                (first, known)
            }
            Some(number) => {
                let about = (merchant.mchid.as_str(), number.as_str());
                find(&mut state, now, &found, about)?
            }
        };
        let url = trigger.notify_url.clone().or(known.url);
        let url = url.ok_or(TriggerError::NoUrl)?;
        let (row, event_type) = of;
        let mut sources = vec![given];
        sources.extend(&known.sources);
        let made = MadeUpEvent {
            row,
            event_type,
            now,
            mchid: &merchant.mchid,
            sources,
            // Far from the numbers of made-up objects.
            number: 500_000_000 + state.outbox.planned() * 100,
        };
        let mut resource = made.resource();
        model::seal(row.resource.fields(), &mut resource, merchant)
            .map_err(|_| TriggerError::Encrypt)?;
        let resource = Value::Object(resource);
        let event = match &trigger.brand_id {
            Some(brand_id) => Event::for_brand(brand_id, of, resource),
            None => Event {
                mchid: Some(merchant.mchid.clone()),
                ..Event::of_row(of, resource)
            },
        };
        let posted = state.outbox.post(now, Some(&url), event);
        posted.ok_or(TriggerError::NoUrl)
    }

    fn recipient(&self, trigger: &Trigger) -> Result<&Merchant, TriggerError> {
        if let Some(brand_id) = &trigger.brand_id {
            let brand = self.brands.find(brand_id);
            let brand = brand.ok_or_else(|| TriggerError::UnknownBrand {
                brand_id: brand_id.clone(),
            })?;
            return Ok(&brand.account);
        }
        let Some(mchid) = &trigger.mchid else {
            return Ok(self.merchants.default());
        };
        let merchant = self.merchants.find(mchid);
        merchant.ok_or_else(|| TriggerError::UnknownMerchant {
            mchid: mchid.clone(),
        })
    }
}

/// Families in the order of precedence for an event type; all others follow.
const COMMON: [&str; 6] = [
    "payments",
    "refunds",
    "transfer",
    "payscore",
    "profitsharing",
    "papay",
];

/// The events of the model whose type is known, with each of their types.
pub(crate) fn known_events() -> impl Iterator<Item = &'static EventRow> {
    let rows = wxpay::catalog().events();
    rows.filter(|row| row.event_type != "*")
}

/// The events that a name can mean, the likeliest first, with their event type.
fn candidates(name: &str) -> Vec<(&'static EventRow, &'static str)> {
    let (family, name) = match name.split_once(':') {
        Some((family, name)) => (Some(family), name),
        None => (None, name),
    };
    let mut found: Vec<_> = known_events()
        .filter(|row| family.is_none_or(|family| row.family == family))
        .filter_map(|row| {
            let mut types = [row.event_type].into_iter().chain(row.also.iter().copied());
            let by_type = types.find(|known| *known == name);
            let is_named = name
                .strip_prefix(row.family)
                .and_then(|rest| rest.strip_prefix('.'))
                == Some(row.name);
            let event_type = by_type.or_else(|| is_named.then_some(row.event_type))?;
            Some((row, event_type))
        })
        .collect();
    found.sort_by_key(|(row, event_type)| {
        let place = COMMON.iter().position(|family| *family == row.family);
        let is_of_partner = row.name.starts_with("Partner");
        let place = place.unwrap_or(COMMON.len());
        (row.event_type != *event_type, place, is_of_partner)
    });
    found
}

/// The event for that object, and the object's values.
fn find(
    state: &mut State,
    now: Timestamp,
    candidates: &[(&'static EventRow, &'static str)],
    (mchid, number): (&str, &str),
) -> Result<((&'static EventRow, &'static str), Known), TriggerError> {
    for &(row, event_type) in candidates {
        let is_event = |event: &Event| event.event_type == event_type;
        let in_book = of_book(state, now, row, (mchid, number));
        if let Some((event, url, stands)) = in_book {
            let Some(event) = event.filter(is_event) else {
                return Err(TriggerError::WrongState {
                    state: stands.to_owned(),
                    event: event_type.to_owned(),
                });
            };
            let known = Known {
                sources: members(&event).into_iter().collect(),
                url,
            };
            return Ok(((row, event_type), known));
        }
        if let Some([given, answer]) = state.memory.find(mchid, row.family, number) {
            let url = given.get("notify_url").and_then(Value::as_str);
            // The state that the object is in is another one than that of the event.
            let without_states = |members: &Map<String, Value>| {
                let mut members = members.clone();
                members.retain(|name, _| !model::is_state(name));
                members
            };
            let known = Known {
                sources: vec![without_states(answer), without_states(given)],
                url: url.map(ToOwned::to_owned),
            };
            return Ok(((row, event_type), known));
        }
        if let Some((event, url)) = state.outbox.latest(is_event, number) {
            // Sensitive members were encrypted for that notification.
            let is_plain = |name: &str| {
                let mut fields = row.resource.fields().iter();
                !fields.any(|field| field.name == name && field.is_sensitive)
            };
            let mut sources: Vec<_> = members(event).into_iter().collect();
            for source in &mut sources {
                source.retain(|name, _| is_plain(name));
            }
            let known = Known {
                sources,
                url: Some(url.to_owned()),
            };
            return Ok(((row, event_type), known));
        }
    }
    Err(TriggerError::UnknownNumber {
        number: number.to_owned(),
        event: candidates
            .first()
            .map_or_else(String::new, |(_, event_type)| (*event_type).to_owned()),
    })
}

/// The event of an object's state, its notification URL, and the state.
type InBook = (Option<Event>, Option<String>, &'static str);

/// An object of the books of orders, refunds and transfers.
fn of_book(
    state: &mut State,
    now: Timestamp,
    row: &EventRow,
    (mchid, number): (&str, &str),
) -> Option<InBook> {
    match row.family {
        "payments" | "partner_payments" => {
            let order = state.orders.order(now, mchid, number)?;
            if order.sub_mchid.is_some() != (row.family == "partner_payments") {
                return None;
            }
            let is_paid = matches!(order.state, OrderState::Success | OrderState::Refund);
            let event = is_paid.then(|| Event::paid(order));
            Some((event, order.notify_url.clone(), order.state.as_str()))
        }
        "refunds" | "ecommerce_refunds" => {
            let mut refunds = state.refunds.refunds();
            let refund =
                refunds.find(|refund| refund.mchid == mchid && refund.out_refund_no == number)?;
            let event = Event::refunded(refund);
            Some((event, refund.notify_url.clone(), refund.state.as_str()))
        }
        "transfer" if row.name.starts_with("UserAuthorization") => {
            let mut known = state.books.authorizations.authorizations();
            let authorization =
                known.find(|known| known.mchid == mchid && known.out_authorization_no == number)?;
            let event = authorizations::event(authorization);
            let url = authorization.notify_url.clone();
            Some((event, url, authorization.state.as_str()))
        }
        "transfer" => {
            let mut transfers = state.transfers.transfers();
            let transfer = transfers
                .find(|transfer| transfer.mchid == mchid && transfer.out_bill_no == number)?;
            let is_final = transfer.state.is_final();
            let event = is_final.then(|| Event::transferred(transfer));
            Some((event, transfer.notify_url.clone(), transfer.state.as_str()))
        }
        "transfer_batches" => {
            let mut batches = state.books.batches.batches();
            let batch =
                batches.find(|batch| batch.mchid == mchid && batch.out_batch_no == number)?;
            let event = batches::event(batch);
            Some((event, batch.notify_url.clone(), batch.state.as_str()))
        }
        _ => None,
    }
}

fn members(event: &Event) -> Option<Map<String, Value>> {
    match event.resource.to_value() {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(name: &str) -> Option<(&'static str, &'static str, &'static str)> {
        let (row, event_type) = *candidates(name).first()?;
        Some((row.family, row.name, event_type))
    }

    #[test]
    fn an_event_type_means_the_common_family() {
        for (name, found) in [
            (
                "TRANSACTION.SUCCESS",
                ("payments", "OrderPaid", "TRANSACTION.SUCCESS"),
            ),
            (
                "REFUND.CLOSED",
                ("refunds", "RefundClosed", "REFUND.CLOSED"),
            ),
            (
                "PROFITSHARING",
                (
                    "ecommerce_profitsharing",
                    "EarlierShareReceived",
                    "PROFITSHARING",
                ),
            ),
            (
                "partner_payments.OrderPaid",
                ("partner_payments", "OrderPaid", "TRANSACTION.SUCCESS"),
            ),
            (
                "ecommerce_refunds:REFUND.SUCCESS",
                ("ecommerce_refunds", "RefundSucceeded", "REFUND.SUCCESS"),
            ),
            (
                "PRODUCT_COUPON_SP.SEND",
                (
                    "marketing_product_coupon",
                    "CouponSent",
                    "PRODUCT_COUPON_SP.SEND",
                ),
            ),
        ] {
            assert_eq!(first(name), Some(found));
        }
        for unknown in [
            "",
            "*",
            "ecommerce_transfer.InsuranceClaimEnded",
            "payments",
            "payments.",
            "transaction",
            "transfer:REFUND.SUCCESS",
            ":REFUND.SUCCESS",
        ] {
            assert_eq!(first(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn every_event_has_a_name_that_no_other_has() {
        let mut names = Vec::new();
        for (name, row) in Trigger::events() {
            assert_eq!(first(&name), Some((row.family, row.name, row.event_type)));
            names.push(name);
        }
        for name in [
            "REFUND.SUCCESS",
            "ecommerce_refunds:REFUND.SUCCESS",
            "ENTRUST.SIGN",
            "papay.PartnerContractSigned",
        ] {
            assert!(names.contains(&name.to_owned()), "{name}");
        }
    }
}
