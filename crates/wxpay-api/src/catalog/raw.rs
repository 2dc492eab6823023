//! Reads the generated files.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use serde::de::{Deserialize, Deserializer, Visitor};
use wxpay_core::http::Method;
use wxpay_core::{Body, Fill, Host, Multipart, Proof, Repeat, SignedBy, Spec};

use super::family::{Line, Lines};
use super::row::{
    AnswerKind, Cure, EnumRef, EnumValue, Enumeration, ErrorRow, EventRow, Field, Kind, Limits,
    Object, ObjectRef, Place, Rate, Role, Row,
};
use super::sources::SOURCES;

/// Meanings of fields by their names, for those that have the same in most places.
const GLOSSARY: &str = include_str!("glossary.json");

/// The error codes, a line each.
const ERRORS: &str = include_str!("errors.json");

/// Size that the table adds to a program. A model that needs more has to say why here: above 1.8 MB because every
/// field, value and type has a sentence that says more than its name.
const _: () = assert!(size() < 1_850_000);

const fn size() -> usize {
    let mut size = GLOSSARY.len() + ERRORS.len();
    let mut index = 0;
    while index < SOURCES.len() {
        size += SOURCES[index].text.len();
        index += 1;
    }
    size
}

/// The meaning of a field's name in the glossary.
pub(super) fn meaning(name: &str) -> Option<&'static str> {
    static MEANINGS: LazyLock<HashMap<Text<'static>, Text<'static>>> =
        LazyLock::new(|| line(GLOSSARY));
    MEANINGS.get(&Text(name)).map(|meaning| meaning.0)
}

/// The error code on a line of their file.
fn error_at(index: usize) -> Option<ErrorRow> {
    static LINES: LazyLock<Vec<Line<ErrorRow>>> =
        LazyLock::new(|| ERRORS.lines().skip(1).map(Line::new).collect());
    let known = LINES.get(index)?;
    Some(known.read(|text| error(line(text))).clone())
}

/// Reads the JSON at the beginning of a line: the comma after it, and the end of the list that it is in, are left.
/// It is part of a static, so whatever of it cannot be borrowed is leaked once.
#[expect(
    clippy::expect_used,
    reason = "the file is part of the program, and a test reads all of it"
)]
pub(super) fn line<T: Deserialize<'static>>(text: &'static str) -> T {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    T::deserialize(&mut deserializer).expect("the catalog is JSON")
}

/// A string of the file, borrowed unless it has an escape.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Text<'a>(&'a str);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;

        impl<'de> Visitor<'de> for Texts {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(text))
            }

            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(String::leak(text.to_owned())))
            }
        }

        deserializer.deserialize_str(Texts)
    }
}

/// Code, status, cause, cures, the official cause.
#[derive(serde::Deserialize)]
struct RawError<'a>(
    #[serde(borrow)] Text<'a>,
    u16,
    Text<'a>,
    #[serde(default)] Vec<usize>,
    #[serde(default)] Option<Text<'a>>,
);

/// Requests a second of a merchant, failing ones, for a receiver, for a payee; a minute for an order.
#[derive(Default, serde::Deserialize)]
struct RawRate(
    #[serde(default)] Option<u32>,
    #[serde(default)] Option<u32>,
    #[serde(default)] Option<u32>,
    #[serde(default)] Option<u32>,
    #[serde(default)] Option<u32>,
);

/// Name, meaning, fields, and lists of fields of which one is enough.
#[derive(serde::Deserialize)]
pub(super) struct RawType<'a>(
    #[serde(borrow)] Text<'a>,
    Text<'a>,
    Vec<RawField<'a>>,
    #[serde(default)] Vec<Vec<Text<'a>>>,
);

#[derive(serde::Deserialize)]
pub(super) struct RawEvent<'a> {
    #[serde(borrow)]
    name: Text<'a>,
    event_type: Text<'a>,
    #[serde(default)]
    also: Vec<Text<'a>>,
    #[serde(default)]
    original_types: Vec<Text<'a>>,
    title: Option<Text<'a>>,
    en: Text<'a>,
    page: Option<Text<'a>>,
    #[serde(default)]
    with: Vec<Text<'a>>,
    #[serde(default)]
    without: Vec<Text<'a>>,
    #[serde(default)]
    after: Vec<Text<'a>>,
    assumed: Option<Text<'a>>,
    resource: Text<'a>,
}

