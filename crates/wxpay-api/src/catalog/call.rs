use std::fmt;
use std::marker::PhantomData;

use serde_json::{Map, Value};
use wxpay_core::model::{File, Node, Object};
use wxpay_core::{Call, Decode, EncodeError, Operation, Spec};

use super::{Field, Kind, Place, Row, catalog};

/// A call of the catalog, with a JSON object in place of a type.
///
/// Its members go where the operation's row says: into the path, the query, a header, the body, the
/// parts of an upload. Sensitive ones are given as plain text and sealed; those that the row does not
/// know are kept, and go where all others go. What is true of the typed operation is true of it: which
/// fields are required and which the client fills in, what makes its response trustworthy, and whether
/// it may be repeated. A member that is null counts as present and is left out.
///
/// The output is a JSON value (`null` for an empty response), in which sensitive fields are as they
/// came, sealed. A file, and a response to be opened, need [`expecting`](Self::expecting).
#[must_use]
pub struct DynamicCall<T = Value> {
    row: &'static Row,
    members: Map<String, Value>,
    file: Option<File>,
    output: PhantomData<fn() -> T>,
}

/// The given values do not make a call.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DynamicCallError {
    /// The catalog has no operation of that id.
    #[error("there is no operation {id}")]
    Unknown {
        /// The id.
        id: String,
    },
    /// The members are no JSON object.
    #[error("the members of a call are a JSON object")]
    NoObject,
}

impl DynamicCall {
    /// A call of the operation with that id, such as `refunds.create_refund`; `null` stands for no
    /// members.
    ///
    /// # Errors
    /// When there is no such operation, or the members are no object.
    pub fn new(id: &str, members: impl Into<Value>) -> Result<Self, DynamicCallError> {
        let Some(row) = catalog().find(id) else {
            return Err(DynamicCallError::Unknown { id: id.to_owned() });
        };
        match members.into() {
            Value::Object(members) => Ok(Self::of(row, members)),
            Value::Null => Ok(Self::of(row, Map::new())),
            _ => Err(DynamicCallError::NoObject),
        }
    }

    /// A call of the operation in that row.
    pub const fn of(row: &'static Row, members: Map<String, Value>) -> Self {
        Self {
            row,
            members,
            file: None,
            output: PhantomData,
        }
    }
}

impl<T> DynamicCall<T> {
    /// Sets the file of an upload.
    pub fn file(mut self, file: File) -> Self {
        self.file = Some(file);
        self
    }

    /// The operation's row.
    pub const fn row(&self) -> &'static Row {
        self.row
    }

    /// The same call, whose response is decoded into another type: `Bytes` for a file, or a model.
    pub fn expecting<U: Decode>(self) -> DynamicCall<U> {
        DynamicCall {
            row: self.row,
            members: self.members,
            file: self.file,
            output: PhantomData,
        }
    }
}

impl<T: Decode + Send> Operation for DynamicCall<T> {
    type Output = T;

    fn spec(&self) -> &'static Spec {
        &self.row.spec
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        let mut object = object(&self.row.fields, self.row.required, &self.members);
        let file = self
            .row
            .fields
            .iter()
            .find(|field| field.place == Place::File);
        if let (Some(field), Some(file)) = (file, &self.file) {
            object.put(field.name, Node::File(file));
        }
        call.object(object)
    }
}

/// Members as the fields describe them: known ones in the fields' order, then the others.
fn object<'a>(
    fields: &[Field],
    required: &'static [&'static str],
    members: &'a Map<String, Value>,
) -> Object<'a> {
    let mut object = Object::new();
    object.require(required);
    let mut known: Vec<&str> = Vec::with_capacity(fields.len());
    for field in fields {
        if known.contains(&field.name) {
            continue;
        }
        known.push(field.name);
        if let Some((name, value)) = members.get_key_value(field.name) {
            object.put(name.as_str(), node(field, value));
        }
    }
    for (name, value) in members {
        if !known.contains(&name.as_str()) {
            object.put(name.as_str(), Node::from_value(value));
        }
    }
    object
}

/// A value as its field describes it; what is not of the field's type goes out as it is.
fn node<'a>(field: &Field, value: &'a Value) -> Node<'a> {
    if field.is_embedded && !value.is_string() {
        return Node::Embedded(Box::new(plain(field, value)));
    }
    plain(field, value)
}

fn plain<'a>(field: &Field, value: &'a Value) -> Node<'a> {
    match (value, field.kind) {
        (Value::Array(items), _) if field.is_list => {
            Node::List(items.iter().map(|item| plain(field, item)).collect())
        }
        (Value::String(text), _) if field.is_sensitive => Node::Sensitive(text),
        (Value::Object(members), Kind::Object(inner)) => {
            let required = inner.object().map_or(&[][..], |known| known.required);
            Node::Object(object(inner.fields(), required, members))
        }
        _ => Node::from_value(value),
    }
}

impl<T> Clone for DynamicCall<T> {
    fn clone(&self) -> Self {
        Self {
            row: self.row,
            members: self.members.clone(),
            file: self.file.clone(),
            output: PhantomData,
        }
    }
}

impl<T> fmt::Debug for DynamicCall<T> {
    /// Leaves out the members, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicCall")
            .field("operation", &self.row.id)
            .finish_non_exhaustive()
    }
}
