use std::fmt;

use serde::Serialize;

use super::EncodeError;
use super::characters::{has_wide, is_wide};
use crate::model::{Node, Object};
use crate::secret::Secret;

/// Writes nodes as JSON without nulls, and notes the places of sensitive strings.
pub(super) struct Writer<'n> {
    pub(super) json: Vec<u8>,
    pub(super) spots: Vec<(usize, String, Secret<String>)>,
    /// Position of the writer in the value; it becomes a path only for a sensitive string.
    pub(super) path: Vec<PathStep<'n>>,
}

/// Most bodies fit, so they are not reallocated.
const BODY: usize = 1 << 10;

#[derive(Clone, Copy)]
pub(super) enum PathStep<'n> {
    Member(&'n str),
    Item(usize),
}

impl Default for Writer<'_> {
    fn default() -> Self {
        Self {
            json: Vec::with_capacity(BODY),
            spots: Vec::new(),
            path: Vec::new(),
        }
    }
}

impl<'n> Writer<'n> {
    pub(super) fn node(&mut self, node: &'n Node<'_>) -> Result<(), EncodeError> {
        match node {
            Node::Null => return Err(EncodeError::Null),
            Node::Bool(value) => self.plain(value)?,
            Node::Number(number) => self.plain(number)?,
            Node::Text(text) => self.text(text)?,
            Node::Unreadable(spelling) => self.plain(&[[spelling]])?,
            Node::Sensitive(text) => {
                self.json.extend(b"\"\"");
                let inside = self.json.len() - 1;
                let plaintext = Secret::new((*text).to_owned());
                self.spots.push((inside, self.field(), plaintext));
            }
            Node::File(_) => {
                return Err(EncodeError::MisplacedFile {
                    field: self.field(),
                });
            }
            Node::Embedded(inner) => self.embedded(inner)?,
            Node::List(items) => {
                self.json.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.json.push(b',');
                    }
                    self.path.push(PathStep::Item(index));
                    self.node(item)?;
                    self.path.pop();
                }
                self.json.push(b']');
            }
            Node::Object(object) => self.object(object)?,
        }
        Ok(())
    }

    pub(super) fn object(&mut self, object: &'n Object<'_>) -> Result<(), EncodeError> {
        self.json.push(b'{');
        let present = object.iter().filter(|(_, node)| **node != Node::Null);
        for (index, (name, node)) in present.enumerate() {
            if index > 0 {
                self.json.push(b',');
            }
            self.text(name)?;
            self.json.push(b':');
            self.path.push(PathStep::Member(name));
            self.node(node)?;
            self.path.pop();
        }
        self.json.push(b'}');
        Ok(())
    }

    /// JSON inside a string: each piece between encrypted strings is escaped twice. Base64 needs no escaping, so a
    /// ciphertext can be inserted afterwards here, too.
    fn embedded(&mut self, inner: &'n Node<'_>) -> Result<(), EncodeError> {
        let mut writer = Self {
            path: self.path.clone(),
            ..Self::default()
        };
        writer.node(inner)?;
        self.json.push(b'"');
        let mut from = 0;
        for (offset, field, plaintext) in writer.spots {
            self.escaped(&writer.json[from..offset])?;
            self.spots.push((self.json.len(), field, plaintext));
            from = offset;
        }
        self.escaped(&writer.json[from..])?;
        self.json.push(b'"');
        Ok(())
    }

    fn escaped(&mut self, json: &[u8]) -> Result<(), EncodeError> {
        let text = String::from_utf8_lossy(json);
        let quoted = serde_json::to_vec(&text).map_err(EncodeError::Json)?;
        self.json.extend(&quoted[1..quoted.len() - 1]);
        Ok(())
    }

    /// Most strings need no escaping. The search handles many bytes at a time, as long as it does not stop at the
    /// first one.
    fn text(&mut self, text: &str) -> Result<(), EncodeError> {
        let special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\' || is_wide(byte);
        let has_special = text.bytes().fold(false, |has, byte| has | special(byte));
        if has_special {
            if has_wide(text) {
                return Err(EncodeError::WideCharacter {
                    field: self.field(),
                });
            }
            return self.plain(text);
        }
        self.json.reserve(text.len() + 2);
        self.json.push(b'"');
        self.json.extend(text.as_bytes());
        self.json.push(b'"');
        Ok(())
    }

    fn plain(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), EncodeError> {
        serde_json::to_writer(&mut self.json, value).map_err(EncodeError::Json)
    }

    fn field(&self) -> String {
        path(&self.path)
    }
}

/// The steps in words, such as `amount.from[1].account`.
pub(super) fn path(steps: &[PathStep<'_>]) -> String {
    use fmt::Write as _;
    let mut field = String::new();
    for step in steps {
        // Writing to a string cannot fail.
        let _ = match step {
            PathStep::Member(name) if field.is_empty() => write!(field, "{name}"),
            PathStep::Member(name) => write!(field, ".{name}"),
            PathStep::Item(index) => write!(field, "[{index}]"),
        };
    }
    field
}

/// Leaves out every member that is null.
pub(super) fn remove_nulls(value: &mut serde_json::Value) -> Result<(), EncodeError> {
    match value {
        serde_json::Value::Null => Err(EncodeError::Null),
        serde_json::Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().try_for_each(remove_nulls)
        }
        serde_json::Value::Array(items) => items.iter_mut().try_for_each(remove_nulls),
        _ => Ok(()),
    }
}
