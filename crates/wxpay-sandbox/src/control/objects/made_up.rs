use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::control::ask::{Ask, Problem};
use crate::control::read::{matches, page};
use crate::control::views::Page;
use crate::model::{MadeUpChange, MadeUpError, MadeUpObject, choices};

/// An object of an operation without a book.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MadeUpView {
    pub(crate) mchid: String,
    /// The family of its operations, such as `ecommerce_funds`.
    pub(crate) family: String,
    /// The number under which it was created.
    pub(crate) number: String,
    /// The numbers by which it is found, by their names.
    pub(crate) numbers: BTreeMap<String, String>,
    /// The member that says where it stands, if it has one.
    pub(crate) state: Option<String>,
    /// Members that queries return, in plain text.
    pub(crate) members: Map<String, Value>,
}

/// A made-up object with what its members can become.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MadeUpDetail {
    #[serde(flatten)]
    object: MadeUpView,
    /// Members whose values are a list, states first.
    choices: Vec<ChoiceView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ChoiceView {
    member: &'static str,
    values: Vec<ValueView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ValueView {
    value: &'static str,
    /// Its meaning, in English.
    en: Option<&'static str>,
    /// Its meaning, in Chinese.
    zh: Option<&'static str>,
}

/// New members of a made-up object.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetMadeUp {
    /// The family of its operations, such as `ecommerce_funds`.
    pub(crate) family: String,
    /// Any of its numbers.
    pub(crate) number: String,
    /// The merchant that created it; by default the default merchant.
    pub(crate) mchid: Option<String>,
    /// Members in plain text: objects are merged, null removes, everything else is replaced.
    pub(crate) members: Map<String, Value>,
}

/// The first member that is named like a state: `state`, `status`, `batch_status` and the like.
fn state(object: &MadeUpObject) -> Option<&str> {
    let members = &object.members;
    let mut plain = ["state", "status"].into_iter();
    let plain = plain.find_map(|name| members.get(name)?.as_str());
    plain.or_else(|| {
        members.iter().find_map(|(name, value)| {
            let is_state = name.ends_with("_state") || name.ends_with("_status");
            value.as_str().filter(|_| is_state)
        })
    })
}

fn view(object: &MadeUpObject) -> MadeUpView {
    let number = object.numbers.first().map(|(_, number)| number.clone());
    MadeUpView {
        mchid: object.mchid.clone(),
        family: object.family.clone(),
        number: number.unwrap_or_default(),
        numbers: object.numbers.iter().cloned().collect(),
        state: state(object).map(ToOwned::to_owned),
        members: object.members.clone(),
    }
}

pub(crate) fn made_up(ask: &Ask<'_>) -> Result<Page<MadeUpView>, Problem> {
    let objects = ask.engine.made_up_objects();
    let is_wanted = |object: &MadeUpObject| {
        let mut ids = vec![Some(&*object.family), Some(&*object.mchid)];
        ids.extend(object.numbers.iter().map(|(_, number)| Some(&**number)));
        matches(ask, state(object).unwrap_or_default(), &ids)
    };
    page(ask, objects.iter(), is_wanted, view)
}

pub(crate) fn made_up_object(ask: &Ask<'_>) -> Result<MadeUpDetail, Problem> {
    let state = ask.engine.settled();
    let found = state.memory.found(ask.path(0), ask.path(1), ask.path(2));
    let object = found.ok_or_else(|| Problem::missing("made-up object"))?;
    let choices = choices(&object).into_iter().map(|choice| ChoiceView {
        member: choice.member,
        values: (choice.values.into_iter())
            .map(|value| ValueView {
                value: value.wire,
                en: value.en,
                zh: value.zh,
            })
            .collect(),
    });
    Ok(MadeUpDetail {
        object: view(&object),
        choices: choices.collect(),
    })
}

pub(crate) fn set_made_up(ask: &Ask<'_>) -> Result<MadeUpView, Problem> {
    let SetMadeUp {
        family,
        number,
        mchid,
        members,
    } = ask.body()?;
    let mut change = MadeUpChange::new(family, number).members(Value::Object(members));
    if let Some(mchid) = mchid {
        change = change.mchid(mchid);
    }
    let set = ask.engine.set_made_up(&change);
    set.map(|object| view(&object))
        .map_err(|error| match error {
            MadeUpError::Unknown { .. } => Problem::missing("made-up object"),
            error => Problem::bad("members", error.to_string()),
        })
}
