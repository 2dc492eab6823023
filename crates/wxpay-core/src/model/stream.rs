//! Reads models straight from JSON, without a tree of nodes.
//!
//! Nearly every response has the form that its type expects, and nodes are a detour then. This reader knows that form
//! only. Anything else is [`Unusual`]: a value of another kind (even one that converts without loss), a repeated
//! member, a blank field of an event, JSON that serde_json refuses. Then it gives up, and the reader of nodes starts
//! over with the same bytes. So the handling of odd values exists once, and a value that is read here is the value
//! that the nodes would give.
//!
//! serde calls a visitor that is generic over the parser. All that differs between types is behind [`Slot`], so the
//! visitor is compiled once and not for each of a thousand types.

use std::borrow::Cow;
use std::fmt;
use std::mem::ManuallyDrop;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::node::{NUMBER_AS_TEXT, Name};
use super::{Expected, Extra, Field, Found, Model, ModelError, Node, Object, Reading};

/// The place of a field's value while a type is read.
#[doc(hidden)] // for the expansion of `model!`
pub trait Slot {
    /// Reads the value from a node.
    ///
    /// # Errors
    /// When it is missing, or not of its type.
    fn fill(&mut self, node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<(), ModelError>;

    /// Reads the value from an object or a list of JSON.
    ///
    /// # Errors
    /// When it is not of its type, or unusual.
    fn fill_nested(
        &mut self,
        nested: &mut Nested<'_, '_>,
        reading: &mut Reading<'_>,
    ) -> Result<(), ModelError>;

    /// Returns whether it has a value.
    fn is_filled(&self) -> bool;
}

impl<T: Field> Slot for Option<T> {
    fn fill(&mut self, node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<(), ModelError> {
        *self = Some(T::read(node, reading)?);
        Ok(())
    }

    fn fill_nested(
        &mut self,
        nested: &mut Nested<'_, '_>,
        reading: &mut Reading<'_>,
    ) -> Result<(), ModelError> {
        *self = Some(T::read_nested(nested, reading)?);
        Ok(())
    }

    fn is_filled(&self) -> bool {
        self.is_some()
    }
}

/// The value of a slot that was filled.
///
/// # Errors
/// When it was not.
#[doc(hidden)] // for the expansion of `model!`
pub fn filled<T>(slot: Option<T>) -> Result<T, ModelError> {
    slot.ok_or_else(|| ModelError::found(Expected::Value, Found::Nothing))
}

/// The slots of a type's fields, in the order of its names.
#[doc(hidden)] // for the expansion of `model!`
pub struct Slots<'s> {
    /// The required ones; their names come first.
    pub required: &'s mut [&'s mut dyn Slot],
    /// The others.
    pub optional: &'s mut [&'s mut dyn Slot],
}

/// An object or a list of JSON that is being parsed.
#[doc(hidden)] // for `Field`
pub enum Nested<'m, 'n> {
    Object(&'m mut dyn Members<'n>),
    List(&'m mut dyn Items<'n>),
}

impl<'n> Nested<'_, 'n> {
    /// All of it as a node.
    pub(super) fn node(&mut self) -> Result<Node<'n>, Unusual> {
        match self {
            Self::Object(members) => Ok(Node::Object(members.object()?)),
            Self::List(items) => Ok(Node::List(items.nodes()?)),
        }
    }
}

impl fmt::Debug for Slots<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slots")
            .field("required", &self.required.len())
            .field("optional", &self.optional.len())
            .finish()
    }
}

impl fmt::Debug for Nested<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object(_) => "Object",
            Self::List(_) => "List",
        })
    }
}

/// The members of an object that is being parsed.
pub trait Members<'n> {
    /// Parses all of them into the slots of their names. Returns those without a slot.
    fn fill(
        &mut self,
        names: &'static [&'static str],
        slots: Slots<'_>,
        reading: &mut Reading<'_>,
    ) -> Result<Extra, Unusual>;

    /// Parses all of them.
    fn object(&mut self) -> Result<Object<'n>, Unusual>;
}

