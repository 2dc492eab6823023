use serde_json::{Map, Value};
use wxpay::DateTime;
use wxpay::catalog::{Field, Kind};

use crate::refusal::{Location, Refusal};
use crate::scene::Scene;
use crate::sealed;

/// Checks members against the model's fields, and decrypts sensitive ones.
///
/// It refuses certain mistakes only: a missing field that every source calls required, a value of another type.
/// Lengths and patterns are left to the service; unlisted values, which may be new, are noted. A strict sandbox
/// refuses both.
pub(super) struct Check<'s> {
    serial: Option<&'s str>,
    scene: &'s Scene<'s>,
    pub(super) notes: Vec<String>,
}

/// Place of a value in the request.
#[derive(Clone, Copy)]
struct At<'p> {
    location: Location,
    /// A JSON pointer in a body, a name elsewhere.
    field: &'p str,
}

impl At<'_> {
    fn refuse(self, value: &Value, issue: &str) -> Refusal {
        let shown = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Refusal::param(self.location, self.field, &shown, issue)
    }
}

impl<'s> Check<'s> {
    pub(super) fn new(serial: Option<&'s str>, scene: &'s Scene<'s>) -> Self {
        Self {
            serial,
            scene,
            notes: Vec::new(),
        }
    }

    /// Checks the members in one part of a request.
    pub(super) fn members<'f>(
        &mut self,
        fields: impl Iterator<Item = &'f Field> + Clone,
        members: &mut Map<String, Value>,
        location: Location,
    ) -> Result<(), Refusal> {
        self.object(fields, members, location, "")
    }

    fn object<'f>(
        &mut self,
        fields: impl Iterator<Item = &'f Field> + Clone,
        members: &mut Map<String, Value>,
        location: Location,
        pointer: &str,
    ) -> Result<(), Refusal> {
        for field in fields.clone() {
            let name = || match location {
                Location::Body => format!("{pointer}/{}", field.name),
                _ if pointer.is_empty() => field.name.to_owned(),
                _ => format!("{pointer}/{}", field.name),
            };
            match members.get_mut(field.name) {
                // An empty string counts as absent, as it does for books.
                Some(Value::String(text)) if text.is_empty() => {
                    let is_needed = field.is_required && !field.is_disputed;
                    let issue = is_needed.then_some("must not be empty");
                    issue.map_or(Ok(()), |issue| {
                        Err(Refusal::param(location, &name(), "", issue))
                    })?;
                }
                Some(value) => {
                    let name = name();
                    let at = At {
                        location,
                        field: &name,
                    };
                    self.value(field, value, at)?;
                }
                None if field.is_required && !field.is_disputed => {
                    return Err(Refusal::param(location, &name(), "", "is required"));
                }
                None => {}
            }
        }
        for name in members.keys() {
            if fields.clone().any(|field| field.name == name) {
                continue;
            }
            if self.scene.is_strict {
                let field = match (location, pointer) {
                    (Location::Body, _) => format!("{pointer}/{name}"),
                    (_, "") => name.clone(),
                    _ => format!("{pointer}/{name}"),
                };
                return Err(Refusal::param(location, &field, "", "is not known"));
            }
            self.note(format!("{pointer}/{name} is not known"));
        }
        Ok(())
    }

    fn value(&mut self, field: &Field, value: &mut Value, at: At<'_>) -> Result<(), Refusal> {
        if field.is_embedded {
            let Value::String(text) = value else {
                return Err(at.refuse(value, "must be JSON in a string"));
            };
            let Ok(parsed) = serde_json::from_str(text) else {
                return Err(at.refuse(value, "must be JSON in a string"));
            };
            *value = parsed;
        }
        if !field.is_list {
            return self.one(field, value, at);
        }
        let Value::Array(items) = value else {
            return Err(at.refuse(value, "must be a list"));
        };
        if self.scene.is_strict {
            let (limits, len) = (&field.limits, items.len());
            if let Some(issue) = beyond(len, (limits.min_items, limits.max_items), "items") {
                return Err(Refusal::param(at.location, at.field, "", &issue));
            }
        }
        for (index, item) in items.iter_mut().enumerate() {
            let name = format!("{}/{index}", at.field);
            self.one(field, item, At { field: &name, ..at })?;
        }
        Ok(())
    }

    fn one(&mut self, field: &Field, value: &mut Value, at: At<'_>) -> Result<(), Refusal> {
        let issue = match (field.kind, &mut *value) {
            (Kind::Object(object), Value::Object(members)) => {
                return self.object(object.fields().iter(), members, at.location, at.field);
            }
            (Kind::Object(_), _) => "must be an object",
            (Kind::String | Kind::Enum(_), Value::String(text)) => {
                if field.is_sensitive {
                    let opened = sealed::open_text(
                        self.serial,
                        self.scene.platform,
                        self.scene.now,
                        (at.location, at.field),
                        text,
                    )?;
                    *text = opened;
                    if text.is_empty() {
                        // As above: it counts as absent.
                        return match field.is_required && !field.is_disputed {
                            true => Err(Refusal::param(
                                at.location,
                                at.field,
                                "",
                                "must not be empty",
                            )),
                            false => Ok(()),
                        };
                    }
                }
                if let Kind::Enum(known) = field.kind
                    && known.values().iter().all(|known| known.wire != text)
                {
                    if self.scene.is_strict {
                        return Err(at.refuse(value, "is a value that no list has"));
                    }
                    let note = format!("{} is {text:?}, which no list has", at.field);
                    self.note(note);
                }
                return self.length(field, text, at);
            }
            (Kind::String | Kind::Enum(_), _) => "must be a string",
            (Kind::DateTime, Value::String(text)) if text.parse::<DateTime>().is_ok() => {
                return Ok(());
            }
            (Kind::DateTime, _) => "must be a time of RFC 3339",
            (Kind::Integer, number) if number.is_i64() || number.is_u64() => {
                return self.number(field, number, at);
            }
            (Kind::Integer, _) => "must be an integer",
            (Kind::Boolean, Value::Bool(_)) | (Kind::Decimal, Value::Number(_)) => return Ok(()),
            (Kind::Boolean, _) => "must be true or false",
            (Kind::Decimal, _) => "must be a number",
            _ => return Ok(()),
        };
        Err(at.refuse(value, issue))
    }

    /// The length of a string, decrypted if necessary, in characters.
    fn length(&self, field: &Field, text: &str, at: At<'_>) -> Result<(), Refusal> {
        if !self.scene.is_strict {
            return Ok(());
        }
        let limits = (field.limits.min, field.limits.max);
        match beyond(text.chars().count(), limits, "characters") {
            // What was sealed does not appear in the refusal.
            Some(issue) => Err(Refusal::param(at.location, at.field, "", &issue)),
            None => Ok(()),
        }
    }

    fn number(&self, field: &Field, number: &Value, at: At<'_>) -> Result<(), Refusal> {
        let limits = &field.limits;
        let Some(given) = number.as_i64().filter(|_| self.scene.is_strict) else {
            return Ok(());
        };
        let wire = given.to_string();
        let issue = match (limits.at_least, limits.at_most) {
            (Some(least), _) if given < least => format!("must be at least {least}"),
            (_, Some(most)) if given > most => format!("must be at most {most}"),
            _ if !limits.values.is_empty() && !limits.values.contains(&wire.as_str()) => {
                "is a value that no list has".to_owned()
            }
            _ => return Ok(()),
        };
        Err(at.refuse(number, &issue))
    }

    fn note(&mut self, note: String) {
        /// Bounds the remarks on one request.
        const MOST: usize = 20;
        if self.notes.len() < MOST {
            self.notes.push(note);
        }
    }
}

/// Names the limit that a length exceeds.
fn beyond(len: usize, limits: (Option<i64>, Option<i64>), unit: &str) -> Option<String> {
    let len = i64::try_from(len).unwrap_or(i64::MAX);
    match limits {
        (Some(least), _) if len < least => Some(format!("must have at least {least} {unit}")),
        (_, Some(most)) if len > most => Some(format!("must have at most {most} {unit}")),
        _ => None,
    }
}
