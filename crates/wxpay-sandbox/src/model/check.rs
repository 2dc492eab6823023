use serde_json::{Map, Value};
use wxpay::DateTime;
use wxpay::catalog::{Field, Kind};

use crate::refusal::{Location, Refusal};
use crate::scene::Scene;
use crate::sealed;

/// Holds members against the fields that the model has for them, and opens what is sealed.
///
/// Refused is what must be wrong: a field that every source calls required and that is not there, a value
/// of another type. Lengths and forms are the service's to judge, and a value that no list has may have
/// been added since: that is noted.
pub(super) struct Check<'s> {
    serial: Option<&'s str>,
    scene: &'s Scene<'s>,
    pub(super) notes: Vec<String>,
}

/// Where in the request a value stands.
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

    /// Checks the members that stand in one place of a request.
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
            let name = match location {
                Location::Body => format!("{pointer}/{}", field.name),
                _ if pointer.is_empty() => field.name.to_owned(),
                _ => format!("{pointer}/{}", field.name),
            };
            let at = At {
                location,
                field: &name,
            };
            match members.get_mut(field.name) {
                Some(value) => self.value(field, value, at)?,
                None if field.is_required && !field.is_disputed => {
                    return Err(Refusal::param(location, &name, "", "is required"));
                }
                None => {}
            }
        }
        for name in members.keys() {
            if !fields.clone().any(|field| field.name == name) {
                self.note(format!("{pointer}/{name} is not known"));
            }
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
                }
                if let Kind::Enum(known) = field.kind
                    && known.values().iter().all(|known| known.wire != text)
                {
                    let note = format!("{} is {text:?}, which no list has", at.field);
                    self.note(note);
                }
                return Ok(());
            }
            (Kind::String | Kind::Enum(_), _) => "must be a string",
            (Kind::DateTime, Value::String(text)) if text.parse::<DateTime>().is_ok() => {
                return Ok(());
            }
            (Kind::DateTime, _) => "must be a time of RFC 3339",
            (Kind::Integer, number) if number.is_i64() || number.is_u64() => return Ok(()),
            (Kind::Integer, _) => "must be an integer",
            (Kind::Boolean, Value::Bool(_)) | (Kind::Decimal, Value::Number(_)) => return Ok(()),
            (Kind::Boolean, _) => "must be true or false",
            (Kind::Decimal, _) => "must be a number",
            _ => return Ok(()),
        };
        Err(at.refuse(value, issue))
    }

    fn note(&mut self, note: String) {
        /// A request that is wrong all over does not fill the log.
        const MOST: usize = 20;
        if self.notes.len() < MOST {
            self.notes.push(note);
        }
    }
}
