//! Seeds: calls and users' actions that are played before a test or a demonstration begins.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wxpay::blocking::Client;
use wxpay::crypto::Scheme;
use wxpay::transport::{TransportError, from_fn};
use wxpay::{AwsLc, DynamicCall, Merchant, Sm};

use super::ask::Ask;
use super::table::{self, Answer, Route};
use crate::engine::{Engine, Outcome};
use crate::error::SandboxError;

/// Routes that a seed may not use: they replace its objects, or send notifications.
const FORBIDDEN: [&str; 4] = ["reset", "restore", "seed", "trigger"];

/// A list of steps that bring a sandbox into a state: calls of merchants, and actions of users.
///
/// Read it from JSON with serde. A step has one of two forms:
///
/// - `call`: the ID of an operation, such as `payments.native_prepay`, with its fields in `with`: those of the path,
///   of the query and of the body alike. Sensitive fields are plain text. `merchant` is the mchid that calls;
///   by default the default merchant.
/// - `do`: an action of the control API by its operation ID, such as `pay_order`. `number` is the object's number,
///   `merchant` its mchid (for a coupon of a user its brand), and `with` the action's body.
///
/// `as` names the step: a string of the form `$name.member` in a later `with` or `number` stands for that member of
/// its response. `$$` at the beginning of a string stands for one `$`.
///
/// ```
/// use std::net::SocketAddr;
///
/// use serde_json::json;
/// use wxpay_sandbox::{OrderState, Sandbox, Seed};
///
/// let seed: Seed = serde_json::from_value(json!({ "steps": [
///     { "call": "payments.native_prepay", "with": {
///         "appid": "wxd678efh567hg6787", "description": "茶", "out_trade_no": "ORDER-1",
///         "notify_url": "https://shop.example/notify", "amount": { "total": 100 },
///     } },
///     { "do": "pay_order", "number": "ORDER-1", "as": "order" },
///     { "call": "refunds.create_refund", "with": {
///         "transaction_id": "$order.transaction_id", "out_refund_no": "R-1",
///         "amount": { "refund": 30, "total": 100, "currency": "CNY" },
///     } },
/// ] }))?;
/// let sandbox = Sandbox::builder().seed(seed).start()?;
/// assert_eq!(sandbox.order("ORDER-1").map(|order| order.state), Some(OrderState::Refund));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seed {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Step {
    /// ID of an operation, such as `payments.native_prepay`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    call: Option<String>,
    /// Operation ID of an action of this API, such as `pay_order`.
    #[serde(default, rename = "do", skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    /// The mchid that calls, or that has the object; the brand of a user's coupon. By default the default merchant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    merchant: Option<String>,
    /// Number of the object of an action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    /// Name of the step's response.
    #[serde(default, rename = "as", skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Fields of the call, or the body of the action.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    with: Map<String, Value>,
}

impl Step {
    fn label(&self) -> &str {
        let either = self.call.as_deref().or(self.action.as_deref());
        either.unwrap_or("no call")
    }
}

impl Seed {
    /// Number of steps.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Returns whether there are no steps.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

/// Responses of the steps that have a name.
pub(crate) type Named = BTreeMap<String, Value>;

/// Plays a seed completely or not at all. It posts no notification and uses up no fault or script.
pub(crate) fn play(
    engine: &Arc<Engine>,
    base_url: &str,
    seed: &Seed,
) -> Result<Named, SandboxError> {
    let before = engine.snapshot()?;
    let (faults, scripts) = {
        let mut state = engine.quiet();
        state.outbox.mute(true);
        let faults = std::mem::take(&mut state.faults);
        (faults, std::mem::take(&mut state.scripts))
    };
    let played = Player::new(engine, base_url).play(seed);
    let played = match played {
        Ok(named) => Ok(named),
        Err(error) => engine.restore(&before).and(Err(error)),
    };
    let mut state = engine.state();
    state.outbox.mute(false);
    state.faults = faults;
    state.scripts = scripts;
    if played.is_ok() {
        *state.is_seeded.change() = true;
    }
    played
}

struct Player<'p> {
    engine: &'p Arc<Engine>,
    base_url: &'p str,
    clients: HashMap<String, Client>,
    named: Named,
}

impl<'p> Player<'p> {
    fn new(engine: &'p Arc<Engine>, base_url: &'p str) -> Self {
        Self {
            engine,
            base_url,
            clients: HashMap::new(),
            named: Named::new(),
        }
    }

    fn play(mut self, seed: &Seed) -> Result<Named, SandboxError> {
        for (index, step) in seed.steps.iter().enumerate() {
            let played = self.step(step).map_err(|issue| SandboxError::Seed {
                step: index + 1,
                name: step.label().to_owned(),
                issue,
            })?;
            if let Some(name) = &step.name {
                self.named.insert(name.clone(), played);
            }
        }
        Ok(self.named)
    }

