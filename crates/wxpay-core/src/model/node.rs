use std::borrow::Cow;
use std::fmt::{self, Debug as _};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Number, Value};

use super::lenient::{self, Unreadable};
use super::{Extra, File, ModelError, file};

/// A JSON value that borrows its strings from the source.
///
/// `Debug` shows its form only, because a node may hold private data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Node<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// A string that is encrypted for WeChat Pay before it is sent.
    Sensitive(&'a str),
    /// JSON inside a string.
    Embedded(Box<Self>),
    /// A file, which is sent as a part of its own and not as JSON.
    File(&'a File),
    /// A value that cannot be represented, such as `1e400` or `"\ud800"`, in its JSON spelling.
    ///
    /// It is written as that spelling in a nested list, `[["1e400"]]`: no field has this form, so it is never mistaken
    /// for a value when it is read back.
    Unreadable(Cow<'a, str>),
    /// An array.
    List(Vec<Self>),
    /// An object.
    Object(Object<'a>),
}

/// The members of a JSON object, in order.
#[derive(Clone, Default)]
pub struct Object<'a> {
    members: Vec<Member<'a>>,
    /// Required fields of a request; see [`Model::REQUIRED`](super::Model::REQUIRED).
    required: &'static [&'static str],
}

#[derive(Clone)]
struct Member<'a> {
    name: Cow<'a, str>,
    value: Node<'a>,
    state: State,
}

/// Outcome of a member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Present,
    /// Its value was taken out.
    Taken,
    /// A type read it completely.
    Read,
    /// A type read it, and its original is kept in `extra`.
    Kept,
    /// It is written from the [`Extra`] of a type.
    Extra,
}

impl<'a> Node<'a> {
    /// Parses JSON. A single value that cannot be represented is [`Unreadable`](Self::Unreadable).
    ///
    /// # Errors
    /// When the bytes are not one JSON value.
    pub fn parse(json: &'a [u8]) -> Result<Self, ModelError> {
        Ok(Self::parse_noting(json)?.0)
    }

    /// Parses JSON, and returns the paths of values that cannot be represented.
    pub(super) fn parse_noting(json: &'a [u8]) -> Result<(Self, Unreadable), ModelError> {
        // One look at the whole costs less than one at each of its texts.
        let parsed = match std::str::from_utf8(json) {
            Ok(text) => serde_json::from_str(text),
            // This finds the place of what is no text.
            Err(_) => serde_json::from_slice(json),
        };
        match parsed {
            Ok(node) => Ok((node, Unreadable::default())),
            Err(error) => lenient::parse(json).ok_or_else(|| ModelError::json(&error)),
        }
    }

    /// The node as JSON, with sensitive strings as they are.
    ///
    /// # Errors
    /// No known case: every node is JSON.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// A borrowed value.
    pub fn from_value(value: &'a Value) -> Self {
        match value {
            Value::Null => Node::Null,
            Value::Bool(value) => Node::Bool(*value),
            Value::Number(number) => Node::Number(number.clone()),
            Value::String(text) => Node::Text(Cow::Borrowed(text)),
            Value::Array(items) => Node::List(items.iter().map(Node::from_value).collect()),
            Value::Object(members) => {
                let mut object = Object::new();
                object.reserve(members.len());
                for (name, value) in members {
                    object.put(name.as_str(), Node::from_value(value));
                }
                Node::Object(object)
            }
        }
    }

    /// An owned value.
    pub fn into_value(self) -> Value {
        match self {
            Node::Text(text) => Value::String(text.into_owned()),
            node => node.to_value(),
        }
    }

