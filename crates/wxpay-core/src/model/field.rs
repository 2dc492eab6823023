use std::borrow::Cow;

use serde_json::{Number, Value};

use super::convert::{self, integer};
use super::reading::Step;
use super::stream::{Nested, Place, Rule};
use super::{Expected, Extra, Fields, Model, ModelError, Node, Object, Reading};
use crate::datetime::DateTime;

/// A type that the field of a [`Model`] can have.
pub trait Field: Sized {
    /// True if its strings are encrypted on the wire.
    const IS_SENSITIVE: bool = false;

    /// Reads the field; a missing one comes as [`Node::Null`].
    ///
    /// The node stays as it is. A value of another kind with the same meaning is converted, and
    /// [marked](Reading::convert) as such.
    ///
    /// # Errors
    /// When it is missing and not optional, or not of this type.
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError>;

    /// Reads the field from an object or a list that is being parsed.
    ///
    /// # Errors
    /// When it is not of this type, or not of the usual form.
    #[doc(hidden)]
    fn read_nested(
        nested: &mut Nested<'_, '_>,
        reading: &mut Reading<'_>,
    ) -> Result<Self, ModelError> {
        Self::read(&mut nested.node()?, reading)
    }

    /// The field as a node; `None` when it is absent.
    fn write(&self) -> Option<Node<'_>>;
}

/// A field of any type, to be written.
pub trait Written {
    /// The field as a node; `None` when it is absent.
    fn node(&self) -> Option<Node<'_>>;

    /// Returns whether its strings are encrypted on the wire.
    fn is_sensitive(&self) -> bool;
}

impl<T: Field> Written for T {
    fn node(&self) -> Option<Node<'_>> {
        self.write()
    }

    fn is_sensitive(&self) -> bool {
        T::IS_SENSITIVE
    }
}

impl<'a> Object<'a> {
    /// Adds the present fields under the names in the same order, and the members of `extra`. A member of `extra`
    /// takes the place of a field of the same name.
    pub fn put_fields(
        &mut self,
        names: &'static [&'static str],
        fields: &[&'a dyn Written],
        extra: &'a Extra,
    ) {
        self.reserve(fields.len());
        for (name, field) in names.iter().zip(fields) {
            if let Some(node) = field.node() {
                self.put(*name, node);
            }
        }
        for (name, value) in extra {
            let mut known = names.iter().zip(fields);
            let is_sensitive =
                known.any(|(known, field)| *known == name.as_str() && field.is_sensitive());
            let node = match is_sensitive {
                true => super::sensitive::node(value),
                false => Node::from_value(value),
            };
            self.put_extra(name, node);
        }
    }

    /// Adds the field, if it is present.
    pub fn put_field<T: Field>(&mut self, name: &'a str, field: &'a T) {
        if let Some(node) = field.write() {
            self.put(Cow::Borrowed(name), node);
        }
    }
}

/// Reads a string, without a copy if the source lives long enough. A number or a boolean becomes its JSON spelling.
pub(crate) fn text<'t>(
    node: &'t Node<'_>,
    reading: &mut Reading<'_>,
) -> Result<Cow<'t, str>, ModelError> {
    match node {
        Node::Text(text) => Ok(Cow::Borrowed(text)),
        Node::Sensitive(text) => Ok(Cow::Borrowed(text)),
        node => match convert::text(node) {
            Some(text) => {
                reading.convert();
                Ok(text)
            }
            None => Err(ModelError::kind(Expected::Text, node)),
        },
    }
}

impl Field for String {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        if let Node::Text(text) = node {
            return Ok(Self::from(&**text));
        }
        text(node, reading).map(Cow::into_owned)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Text(Cow::Borrowed(self)))
    }
}

impl Field for i64 {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        if let Node::Number(number) = node
            && let Some(number) = number.as_i64()
        {
            return Ok(number);
        }
        integer(node, reading)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Number((*self).into()))
    }
}

impl Field for u64 {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        if let Node::Number(number) = node
            && let Some(number) = number.as_u64()
        {
            return Ok(number);
        }
        integer(node, reading)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Number((*self).into()))
    }
}

impl Field for Number {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Number(number) => Ok(number.clone()),
            node => match convert::number(node) {
                Some(number) => {
                    reading.convert();
                    Ok(number)
                }
                None => Err(ModelError::kind(Expected::Number, node)),
            },
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Number(self.clone()))
    }
}

