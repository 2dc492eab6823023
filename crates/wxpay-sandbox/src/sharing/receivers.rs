use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::fields::Fields;
use crate::refusal::Refusal;
use crate::shelf::Register;

/// Relations of merchants and the receivers of their shares.
pub(super) struct Receivers {
    pub(super) known: Register<BTreeSet<Receiver>>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Receiver {
    /// The merchant, and the sub-merchant for which it added the receiver. The platforms of 收付通 add receivers for all
    /// of their merchants.
    pub(super) of: (String, Option<String>),
    pub(super) kind: String,
    pub(super) account: String,
}

impl Default for Receivers {
    fn default() -> Self {
        Self {
            known: Register::new("profit_shares.receivers", BTreeSet::new()),
        }
    }
}

impl Receivers {
    /// Adds a receiver. Assumption: an existing one may be added again.
    pub(super) fn add(&mut self, receiver: Receiver) {
        self.known.change().insert(receiver);
    }

    /// Deletes a receiver. Assumption: an unknown one is refused.
    pub(super) fn delete(&mut self, receiver: &Receiver) -> Result<(), Refusal> {
        match self.known.change().remove(receiver) {
            true => Ok(()),
            false => Err(unrelated()),
        }
    }

    pub(super) fn check(&self, receiver: &Receiver) -> Result<(), Refusal> {
        match self.known.contains(receiver) {
            true => Ok(()),
            false => Err(unrelated()),
        }
    }
}

/// Reads a receiver's kind and account.
pub(super) fn read(
    fields: &Fields<'_>,
    account: &str,
    of: (&str, Option<&str>),
) -> Result<Receiver, Refusal> {
    let kind = fields.required("type", fields.text("type", 32)?)?;
    let account = fields.required(account, fields.text(account, 64)?)?;
    Ok(Receiver {
        of: (of.0.to_owned(), of.1.map(ToOwned::to_owned)),
        kind: kind.to_owned(),
        account: account.to_owned(),
    })
}

/// Request members that the response repeats. The platforms' responses, and those to a deletion, are `short`.
pub(super) fn wire(parameters: &Value, is_short: bool) -> Value {
    let of = |name| parameters.get(name);
    let more = |name| parameters.get(name).filter(|_| !is_short);
    json!({
        "sub_mchid": of("sub_mchid"),
        "type": of("type"),
        "account": of("account"),
        "name": more("name"),
        "relation_type": more("relation_type"),
        "custom_relation": more("custom_relation"),
    })
}

/// No page has a special code for it.
fn unrelated() -> Refusal {
    Refusal::invalid_request("分账接收方关系不存在，请先添加分账接收方")
}