#[derive(serde::Deserialize)]
struct RawValue<'a>(
    #[serde(borrow)] Text<'a>,
    #[serde(default)] Option<Text<'a>>,
    #[serde(default)] Option<Text<'a>>,
);

/// Name, type, flags, label, meaning, limits.
#[derive(serde::Deserialize)]
struct RawField<'a>(
    #[serde(borrow)] Text<'a>,
    Text<'a>,
    #[serde(default)] Text<'a>,
    #[serde(default)] Option<Text<'a>>,
    #[serde(default)] Option<Text<'a>>,
    #[serde(default)] RawLimits<'a>,
);

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct RawLimits<'a> {
    min: Option<i64>,
    max: Option<i64>,
    at_least: Option<i64>,
    at_most: Option<i64>,
    min_items: Option<i64>,
    max_items: Option<i64>,
    #[serde(borrow)]
    pattern: Option<Text<'a>>,
    values: Vec<Text<'a>>,
}

/// Id, method, path, everything else.
#[derive(serde::Deserialize)]
pub(super) struct RawLine<'a>(#[serde(borrow)] Text<'a>, Text<'a>, Text<'a>, RawRow<'a>);

#[derive(serde::Deserialize)]
struct RawRow<'a> {
    #[serde(borrow)]
    name: Text<'a>,
    title: Text<'a>,
    en: Text<'a>,
    roles: Vec<Text<'a>>,
    page: Option<Text<'a>>,
    #[serde(default)]
    hong_kong: bool,
    #[serde(default)]
    brand: bool,
    #[serde(default)]
    deprecated: bool,
    number: Option<Text<'a>>,
    #[serde(default)]
    fill: Vec<(Text<'a>, Text<'a>)>,
    #[serde(default)]
    one_of: Vec<Vec<Text<'a>>>,
    #[serde(default)]
    rate: RawRate,
    #[serde(default)]
    callers: Vec<Text<'a>>,
    #[serde(default)]
    single_source: bool,
    note: Option<Text<'a>>,
    #[serde(default)]
    errors: Vec<usize>,
    #[serde(default)]
    path: Vec<RawField<'a>>,
    #[serde(default)]
    query: Vec<RawField<'a>>,
    #[serde(default)]
    header: Vec<RawField<'a>>,
    body: Option<Vec<RawField<'a>>>,
    #[serde(default)]
    body_is_optional: bool,
    upload: Option<RawUpload<'a>>,
    answer: RawAnswer<'a>,
}

/// The file, the members of `meta` that its name and hash fill, other members, other parts.
#[derive(serde::Deserialize)]
struct RawUpload<'a>(
    #[serde(borrow)] Text<'a>,
    Option<Text<'a>>,
    Option<Text<'a>>,
    Vec<RawField<'a>>,
    Vec<RawField<'a>>,
);

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum RawAnswer<'a> {
    Status(u16),
    #[serde(borrow)]
    Named(Text<'a>),
}

/// Reads the lines of a family.
pub(super) struct Reader<'f> {
    pub(super) index: usize,
    pub(super) name: &'static str,
    pub(super) lines: &'f Lines,
}