    /// An owned copy.
    pub fn to_value(&self) -> Value {
        match self {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(*value),
            Node::Number(number) => Value::Number(number.clone()),
            Node::Text(text) => Value::String(text.clone().into_owned()),
            Node::Unreadable(spelling) => Value::from(vec![vec![&**spelling]]),
            Node::Sensitive(text) => Value::String((*text).to_owned()),
            Node::Embedded(node) => Value::String(node.to_value().to_string()),
            Node::File(file) => Node::Object(file::to_object(file).unwrap_or_default()).to_value(),
            Node::List(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Node::Object(object) => {
                let members = object.iter();
                let members = members.map(|(name, value)| (name.to_owned(), value.to_value()));
                Value::Object(members.collect())
            }
        }
    }
}

impl<'a> Object<'a> {
    /// An object without members.
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
            required: &[],
        }
    }

    /// Sets the members that a request must have; an entry names one, or several separated by `|`, of
    /// which one is enough. [`Call::object`](crate::Call::object) reports those that are missing.
    pub const fn require(&mut self, required: &'static [&'static str]) {
        self.required = required;
    }

    pub(crate) const fn required(&self) -> &'static [&'static str] {
        self.required
    }

    /// Returns whether a member of that name is there and not taken out; it may be null.
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|(member, _)| member == name)
    }

    pub(super) fn reserve(&mut self, members: usize) {
        self.members.reserve(members);
    }

    /// Adds a member.
    pub fn put(&mut self, name: impl Into<Cow<'a, str>>, value: Node<'a>) {
        self.members.push(Member {
            name: name.into(),
            value,
            state: State::Present,
        });
    }

    /// Adds the members of an [`Extra`], borrowed. Each takes the place of a member of the same name.
    pub fn extend(&mut self, extra: &'a Extra) {
        for (name, value) in extra {
            self.put_extra(name, Node::from_value(value));
        }
    }

    pub(super) fn put_extra(&mut self, name: &'a str, value: Node<'a>) {
        let present = |member: &&mut Member<'_>| member.is_present() && member.name == name;
        match self.members.iter_mut().find(present) {
            Some(member) => {
                member.value = value;
                member.state = State::Extra;
            }
            None => self.members.push(Member {
                name: Cow::Borrowed(name),
                value,
                state: State::Extra,
            }),
        }
    }

    /// Takes out the member of that name.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let index = self.position(name, 0)?;
        let member = &mut self.members[index];
        member.state = State::Taken;
        Some(std::mem::replace(&mut member.value, Node::Null))
    }

    /// Finds the member of that name and marks it as read. The search starts where it is likely.
    pub(super) fn find(&mut self, name: &str, likely: usize) -> Option<usize> {
        let index = self.position(name, likely)?;
        self.members[index].state = State::Read;
        Some(index)
    }

    fn position(&self, name: &str, likely: usize) -> Option<usize> {
        let is_it = |member: &Member<'_>| member.is_unread() && member.name == name;
        let (before, from_here) = self.members.split_at_checked(likely)?;
        match from_here.iter().position(is_it) {
            Some(offset) => Some(before.len() + offset),
            None => before.iter().position(is_it),
        }
    }

    pub(super) const fn len(&self) -> usize {
        self.members.len()
    }

    pub(super) fn value_mut(&mut self, index: usize) -> &mut Node<'a> {
        &mut self.members[index].value
    }

    /// Keeps the original of a member that was found.
    pub(super) fn keep(&mut self, index: usize) {
        self.members[index].state = State::Kept;
    }

    /// The given names that have more members than were read.
    pub(super) fn repeated(&self, names: &'static [&'static str]) -> Vec<&'static str> {
        let unread = self.members.iter().filter(|member| member.is_unread());
        let known = unread.filter_map(|member| names.iter().find(|name| **name == member.name));
        known.copied().collect()
    }

    /// Members that were neither taken nor read, as far as they are kept.
    pub fn rest(&mut self) -> Extra {
        let mut extra = Extra::new();
        for member in &self.members {
            if !matches!(member.state, State::Taken | State::Read) {
                extra.insert(member.name.clone().into_owned(), member.value.to_value());
            }
        }
        extra
    }

    /// Names and values of the members that were not taken, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node<'a>)> {
        let present = self.members.iter().filter(|member| member.is_present());
        present.map(|member| (&*member.name, &member.value))
    }

    /// Returns whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl Member<'_> {
    fn is_present(&self) -> bool {
        self.state != State::Taken
    }

    fn is_unread(&self) -> bool {
        matches!(self.state, State::Present | State::Extra)
    }
}