    fn step(&mut self, step: &Step) -> Result<Value, String> {
        if step.name.as_deref().is_some_and(|name| !is_name(name)) {
            return Err("`as` must be letters, digits, - and _".to_owned());
        }
        let mut with = Value::Object(step.with.clone());
        self.fill(&mut with, "with")?;
        let default = &self.engine.merchants.default().mchid;
        let mchid = step.merchant.as_ref().unwrap_or(default).clone();
        match (&step.call, &step.action) {
            (Some(id), None) if step.number.is_none() => self.call(&mchid, id, with),
            (Some(_), None) => Err("`number` belongs to `do`; a call has it in `with`".to_owned()),
            (None, Some(id)) => {
                let mut number = step.number.clone().map(Value::String);
                if let Some(number) = &mut number {
                    self.fill(number, "number")?;
                }
                let number = match number {
                    None => None,
                    Some(Value::String(number)) => Some(number),
                    Some(_) => return Err("`number` must become a string".to_owned()),
                };
                self.act(&mchid, id, number, &with)
            }
            (Some(_), Some(_)) => Err("a step has `call` or `do`, not both".to_owned()),
            (None, None) => Err("a step needs `call` or `do`".to_owned()),
        }
    }

    /// Sends a call of that merchant's own client to the engine, without a socket.
    fn call(&mut self, mchid: &str, id: &str, members: Value) -> Result<Value, String> {
        let call = DynamicCall::new(id, members).map_err(|error| error.to_string())?;
        if call.row().is_signed_by_brand {
            return Err("operations of brands cannot be seeded".to_owned());
        }
        if !self.clients.contains_key(mchid) {
            let client = self.client(mchid)?;
            self.clients.insert(mchid.to_owned(), client);
        }
        let Some(client) = self.clients.get(mchid) else {
            return Err(unknown_merchant(mchid));
        };
        client.send(call).map_err(|error| chain(&error))
    }

    fn client(&self, mchid: &str) -> Result<Client, String> {
        let engine = self.engine;
        let merchant = engine.merchants.find(mchid);
        let merchant = merchant.ok_or_else(|| unknown_merchant(mchid))?;
        let builder = match engine.platform.scheme() {
            Scheme::Sm2WithSm3 => Merchant::builder(Sm),
            _ => Merchant::builder(AwsLc),
        };
        let builder = builder.base_url(self.base_url);
        let configured = engine.configure(builder, merchant, merchant.trusted.trust().preferred());
        let merchant = configured.build().map_err(|error| error.to_string())?;
        let engine = Arc::clone(engine);
        let transport = from_fn(move |request| match engine.handle(&request) {
            Outcome::Answer(answer) => Ok(answer),
            _ => Err(TransportError::lost("the sandbox has not answered")),
        });
        Ok(Client::new(merchant, transport))
    }

    /// Takes an action by its route.
    fn act(
        &self,
        mchid: &str,
        id: &str,
        number: Option<String>,
        body: &Value,
    ) -> Result<Value, String> {
        let route = table::by_id(id).filter(|route| route.method == table::Method::Post);
        let route = route.ok_or("there is no such action of the control API")?;
        if FORBIDDEN.contains(&id) {
            return Err("a seed cannot do that".to_owned());
        }
        let path = places(route, mchid, number)?;
        let body = body.to_string();
        let ask = Ask {
            engine: self.engine,
            base_url: self.base_url,
            path,
            query: HashMap::new(),
            body: body.as_bytes(),
        };
        match (route.handler)(&ask) {
            Ok(Answer::Json(value)) => Ok(value),
            Ok(_) => Ok(Value::Null),
            Err(problem) => Err(problem.message),
        }
    }

    /// Replaces references by members of earlier responses.
    fn fill(&self, value: &mut Value, place: &str) -> Result<(), String> {
        match value {
            Value::String(text) => {
                let Some(name) = text.strip_prefix('$') else {
                    return Ok(());
                };
                if name.starts_with('$') {
                    *text = name.to_owned();
                    return Ok(());
                }
                *value = self
                    .member(name)
                    .map_err(|issue| format!("{place}: {issue}"))?;
                Ok(())
            }
            Value::Array(items) => items
                .iter_mut()
                .enumerate()
                .try_for_each(|(index, item)| self.fill(item, &format!("{place}[{index}]"))),
            Value::Object(members) => members
                .iter_mut()
                .try_for_each(|(name, member)| self.fill(member, &format!("{place}.{name}"))),
            Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
        }
    }

    fn member(&self, path: &str) -> Result<Value, String> {
        let mut parts = path.split('.');
        let name = parts.next().unwrap_or_default();
        let found = self.named.get(name);
        let mut found = found.ok_or_else(|| format!("no earlier step has the name {name:?}"))?;
        for part in parts {
            let member = match found {
                Value::Array(items) => part.parse().ok().and_then(|index: usize| items.get(index)),
                other => other.get(part),
            };
            found = member.ok_or_else(|| format!("the response {name:?} has no {path:?}"))?;
        }
        Ok(found.clone())
    }
}

/// An error with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

fn unknown_merchant(mchid: &str) -> String {
    format!("there is no merchant {mchid:?}")
}

fn is_name(name: &str) -> bool {
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || b"-_".contains(&letter);
    !name.is_empty() && name.bytes().all(is_letter)
}

/// Values of the route's placeholders: the merchant or brand, and the number of the object.
fn places(route: &Route, mchid: &str, mut number: Option<String>) -> Result<Vec<String>, String> {
    let names = route.path.split('/').filter(|part| part.starts_with('{'));
    let places = names.map(|name| match name {
        "{mchid}" | "{brand_id}" => Ok(mchid.to_owned()),
        _ => number
            .take()
            .ok_or_else(|| format!("needs `number`: {name}")),
    });
    let places = places.collect::<Result<Vec<_>, _>>()?;
    match number {
        None => Ok(places),
        Some(_) => Err("has no `number`".to_owned()),
    }
}

#[cfg(test)]
mod tests;