impl Reader<'_> {
    pub(super) fn object(&self, RawType(name, en, fields, one_of): RawType<'static>) -> Object {
        let fields = self.fields(Place::Body, fields);
        Object {
            name: name.0,
            en: en.0,
            required: required(&fields, one_of),
            fields,
        }
    }

    pub(super) fn event(&self, raw: RawEvent<'static>) -> Option<EventRow> {
        let Kind::Object(resource) = self.kind(raw.resource.0) else {
            return None; // the model has no such event, which a test of all events would show
        };
        let texts = |texts: Vec<Text<'static>>| texts.into_iter().map(|text| text.0).collect();
        Some(EventRow {
            name: raw.name.0,
            event_type: raw.event_type.0,
            also: texts(raw.also),
            original_types: texts(raw.original_types),
            title: raw.title.map(|title| title.0),
            en: raw.en.0,
            family: self.name,
            page: raw.page.map(|page| page.0),
            with: texts(raw.with),
            without: texts(raw.without),
            after: texts(raw.after),
            assumed: raw.assumed.map(|reason| reason.0),
            resource,
        })
    }

    pub(super) fn row(&self, RawLine(id, method, template, raw): RawLine<'static>) -> Row {
        let names = |fields: &[RawField<'static>]| -> &'static [&'static str] {
            Vec::leak(fields.iter().map(|field| field.0.0).collect())
        };
        let body = raw.body.as_deref().unwrap_or_default();
        let repeated = raw.path.iter().map(|field| field.0.0);
        let repeated: Vec<&'static str> = repeated
            .filter(|name| body.iter().any(|field| field.0.0 == *name))
            .collect();
        // The method is the tables' own, so it is one of a few that need no allocation.
        let method = method.0.parse().unwrap_or(Method::GET);
        let is_get = method == Method::GET;
        let mut spec = Spec::new(id.0, method, template.0)
            .title(raw.title.0)
            .family(self.name)
            .query(names(&raw.query))
            .headers(names(&raw.header))
            .repeated(Vec::leak(repeated));
        if let Some(page) = raw.page {
            spec = spec.doc(page.0);
        }
        let fill = raw.fill.iter();
        let fill: Vec<(&'static str, Fill)> = fill
            .filter_map(|(name, value)| Some((name.0, self::fill(value.0)?)))
            .collect();
        spec = spec.fill(Vec::leak(fill));
        if raw.hong_kong {
            spec = spec.host(Host::HongKong);
        }
        if raw.brand {
            spec = spec.signed_by(SignedBy::Brand);
        }
        spec = match raw.number {
            _ if is_get => spec.repeat(Repeat::Freely),
            Some(number) => spec.repeat(Repeat::ByNumber(number.0)),
            None => spec,
        };
        let mut fields = self.fields(Place::Path, raw.path);
        fields.extend(self.fields(Place::Query, raw.query));
        fields.extend(self.fields(Place::Header, raw.header));
        if let Some(body) = raw.body {
            spec = spec.body(match raw.body_is_optional {
                true => Body::JsonIfAny,
                false => Body::Json,
            });
            fields.extend(self.fields(Place::Body, body));
        }
        if let Some(RawUpload(file, name, sha256, meta, parts)) = raw.upload {
            spec = spec.body(Body::Multipart(Multipart {
                file: file.0,
                name: name.map(|name| name.0),
                sha256: sha256.map(|name| name.0),
                parts: names(&parts),
            }));
            let part = RawField(
                file,
                Text("file"),
                Text("r"),
                None,
                Some(Text("The file.")),
                RawLimits::default(),
            );
            fields.extend(self.fields(Place::File, vec![part]));
            fields.extend(self.fields(Place::Meta, meta));
            fields.extend(self.fields(Place::Part, parts));
        }
        let answer = match raw.answer {
            RawAnswer::Status(202) => {
                spec = spec.accepted_is_success();
                AnswerKind::Empty
            }
            RawAnswer::Named(Text("file")) => {
                spec = spec.proof(Proof::Announced);
                AnswerKind::File
            }
            RawAnswer::Named(name) => match self.kind(name.0) {
                Kind::Object(object) => AnswerKind::Json(object),
                _ => AnswerKind::Empty,
            },
            RawAnswer::Status(_) => AnswerKind::Empty,
        };
        Row {
            id: id.0,
            name: raw.name.0,
            title: raw.title.0,
            en: raw.en.0,
            family: self.name,
            roles: raw
                .roles
                .iter()
                .filter_map(|role| self::role(role.0))
                .collect(),
            page: raw.page.map(|page| page.0),
            is_signed_by_brand: raw.brand,
            is_deprecated: raw.deprecated,
            number: raw.number.map(|number| number.0),
            rate: raw.rate.into(),
            callers: raw.callers.into_iter().map(|caller| caller.0).collect(),
            is_single_source: raw.single_source,
            note: raw.note.map(|note| note.0),
            errors: raw
                .errors
                .iter()
                .filter_map(|index| error_at(*index))
                .collect(),
            required: required(&fields, raw.one_of),
            fields,
            answer,
            spec,
        }
    }

    fn fields(&self, place: Place, fields: Vec<RawField<'static>>) -> Vec<Field> {
        let fields = fields.into_iter();
        fields
            .map(|RawField(name, kind, flags, zh, en, limits)| {
                let has = |flag| flags.0.contains(flag);
                Field {
                    name: name.0,
                    place,
                    kind: self.kind(kind.0),
                    is_list: has('l'),
                    is_embedded: has('e'),
                    is_required: has('r'),
                    is_disputed: has('d'),
                    is_sensitive: has('s'),
                    is_unconfirmed: has('u'),
                    is_fen: has('f'),
                    is_always: has('a'),
                    zh: zh.map(|zh| zh.0),
                    en: en.map(|en| en.0),
                    limits: limits.into(),
                }
            })
            .collect()
    }

    fn kind(&self, name: &str) -> Kind {
        let family = self.index;
        match name {
            "string" => Kind::String,
            "integer" => Kind::Integer,
            "boolean" => Kind::Boolean,
            "datetime" => Kind::DateTime,
            "decimal" => Kind::Decimal,
            "file" => Kind::File,
            name => match (self.lines.object(name), self.lines.enumeration(name)) {
                (Some(index), _) => Kind::Object(ObjectRef { family, index }),
                (None, Some(index)) => Kind::Enum(EnumRef { family, index }),
                (None, None) => Kind::Json,
            },
        }
    }
}

/// Name, meaning, values.
#[derive(serde::Deserialize)]
pub(super) struct RawEnum<'a>(#[serde(borrow)] Text<'a>, Text<'a>, Vec<RawValue<'a>>);