impl PartialEq for Object<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            Node::Number(number) => number.serialize(serializer),
            Node::Text(text) => serializer.serialize_str(text),
            Node::Unreadable(spelling) => [[&**spelling]].serialize(serializer),
            Node::Sensitive(text) => serializer.serialize_str(text),
            Node::Embedded(node) => {
                let json = serde_json::to_string(node).map_err(serde::ser::Error::custom)?;
                serializer.serialize_str(&json)
            }
            Node::File(file) => {
                let object = file::to_object(file).ok_or_else(|| {
                    serde::ser::Error::custom("a file that is not in memory cannot be stored")
                })?;
                Node::Object(object).serialize(serializer)
            }
            Node::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Node::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.iter().count()))?;
                for (name, value) in object.iter() {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

/// The name under which serde_json passes a number as text if some crate in the build enables its feature
/// `arbitrary_precision`.
pub(super) const NUMBER_AS_TEXT: &str = "$serde_json::private::Number";

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        // JSON has no infinity, so there is a number for each float that comes out of it.
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut object = Object::new();
        while let Some(name) = map.next_key_seed(Name)? {
            let value: Node<'de> = map.next_value()?;
            if name == NUMBER_AS_TEXT
                && let Node::Text(digits) = &value
                && let Ok(number) = digits.parse()
            {
                return Ok(Node::Number(number));
            }
            if object.members.is_empty() {
                object.members.reserve(8);
            }
            object.put(name, value);
        }
        Ok(Node::Object(object))
    }
}

/// A member's name, borrowed if it needs no unescaping.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Null => f.write_str("Null"),
            Node::Bool(_) => f.write_str("Bool"),
            Node::Number(_) => f.write_str("Number"),
            Node::Text(_) => f.write_str("Text"),
            Node::Sensitive(_) => f.write_str("Sensitive"),
            Node::Unreadable(_) => f.write_str("Unreadable"),
            Node::Embedded(node) => f.debug_tuple("Embedded").field(node).finish(),
            Node::File(file) => file.fmt(f),
            Node::List(items) => f.debug_list().entries(items).finish(),
            Node::Object(object) => object.fmt(f),
        }
    }
}

impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// `Debug` of a node under its type's name, without sensitive strings.
pub(super) fn debug(name: &str, node: &Node<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Node::Object(object) = node else {
        return Shown(Some(node)).fmt(f);
    };
    let mut shown = f.debug_struct(name);
    for (name, value) in object.shown() {
        shown.field(name, &value);
    }
    shown.finish()
}

impl<'a> Object<'a> {
    /// `Debug` of the members, as far as they may be shown.
    fn shown(&self) -> impl Iterator<Item = (&str, Shown<'_, 'a>)> {
        let present = self.members.iter().filter(|member| member.is_present());
        present.map(|member| {
            // What a type does not know may be sensitive.
            let is_known = member.state != State::Extra;
            (&*member.name, Shown(is_known.then_some(&member.value)))
        })
    }
}

/// `Debug` of a node with its content, for a value that its owner prints.
///
/// `None` is shown as `_`.
struct Shown<'s, 'a>(Option<&'s Node<'a>>);

impl fmt::Debug for Shown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(node) = self.0 else {
            return f.write_str("_");
        };
        match node {
            Node::Null => f.write_str("null"),
            Node::Bool(value) => value.fmt(f),
            Node::Number(number) => fmt::Display::fmt(number, f),
            Node::Text(text) => text.fmt(f),
            Node::Unreadable(_) => f.write_str("_"),
            Node::Sensitive(_) => f.write_str("Sensitive(redacted)"),
            Node::Embedded(node) => Shown(Some(node)).fmt(f),
            Node::File(file) => file.fmt(f),
            Node::List(items) => {
                let items = items.iter().map(|item| Shown(Some(item)));
                f.debug_list().entries(items).finish()
            }
            Node::Object(object) => f.debug_map().entries(object.shown()).finish(),
        }
    }
}
