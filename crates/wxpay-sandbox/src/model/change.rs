//! Made-up objects as tests see and change them.

use serde::Serialize;
use serde_json::{Map, Value};
#[cfg(feature = "control")]
use wxpay::catalog::EnumValue;
use wxpay::catalog::{Field, Kind, Row};

#[cfg(feature = "control")]
use super::initial::is_state;
use super::memory::{Entry, Known, Memory};
use super::value::fits;
use crate::route::{self, Operation};

/// A made-up object, created under a number by an operation without a book.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MadeUpObject {
    /// The merchant that created it.
    pub mchid: String,
    /// The family of its operations, such as `ecommerce_funds`.
    pub family: String,
    /// The numbers by which it is found: names and values.
    pub numbers: Vec<(String, String)>,
    /// Members that queries return, in plain text.
    pub members: Map<String, Value>,
}

/// A change of a made-up object: any state, amount or time that its responses can have.
///
/// ```
/// use serde_json::json;
/// use wxpay_sandbox::MadeUpChange;
///
/// let paid = MadeUpChange::new("ecommerce_funds", "W1")
///     .members(json!({ "status": "SUCCESS", "reason": null }));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MadeUpChange {
    family: String,
    number: String,
    mchid: Option<String>,
    members: Value,
}

impl MadeUpChange {
    /// Names an object of the default merchant by its family and any of its numbers.
    pub fn new(family: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            family: family.into(),
            number: number.into(),
            mchid: None,
            members: Value::Object(Map::new()),
        }
    }

    /// Names the merchant that created the object.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Members of the responses to be set: a JSON object in plain text. Objects are merged, everything else is
    /// replaced, and `null` removes a member.
    pub fn members(mut self, members: Value) -> Self {
        self.members = members;
        self
    }
}

/// A member of a made-up object that has a list of known values.
#[cfg(feature = "control")]
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) member: &'static str,
    pub(crate) values: Vec<&'static EnumValue>,
}

/// A made-up object cannot be changed like that.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MadeUpError {
    /// The merchant created nothing under that number in that family.
    #[error("no made-up object {number:?} of {family}")]
    Unknown {
        /// The family.
        family: String,
        /// The number.
        number: String,
    },
    /// No response of the family has such a member.
    #[error("no response of {family} has {member}")]
    UnknownMember {
        /// The family.
        family: String,
        /// The member, as a JSON pointer.
        member: String,
    },
    /// A member has another type, or the value is not in its list.
    #[error("{member} cannot have that value")]
    WrongValue {
        /// The member, as a JSON pointer.
        member: String,
    },
    /// The members are not a JSON object.
    #[error("the members are not a JSON object")]
    NotAnObject,
}

impl Memory {
    /// All made-up objects, in the order in which they were created.
    pub(crate) fn objects(&self) -> impl Iterator<Item = MadeUpObject> {
        self.latest()
            .into_iter()
            .filter_map(|index| self.object(index))
    }

    /// Number of made-up objects.
    #[cfg(feature = "control")]
    pub(crate) fn count(&self) -> usize {
        self.latest().len()
    }

    /// The object of a family that has that number.
    #[cfg(feature = "control")]
    pub(crate) fn found(&self, mchid: &str, family: &str, number: &str) -> Option<MadeUpObject> {
        self.object(self.find_object(mchid, family, number)?)
    }

    /// Changes an object, and the response that a repeat of the request that created it gets.
    pub(crate) fn set(
        &mut self,
        default: &str,
        change: &MadeUpChange,
    ) -> Result<MadeUpObject, MadeUpError> {
        let MadeUpChange {
            family,
            number,
            mchid,
            members,
        } = change;
        let mchid = mchid.as_deref().unwrap_or(default);
        let unknown = || MadeUpError::Unknown {
            family: family.clone(),
            number: number.clone(),
        };
        let index = self
            .find_object(mchid, family, number)
            .ok_or_else(unknown)?;
        let Value::Object(patch) = members else {
            return Err(MadeUpError::NotAnObject);
        };
        check(family, patch)?;
        let object = self.change(index);
        merge(&mut object.answer, patch);
        // A removed member must not come back from the request.
        object
            .given
            .retain(|name, _| patch.get(name) != Some(&Value::Null));
        let repeats = self.repeats_of(index);
        for repeat in repeats {
            let entry = self.change(repeat);
            let Known::Repeat { operation, .. } = &entry.key else {
                continue;
            };
            let row = wxpay::api::catalog().find(operation);
            let fields = row.map_or(&[][..], |row| row.answer_fields());
            let mut patch = patch.clone();
            patch.retain(|name, _| fields.iter().any(|field| field.name == name));
            merge(&mut entry.answer, &patch);
        }
        self.object(index).ok_or_else(unknown)
    }

    fn object(&self, index: usize) -> Option<MadeUpObject> {
        let Entry {
            mchid,
            key,
            given,
            answer,
        } = self.entry(index);
        let Known::Numbers { family, numbers } = key else {
            return None;
        };
        let mut members = answer.clone();
        for (name, value) in given {
            members.entry(name).or_insert_with(|| value.clone());
        }
        Some(MadeUpObject {
            mchid: mchid.clone(),
            family: family.clone(),
            numbers: numbers.clone(),
            members,
        })
    }
}