/// The items of a list that is being parsed.
pub trait Items<'n> {
    /// Parses the next item into a slot. Returns whether there was one.
    fn next(&mut self, place: Place<'_, '_>) -> Result<bool, Unusual>;

    /// Parses all that are left.
    fn nodes(&mut self) -> Result<Vec<Node<'n>>, Unusual>;
}

/// A form that is left to the reader of nodes. It ends the attempt, and no caller sees it.
#[derive(Debug)]
pub struct Unusual;

impl From<Unusual> for ModelError {
    #[cold]
    fn from(_: Unusual) -> Self {
        Self::found(Expected::Value, Found::Nothing)
    }
}

impl From<ModelError> for Unusual {
    #[cold]
    fn from(_: ModelError) -> Self {
        Self
    }
}

/// Reads a value of the usual form; `None` for any other form, with the reading as it was.
pub(super) fn read<T: Model>(json: &[u8], reading: &mut Reading<'_>) -> Option<T> {
    let mut slot = None::<T>;
    if fill(json, &mut slot, reading).is_err() {
        slot = None;
    }
    // The only return: a large value is read where the caller wants it.
    slot
}

fn fill(json: &[u8], slot: &mut dyn Slot, reading: &mut Reading<'_>) -> Result<(), Unusual> {
    // One look at the whole costs less than one at each of its strings.
    let text = std::str::from_utf8(json).map_err(|_| Unusual)?;
    let mut json = serde_json::Deserializer::from_str(text);
    let mark = reading.begin();
    let place = Place {
        slot,
        reading,
        rule: Rule::Required,
    };
    let parsed = place
        .deserialize(&mut json)
        .is_ok_and(|()| json.end().is_ok());
    match reading.ends_usual(mark) && parsed {
        true => Ok(()),
        false => Err(Unusual),
    }
}

/// Demands on a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// Null stands for an absent value.
    Optional,
    /// The type decides about null.
    Required,
    /// It identifies an event, so it is not blank.
    Filled,
}

/// A slot, and the demands on its value.
pub struct Place<'p, 'c> {
    pub(super) slot: &'p mut dyn Slot,
    pub(super) reading: &'p mut Reading<'c>,
    pub(super) rule: Rule,
}

impl fmt::Debug for Place<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").finish_non_exhaustive()
    }
}

impl Place<'_, '_> {
    #[inline] // Every value that is no object and no list comes here.
    fn fill<E: Error>(self, node: &mut Node<'_>) -> Result<(), E> {
        if self.rule == Rule::Filled && Found::is_blank_node(node) {
            return Err(unusual());
        }
        match self.slot.fill(node, self.reading) {
            Ok(()) if !self.reading.is_converted() => Ok(()),
            _ => Err(unusual()),
        }
    }

    fn fill_nested<E: Error>(&mut self, nested: &mut Nested<'_, '_>) -> Result<(), E> {
        match self.slot.fill_nested(nested, self.reading) {
            Ok(()) if !self.reading.is_converted() => Ok(()),
            _ => Err(unusual()),
        }
    }
}