pub(super) fn enumeration(RawEnum(name, en, values): RawEnum<'static>) -> Enumeration {
    Enumeration {
        name: name.0,
        en: en.0,
        values: values.into_iter().map(value).collect(),
    }
}

fn value(RawValue(wire, zh, en): RawValue<'static>) -> EnumValue {
    EnumValue {
        wire: wire.0,
        zh: zh.map(|zh| zh.0),
        en: en.map(|en| en.0),
    }
}

fn error(RawError(code, status, en, cures, zh): RawError<'static>) -> ErrorRow {
    ErrorRow {
        code: code.0,
        status,
        en: en.0,
        zh: zh.map(|zh| zh.0),
        cures: cures
            .into_iter()
            .filter_map(|index| Cure::ALL.get(index).copied())
            .collect(),
    }
}

impl From<RawRate> for Rate {
    fn from(RawRate(merchant, failed, receiver, payee, order_a_minute): RawRate) -> Self {
        Self {
            merchant,
            failed,
            receiver,
            payee,
            order_a_minute,
        }
    }
}

/// Required fields of a request, for `Object::require`. The same name may stand in two places.
fn required(fields: &[Field], one_of: Vec<Vec<Text<'static>>>) -> &'static [&'static str] {
    let mut required: Vec<&'static str> = Vec::new();
    for field in fields {
        if (field.is_required || field.place == Place::Path) && !required.contains(&field.name) {
            required.push(field.name);
        }
    }
    required.extend(one_of.iter().map(|names| {
        let names: Vec<&str> = names.iter().map(|name| name.0).collect();
        &*String::leak(names.join("|"))
    }));
    Vec::leak(required)
}

fn fill(name: &str) -> Option<Fill> {
    match name {
        "Mchid" => Some(Fill::Mchid),
        "Appid" => Some(Fill::Appid),
        "NotifyUrl" => Some(Fill::NotifyUrl),
        _ => None,
    }
}

fn role(name: &str) -> Option<Role> {
    match name {
        "merchant" => Some(Role::Merchant),
        "partner" => Some(Role::Partner),
        "brand" => Some(Role::Brand),
        _ => None,
    }
}

impl From<RawLimits<'static>> for Limits {
    fn from(raw: RawLimits<'static>) -> Self {
        Self {
            min: raw.min,
            max: raw.max,
            at_least: raw.at_least,
            at_most: raw.at_most,
            min_items: raw.min_items,
            max_items: raw.max_items,
            pattern: raw.pattern.map(|pattern| pattern.0),
            values: raw.values.into_iter().map(|value| value.0).collect(),
        }
    }
}