/// The members with known values that responses about an object have, states first.
#[cfg(feature = "control")]
pub(crate) fn choices(object: &MadeUpObject) -> Vec<Choice> {
    let is_number = |field: &&Field| object.numbers.iter().any(|(name, _)| name == field.name);
    let mut choices: Vec<Choice> = Vec::new();
    for row in rows(&object.family) {
        let is_about = row.fields.iter().any(|field| is_number(&field));
        if !is_about && !row.answer_fields().iter().any(|field| is_number(&field)) {
            continue;
        }
        for field in row.answer_fields().iter().filter(|field| !field.is_list) {
            let Kind::Enum(known) = field.kind else {
                continue;
            };
            let known = known.values().iter();
            match choices.iter_mut().find(|one| one.member == field.name) {
                None => choices.push(Choice {
                    member: field.name,
                    values: known.collect(),
                }),
                // Operations of a family may know different values of a member.
                Some(Choice { values, .. }) => {
                    for value in known {
                        if values.iter().all(|one| one.wire != value.wire) {
                            values.push(value);
                        }
                    }
                }
            }
        }
    }
    choices.sort_by_key(|choice| !is_state(choice.member));
    choices
}

/// The operations of a family that have no book.
fn rows(family: &str) -> impl Iterator<Item = &'static Row> {
    let routes = route::model().iter();
    routes.filter_map(move |route| match route.operation {
        Operation::Model(row) if row.family == family => Some(row),
        _ => None,
    })
}

/// Sets the members of a patch: objects are merged, and null removes.
fn merge(members: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (name, value) in patch {
        match (members.get_mut(name), value) {
            (_, Value::Null) => {
                members.remove(name);
            }
            (Some(Value::Object(inner)), Value::Object(patch)) => merge(inner, patch),
            (_, Value::Object(patch)) => {
                let mut inner = Map::new();
                merge(&mut inner, patch);
                members.insert(name.clone(), Value::Object(inner));
            }
            _ => {
                members.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Checks that responses of the family can have these members.
fn check(family: &str, patch: &Map<String, Value>) -> Result<(), MadeUpError> {
    let fields: Vec<&Field> = rows(family).flat_map(|row| row.answer_fields()).collect();
    for (name, value) in patch {
        let mut known = fields.iter().filter(|field| field.name == name).peekable();
        if known.peek().is_none() {
            return Err(MadeUpError::UnknownMember {
                family: family.to_owned(),
                member: format!("/{name}"),
            });
        }
        // Operations of a family may have members of one name and of different types.
        let mut wrong = None;
        for field in known {
            match check_value(field, value, &format!("/{name}")) {
                Ok(()) => {
                    wrong = None;
                    break;
                }
                Err(member) => wrong = Some(member),
            }
        }
        if let Some(member) = wrong {
            return Err(MadeUpError::WrongValue { member });
        }
    }
    Ok(())
}

/// Checks a value against its field.
///
/// # Errors
/// The place of the first value that does not fit.
fn check_value(field: &Field, value: &Value, place: &str) -> Result<(), String> {
    if value.is_null() {
        return Ok(());
    }
    if !field.is_list {
        return check_one(field, value, place);
    }
    let items = value.as_array().ok_or_else(|| place.to_owned())?;
    let mut items = items.iter().enumerate();
    items.try_for_each(|(index, item)| check_one(field, item, &format!("{place}/{index}")))
}

fn check_one(field: &Field, value: &Value, place: &str) -> Result<(), String> {
    let Kind::Object(object) = field.kind else {
        let is_right = fits(field, value);
        return is_right.then_some(()).ok_or_else(|| place.to_owned());
    };
    let members = value.as_object().ok_or_else(|| place.to_owned())?;
    for (name, value) in members {
        let place = format!("{place}/{name}");
        let mut fields = object.fields().iter();
        match fields.find(|field| field.name == name) {
            Some(field) => check_value(field, value, &place)?,
            None => return Err(place),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_patch_merges_objects_replaces_lists_and_removes_nulls() {
        let mut members = json!({ "a": { "b": 1, "c": 2 }, "d": [1, 2], "e": 3 });
        let patch = json!({ "a": { "b": null, "f": { "g": 4, "h": null } }, "d": [5], "e": null });
        merge(members.as_object_mut().unwrap(), patch.as_object().unwrap());
        assert_eq!(
            members,
            json!({ "a": { "c": 2, "f": { "g": 4 } }, "d": [5] })
        );
    }

    #[test]
    fn every_state_of_every_list_can_be_set_and_no_other() {
        let mut seen = 0;
        for route in route::model() {
            let Operation::Model(row) = route.operation else {
                continue;
            };
            for field in row.answer_fields() {
                let Kind::Enum(known) = field.kind else {
                    continue;
                };
                let list = |value: Value| match field.is_list {
                    true => json!([value]),
                    false => value,
                };
                for known in known.values() {
                    let patch = json!({ field.name: list(json!(known.wire)) });
                    assert_eq!(
                        check(row.family, patch.as_object().unwrap()),
                        Ok(()),
                        "{patch}"
                    );
                    seen += 1;
                }
                let patch = json!({ field.name: list(json!(7)) });
                assert!(
                    check(row.family, patch.as_object().unwrap()).is_err(),
                    "{}: {patch}",
                    row.id
                );
            }
        }
        assert!(seen > 1_000, "{seen}");
    }
}