#[cold]
fn unusual<E: Error>() -> E {
    E::custom("unusual")
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.rule {
            Rule::Optional => Ok(()),
            Rule::Required | Rule::Filled => self.fill(&mut Node::Null),
        }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.fill(&mut Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.fill(&mut Node::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.fill(&mut Node::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        let number = Number::from_f64(value).ok_or_else(unusual)?;
        self.fill(&mut Node::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        // Most values are strings, and a borrowed one has nothing to drop.
        self.fill(&mut ManuallyDrop::new(Node::Text(Cow::Borrowed(text))))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, list: A) -> Result<(), A::Error> {
        let mut items = Walker { of: list, met: 0 };
        self.fill_nested(&mut Nested::List(&mut items))?;
        match items.met == 0 && self.rule == Rule::Filled {
            true => Err(unusual()),
            false => Ok(()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<(), A::Error> {
        let mut members = Walker { of: object, met: 0 };
        self.fill_nested(&mut Nested::Object(&mut members))?;
        match members.met == 0 && self.rule == Rule::Filled {
            true => Err(unusual()),
            false => Ok(()),
        }
    }
}

/// Walks through an object or a list, and counts what it met.
struct Walker<A> {
    of: A,
    met: usize,
}

impl<'n, A: MapAccess<'n>> Members<'n> for Walker<A> {
    fn fill(
        &mut self,
        names: &'static [&'static str],
        slots: Slots<'_>,
        reading: &mut Reading<'_>,
    ) -> Result<Extra, Unusual> {
        let Slots { required, optional } = slots;
        let mut conditions = reading.take_conditions().map(Demanded::new);
        let required_rule = match reading.is_event() {
            true => Rule::Filled,
            false => Rule::Required,
        };
        let mut extra = Extra::new();
        let (mut likely, mut marks) = (0, 0_u64);
        loop {
            let key = self.of.next_key_seed(Key { names, likely });
            let Some(key) = key.map_err(|_| Unusual)? else {
                break;
            };
            self.met += 1;
            match key {
                Ok(index) => {
                    likely = index + 1;
                    let mark = 1 << (index % MARKS);
                    if index >= MARKS || marks & mark != 0 {
                        return Err(Unusual);
                    }
                    marks |= mark;
                    let (slot, rule) = match index.checked_sub(required.len()) {
                        Some(index) => (optional.get_mut(index), Rule::Optional),
                        None => (required.get_mut(index), required_rule),
                    };
                    let slot = slot.ok_or(Unusual)?;
                    let place = Place {
                        slot: &mut **slot,
                        reading,
                        rule,
                    };
                    self.of.next_value_seed(place).map_err(|_| Unusual)?;
                    if let Some(conditions) = &mut conditions
                        && slot.is_filled()
                    {
                        conditions.meet(names.get(index).copied().unwrap_or_default())?;
                    }
                }
                Err(name) => {
                    let value = self.unknown(&name)?;
                    if let Some(conditions) = &mut conditions
                        && !value.is_null()
                    {
                        conditions.meet(&name)?;
                    }
                    if extra.insert(name.into_owned(), value).is_some() {
                        return Err(Unusual);
                    }
                }
            }
        }
        if conditions.is_some_and(|conditions| !conditions.are_met()) {
            return Err(Unusual);
        }
        for slot in required {
            if !slot.is_filled() {
                slot.fill(&mut Node::Null, reading)?;
            }
        }
        Ok(extra)
    }

    fn object(&mut self) -> Result<Object<'n>, Unusual> {
        let mut object = Object::new();
        while let Some(name) = self.of.next_key_seed(Name).map_err(|_| Unusual)? {
            self.met += 1;
            let value = self.value(&name)?;
            object.put(name, value);
        }
        Ok(object)
    }
}

impl<'n, A: MapAccess<'n>> Walker<A> {
    fn value(&mut self, name: &str) -> Result<Node<'n>, Unusual> {
        // A number of another form, which the nodes of the whole know.
        if name == NUMBER_AS_TEXT {
            return Err(Unusual);
        }
        self.of.next_value().map_err(|_| Unusual)
    }

    #[inline(never)]
    fn unknown(&mut self, name: &str) -> Result<Value, Unusual> {
        Ok(self.value(name)?.into_value())
    }
}

/// Parses a name: its index among those of the type, or the name itself. The search starts where it is likely.
struct Key {
    names: &'static [&'static str],
    likely: usize,
}

impl Key {
    fn index(&self, name: &str) -> Option<usize> {
        let is_it = |known: &&str| *known == name;
        let (before, from_here) = self.names.split_at_checked(self.likely)?;
        match from_here.iter().position(is_it) {
            Some(offset) => Some(before.len() + offset),
            None => before.iter().position(is_it),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Result<usize, Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Result<usize, Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.index(name).ok_or(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.index(name).ok_or_else(|| Cow::Owned(name.to_owned())))
    }
}

impl<'n, A: SeqAccess<'n>> Items<'n> for Walker<A> {
    fn next(&mut self, place: Place<'_, '_>) -> Result<bool, Unusual> {
        match self.of.next_element_seed(place) {
            Ok(Some(())) => {
                self.met += 1;
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(_) => Err(Unusual),
        }
    }

    fn nodes(&mut self) -> Result<Vec<Node<'n>>, Unusual> {
        let mut nodes = Vec::new();
        while let Some(node) = self.of.next_element().map_err(|_| Unusual)? {
            self.met += 1;
            nodes.push(node);
        }
        Ok(nodes)
    }
}

/// Fields of the whole that set an event apart from others.
#[derive(Clone, Copy)]
pub(crate) struct Conditions<'c> {
    /// Fields that must be there.
    pub(crate) with: &'c [&'c str],
    /// Fields that must not be there.
    pub(crate) without: &'c [&'c str],
}