impl Field for bool {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        let value = match node {
            Node::Bool(value) => return Ok(*value),
            Node::Text(text) if *text == "true" => true,
            Node::Text(text) if *text == "false" => false,
            node => return Err(ModelError::kind(Expected::Bool, node)),
        };
        reading.convert();
        Ok(value)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Bool(*self))
    }
}

impl Field for DateTime {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        // A number can be a day or a second in digits: 20150520, 20150520132935.
        let text = text(node, reading).ok();
        match text.and_then(|text| text.parse().ok()) {
            Some(time) => Ok(time),
            None => Err(ModelError::kind(Expected::DateTime, node)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Text(Cow::Owned(self.to_string())))
    }
}

impl Field for Value {
    fn read(node: &mut Node<'_>, _: &mut Reading<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Null => Err(ModelError::kind(Expected::Value, node)),
            node => Ok(node.to_value()),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::from_value(self))
    }
}

impl<T: Field> Field for Option<T> {
    const IS_SENSITIVE: bool = T::IS_SENSITIVE;

    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Null => Ok(None),
            node => T::read(node, reading).map(Some),
        }
    }

    fn read_nested(
        nested: &mut Nested<'_, '_>,
        reading: &mut Reading<'_>,
    ) -> Result<Self, ModelError> {
        T::read_nested(nested, reading).map(Some)
    }

    fn write(&self) -> Option<Node<'_>> {
        self.as_ref()?.write()
    }
}

/// Initial capacity of a list. An item takes more memory as a value than as JSON, so the list grows only with items
/// that are read.
const ROOM: usize = 64;

impl<T: Field> Field for Vec<T> {
    const IS_SENSITIVE: bool = T::IS_SENSITIVE;

    /// Reads the items that can be read. Each of the others is a problem. A single object counts as a list of one.
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        let nodes = match node {
            Node::List(nodes) => nodes,
            Node::Object(object) if !object.is_empty() => {
                let Ok(item) = T::read(node, reading) else {
                    return Err(ModelError::kind(Expected::List, node));
                };
                reading.convert();
                return Ok(vec![item]);
            }
            node => return Err(ModelError::kind(Expected::List, node)),
        };
        let mut items = Self::with_capacity(nodes.len().min(ROOM));
        let mut is_converted = false;
        let before = reading.begin();
        for (index, node) in nodes.iter_mut().enumerate() {
            let mark = reading.begin();
            match T::read(node, reading) {
                Ok(item) => {
                    is_converted |= reading.is_converted();
                    reading.end(mark, || Step::item(index));
                    items.push(item);
                }
                Err(error) => {
                    is_converted = true;
                    reading.odd(mark, error.within(Step::item(index).as_str()));
                }
            }
        }
        // A list without a readable item must not pass for an empty one.
        if items.is_empty() && is_converted {
            return Err(reading.first_since(before, Expected::List));
        }
        reading.set_converted(is_converted);
        Ok(items)
    }

    fn read_nested(
        nested: &mut Nested<'_, '_>,
        reading: &mut Reading<'_>,
    ) -> Result<Self, ModelError> {
        let Nested::List(list) = nested else {
            return Self::read(&mut nested.node()?, reading);
        };
        let (mut items, mut item) = (Self::new(), None::<T>);
        while list.next(Place {
            slot: &mut item,
            reading,
            rule: Rule::Required,
        })? {
            // Most lists have one item, and room for four of them is more than the allocator keeps at hand.
            if items.is_empty() {
                items.reserve_exact(1);
            }
            items.extend(item.take());
        }
        Ok(items)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::List(self.iter().filter_map(T::write).collect()))
    }
}

impl<T: Model> Field for T {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        super::read_object(node, reading)
    }

    fn read_nested(
        nested: &mut Nested<'_, '_>,
        reading: &mut Reading<'_>,
    ) -> Result<Self, ModelError> {
        match nested {
            Nested::Object(members) => {
                T::read(&mut Fields::of_members(&mut **members, reading, T::FIELDS))
            }
            list @ Nested::List(_) => super::read_object(&mut list.node()?, reading),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(super::to_node(self))
    }
}