impl Conditions<'_> {
    pub(crate) const fn is_empty(&self) -> bool {
        self.with.is_empty() && self.without.is_empty()
    }
}

/// Conditions while the members come.
struct Demanded<'c> {
    conditions: Conditions<'c>,
    /// Number of the demanded fields that came.
    came: usize,
}

impl<'c> Demanded<'c> {
    const fn new(conditions: Conditions<'c>) -> Self {
        Self {
            conditions,
            came: 0,
        }
    }

    /// Notes a field that is there. No name comes twice.
    fn meet(&mut self, name: &str) -> Result<(), Unusual> {
        let Conditions { with, without } = self.conditions;
        if without.contains(&name) {
            return Err(Unusual);
        }
        self.came += usize::from(with.contains(&name));
        Ok(())
    }

    const fn are_met(&self) -> bool {
        self.came == self.conditions.with.len()
    }
}

/// Number of fields that can be marked as read; a larger type is read from nodes.
const MARKS: usize = 64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Fields, Parsed, Sealing, read_slice, to_node};
    use super::*;
    use crate::DateTime;

    crate::model! {
        /// One of the items.
        answer Item {
            always {}
            optional {
                /// In fen.
                amount: i64,
                /// A few words.
                note: String,
            }
        }
    }

    crate::model! {
        /// A value with fields of each kind.
        answer Whole {
            always {
                /// The number.
                id: String,
                /// The first item.
                first: Item,
            }
            optional {
                /// A few words.
                note: String,
                /// In fen.
                amount: i64,
                /// When.
                time: DateTime,
                /// A flag.
                flag: bool,
                /// Anything.
                any: Value,
                /// The items.
                items: Vec<Item>,
                /// Words in lists.
                words: Vec<Vec<String>>,
            }
        }
    }

    /// Asks for its fields one after the other, as a type without the macro does.
    #[derive(Debug, PartialEq)]
    struct ByHand {
        id: String,
        item: Option<Item>,
        rest: usize,
    }

    impl Model for ByHand {
        const NAME: &'static str = "ByHand";
        const FIELDS: &'static [&'static str] = &["id", "item"];

        fn read(fields: &mut Fields<'_, '_, '_>) -> Result<Self, ModelError> {
            Ok(Self {
                id: fields.required()?,
                item: fields.optional(),
                rest: fields.rest().len(),
            })
        }

        fn write<'a>(&'a self, object: &mut Object<'a>) {
            object.put_field("id", &self.id);
            object.put_field("item", &self.item);
        }
    }

    fn usual<T: Model>(json: &str) -> Option<T> {
        read(json.as_bytes(), &mut Reading::new(Sealing::Plain))
    }

    /// The result of the reader of nodes: the value or the error, and the problems.
    fn by_nodes(json: &str, mut reading: Reading<'_>) -> (Result<Whole, String>, String) {
        let parsed = Parsed::new(json.as_bytes());
        let value = parsed.and_then(|parsed| parsed.read(&mut reading));
        let problems = format!("{:?}", reading.into_problems());
        (value.map_err(|error| error.to_string()), problems)
    }

    #[test]
    fn a_usual_value_is_read_without_nodes() {
        let json = r#" {"note": "\u4e2d", "new": {"a": [1, null]}, "items": [{"amount": 1}, {}], "first": {"note": "", "later": 1.5},
            "words": [["a"], []], "flag": false, "amount": null, "any": {"b": 2}, "time": "2015-05-20T13:29:35+08:00", "id": "1"} "#;
        let whole: Whole = usual(json).unwrap();
        assert_eq!((&*whole.id, whole.note.as_deref()), ("1", Some("中")));
        assert_eq!((whole.amount, whole.flag), (None, Some(false)));
        assert_eq!(whole.first.extra["later"], 1.5);
        assert_eq!(whole.extra["new"]["a"][1], Value::Null);
        assert_eq!(whole.items.as_ref().map(Vec::len), Some(2));
        assert_eq!(whole.words.as_ref().map(Vec::len), Some(2));
        let (nodes, problems) = by_nodes(json, Reading::new(Sealing::Plain));
        assert_eq!(nodes, Ok(whole));
        assert_eq!(problems, format!("{:?}", super::super::Problems::new()));
    }

    #[test]
    fn what_is_unusual_is_left_to_the_nodes() {
        for json in [
            r#"{"id":"1"}"#,
            r#"{"id":1,"first":{}}"#,
            r#"{"id":"1","first":[{}]}"#,
            r#"{"id":"1","first":{},"id":"2"}"#,
            r#"{"id":"1","first":{},"note":null,"note":"a"}"#,
            r#"{"id":"1","first":{"amount":"1"}}"#,
            r#"{"id":"1","first":{},"amount":1e400}"#,
            r#"{"id":"1","first":{},"new":"\ud800"}"#,
            r#"{"id":"1","first":{},"time":""}"#,
            r#"{"id":"1","first":{},"items":{"amount":1}}"#,
            r#"{"id":"1","first":{},"items":[null]}"#,
            r#"{"id":"1","first":{}} x"#,
            r#"[{"id":"1","first":{}}]"#,
        ] {
            assert!(usual::<Whole>(json).is_none(), "{json}");
        }
    }

    #[test]
    fn a_blank_field_of_an_event_is_left_to_the_nodes() {
        let event = |json: &str| {
            let mut reading = Reading::of_event(Sealing::Plain);
            read::<Whole>(json.as_bytes(), &mut reading).is_some()
        };
        assert!(event(r#"{"id":"1","first":{"note":""},"note":" "}"#));
        assert!(!event(r#"{"id":" ","first":{"note":""}}"#));
        assert!(!event(r#"{"id":"1","first":{}}"#));
    }

    #[test]
    fn conditions_are_demanded_of_the_whole_only() {
        let meets =
            |json: &str, with: &'static [&'static str], without: &'static [&'static str]| {
                let reading = Reading::of_event(Sealing::Plain);
                let mut reading = reading.on(Conditions { with, without });
                let is_read = read::<Whole>(json.as_bytes(), &mut reading).is_some();
                assert!(reading.take_conditions().is_none());
                is_read
            };
        let json = r#"{"id":"1","first":{"amount":1},"note":null,"new":2,"none":null}"#;
        assert!(meets(json, &["id", "new"], &["amount", "note", "none"]));
        let unmet: [(&[&str], &[&str]); 5] = [
            (&["note"], &[]),
            (&["none"], &[]),
            (&["amount"], &[]),
            (&["id"], &["new"]),
            (&["id"], &["first"]),
        ];
        for (with, without) in unmet {
            assert!(!meets(json, with, without), "{with:?} {without:?}");
        }
    }

    #[test]
    fn a_type_that_asks_for_its_fields_is_read_too() {
        let json = r#"{"new":[1],"item":{"amount":3},"id":"1"}"#;
        let read: ByHand = usual(json).unwrap();
        assert_eq!((&*read.id, read.rest), ("1", 1));
        assert_eq!(read.item.as_ref().and_then(|item| item.amount), Some(3));
        assert!(usual::<ByHand>(r#"{"id":"1","item":1e400}"#).is_none());
        assert!(usual::<ByHand>(r#"{"id":"1","item":{"amount":true}}"#).is_none());
    }

    /// Conditions on a type that never looks at them are not met.
    #[test]
    fn conditions_that_no_type_looked_at_are_not_met() {
        let mut reading = Reading::of_event(Sealing::Plain).on(Conditions {
            with: &["id"],
            without: &[],
        });
        assert!(read::<ByHand>(br#"{"id":"1"}"#, &mut reading).is_none());
    }

    /// JSON of any kind that a field can have, usual or not.
    fn any_field() -> impl Strategy<Value = String> {
        let plain = prop::sample::select(vec![
            "null",
            "true",
            "1",
            "-3",
            "1.0",
            "1.5",
            "1e400",
            r#""""#,
            r#"" ""#,
            r#""a""#,
            r#""1""#,
            r#""\u4e2d""#,
            r#""\ud800""#,
            r#""2015-05-20T13:29:35+08:00""#,
            "[]",
            "{}",
        ]);
        let plain = plain.prop_map(str::to_owned);
        plain.prop_recursive(3, 12, 3, |inner| {
            let name = prop::sample::select(vec!["amount", "note", "new"]);
            let member =
                (name, inner.clone()).prop_map(|(name, value)| format!("\"{name}\":{value}"));
            prop_oneof![
                prop::collection::vec(inner, 0..3)
                    .prop_map(|items| format!("[{}]", items.join(","))),
                prop::collection::vec(member, 0..3)
                    .prop_map(|members| format!("{{{}}}", members.join(","))),
            ]
        })
    }

    /// JSON that a field of that name usually has, or any other.
    fn any_member() -> impl Strategy<Value = String> {
        let usual = prop::sample::select(vec![
            r#""id":"1""#,
            r#""first":{"amount":1}"#,
            r#""note":"a""#,
            r#""amount":1"#,
            r#""flag":true"#,
            r#""time":"2015-05-20T13:29:35+08:00""#,
            r#""any":[1,null]"#,
            r#""items":[{"amount":1},{"new":2}]"#,
            r#""words":[["a","b"]]"#,
            r#""new":{"id":"1"}"#,
            r#""note":null"#,
            r#""first":{"note":"b","amount":null}"#,
        ]);
        let name = prop::sample::select(vec![
            "id", "first", "note", "amount", "time", "flag", "any", "items", "words", "new",
        ]);
        prop_oneof![
            9 => usual.prop_map(str::to_owned),
            1 => (name, any_field()).prop_map(|(name, value)| format!("\"{name}\":{value}")),
        ]
    }

    proptest! {
        #[test]
        fn both_readers_agree_on_any_value(
            members in prop::collection::vec(any_member(), 0..8),
            is_event in any::<bool>(),
        ) {
            let json = format!(r#"{{"id":"1",{}"first":{{"amount":2}}}}"#, members.iter().map(|member| format!("{member},")).collect::<String>());
            let reading = || match is_event {
                true => Reading::of_event(Sealing::Plain),
                false => Reading::new(Sealing::Plain),
            };
            let (expected, expected_problems) = by_nodes(&json, reading());
            let mut usual = reading();
            if let Some(whole) = read::<Whole>(json.as_bytes(), &mut usual) {
                prop_assert_eq!(Ok(&whole), expected.as_ref());
                prop_assert_eq!(to_node(&whole).into_value(), to_node(expected.as_ref().unwrap()).into_value());
            }
            prop_assert!(usual.into_problems().is_empty());
            let mut either = reading();
            let whole = read_slice::<Whole>(json.as_bytes(), &mut either).map_err(|error| error.to_string());
            prop_assert_eq!(whole, expected);
            prop_assert_eq!(format!("{:?}", either.into_problems()), expected_problems);
        }
    }
}
