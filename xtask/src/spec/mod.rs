//! The API model: what the files in `spec/` say. `spec/README.md` describes their form.

mod check;
mod load;
mod one_type;

use std::collections::BTreeMap;

use crate::error::Place;

/// All families, the English meaning of field names, and what the common error codes say.
#[derive(Debug, Default)]
pub(crate) struct Model {
    pub(crate) families: Vec<Family>,
    pub(crate) glossary: BTreeMap<String, String>,
    pub(crate) errors: BTreeMap<String, ErrorCode>,
    /// By the number at the end of `Request-ID`.
    pub(crate) request_numbers: BTreeMap<u32, RequestNumber>,
}

/// Row of an official table of error codes for a number at the end of `Request-ID`.
#[derive(Debug)]
pub(crate) struct RequestNumber {
    /// The official label.
    pub(crate) zh: Option<String>,
    /// The cause, in English.
    pub(crate) en: String,
    /// The cure: one of [`CURES`].
    pub(crate) cure: String,
}

/// A code of an error response, with its cause and its cure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorCode {
    pub(crate) code: String,
    /// The HTTP status.
    pub(crate) status: i64,
    /// The cause, in English.
    pub(crate) en: String,
    /// The cause in the official words, for common codes.
    pub(crate) zh: Option<String>,
    /// Cures, by the words of [`CURES`].
    pub(crate) cures: Vec<String>,
}

/// Words for what to do about an error, and the sentence for each.
pub(crate) const CURES: [(&str, &str); 9] = [
    ("check-parameters", "Check the parameters."),
    ("check-signature", "Check the signature."),
    ("same-again", "Send the same request again later."),
    ("query-first", "Query before anything is sent again."),
    ("new-number", "Use a new number."),
    ("slow-down", "Send fewer requests."),
    ("get-permission", "Apply for the permission."),
    ("contact", "Contact WeChat Pay."),
    ("top-up", "Top up the account."),
];

/// Rate limits, by official pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rate {
    /// Requests a second of one merchant.
    pub(crate) merchant: Option<i64>,
    /// Failing requests a second of one merchant.
    pub(crate) failed: Option<i64>,
    /// Requests a second for one receiver.
    pub(crate) receiver: Option<i64>,
    /// Requests a second for one payee.
    pub(crate) payee: Option<i64>,
    /// Requests a minute for one order.
    pub(crate) order_a_minute: Option<i64>,
}

#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) name: String,
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) events: Vec<Event>,
    pub(crate) types: Vec<Type>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) place: Place,
}

/// Something that WeChat Pay notifies of.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) name: String,
    /// Such as `TRANSACTION.SUCCESS`; [`ANY_EVENT`] for one whose type is not known.
    pub(crate) event_type: String,
    /// Further event types that it comes with: earlier ones, or what some official page prints.
    pub(crate) also: Vec<String>,
    /// Values of `resource.original_type`; empty where no source knows it.
    pub(crate) original_types: Vec<String>,
    pub(crate) title: Option<String>,
    pub(crate) en: String,
    pub(crate) page: Option<String>,
    /// Fields that the resource has, to tell it from others of the same event type.
    pub(crate) with: Vec<String>,
    /// Fields that it has not.
    pub(crate) without: Vec<String>,
    /// Families whose event looks the same: where all are received, theirs comes first.
    pub(crate) after: Vec<String>,
    /// Why it is assumed, if no source describes it.
    pub(crate) assumed: Option<String>,
    pub(crate) resource: String,
    pub(crate) place: Place,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: String,
    /// Its earlier names.
    pub(crate) was: Vec<String>,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) en: String,
    pub(crate) roles: Vec<String>,
    pub(crate) page: Option<String>,
    pub(crate) hong_kong: bool,
    pub(crate) brand_auth: bool,
    pub(crate) deprecated: bool,
    /// The field by whose value the service recognises a repeated request.
    pub(crate) number: Option<String>,
    /// Optional fields that the caller's own values fill.
    pub(crate) own: Vec<String>,
    /// Required fields that name another than the caller, although their name does not say so.
    pub(crate) foreign: Vec<String>,
    /// Fields of which an official page wants one.
    pub(crate) one_of: Vec<Vec<String>>,
    /// Rate limit, where an official page says so.
    pub(crate) rate: Rate,
    /// The official pages of its `page` line, such as `merchant/4012791897`.
    pub(crate) page_numbers: Vec<String>,
    /// Further official pages that were read for it, and sources that are not official.
    pub(crate) sources: Vec<String>,
    /// No second source describes it.
    pub(crate) single_source: bool,
    /// Further advice for a caller, one English sentence or two.
    pub(crate) note: Option<String>,
    /// The official kinds of merchants that may call it.
    pub(crate) callers: Vec<String>,
    /// Codes of error responses.
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) path_fields: Vec<Field>,
    pub(crate) query: Vec<Field>,
    pub(crate) headers: Vec<Field>,
    pub(crate) body: Option<Body>,
    pub(crate) upload: Option<Upload>,
    pub(crate) answer: Answer,
    /// Paging of the list in its response.
    pub(crate) pages: Option<Pages>,
    pub(crate) place: Place,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) optional: bool,
    /// The operation whose body has the same fields.
    pub(crate) like: Option<String>,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug)]
pub(crate) struct Upload {
    /// The part that holds the file.
    pub(crate) file: String,
    /// Fields of the JSON part `meta`; those with [`Field::from`] are computed from the file.
    pub(crate) meta: Vec<Field>,
    /// Further parts, each a plain text.
    pub(crate) parts: Vec<Field>,
}

/// A list that comes page by page.
#[derive(Debug)]
pub(crate) struct Pages {
    /// The field of the response that holds what is on the page.
    pub(crate) list: String,
    /// Unit of a page's position: `items`, `pages`, `undocumented` or `token`.
    pub(crate) counts: String,
    /// The field of the request that says which page is asked for.
    pub(crate) by: String,
    /// The field of the response that has the number of all items.
    pub(crate) total: Option<String>,
    /// The field of the response that has the next page's token.
    pub(crate) next: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Json(String),
    Empty { accepted: bool },
    File,
}

#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) en: String,
    pub(crate) fields: Vec<Field>,
    /// Fields of which an official page wants one.
    pub(crate) one_of: Vec<Vec<String>>,
    pub(crate) place: Place,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) en: String,
    pub(crate) values: Vec<Value>,
    pub(crate) place: Place,
}

#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) wire: String,
    pub(crate) name: Option<String>,
    pub(crate) zh: Option<String>,
    pub(crate) en: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) name: String,
    /// A built-in type, or one of the family's types or enumerations.
    pub(crate) kind: String,
    pub(crate) list: bool,
    /// Stands on the wire as JSON inside a string.
    pub(crate) embedded: bool,
    pub(crate) required: bool,
    /// Sources differ on whether it is required.
    pub(crate) disputed: bool,
    pub(crate) sensitive: bool,
    /// No official source has it.
    pub(crate) unconfirmed: bool,
    /// An amount in fen.
    pub(crate) fen: bool,
    /// An official page proves that every response has it.
    pub(crate) always: bool,
    /// The file's property that fills it, in an upload: its `name` or its `sha256`.
    pub(crate) from: Option<String>,
    pub(crate) zh: Option<String>,
    pub(crate) en: Option<String>,
    /// Where it comes from, if no official page of its operations has it.
    pub(crate) source: Option<String>,
    /// Why its type is another than that of the family's other fields of this name.
    pub(crate) apart: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) place: Place,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) at_least: Option<i64>,
    pub(crate) at_most: Option<i64>,
    pub(crate) min_items: Option<i64>,
    pub(crate) max_items: Option<i64>,
    pub(crate) pattern: Option<String>,
    pub(crate) values: Option<String>,
}

/// The types that need no definition.
pub(crate) const BUILT_IN: [&str; 6] = [
    "string", "integer", "boolean", "datetime", "decimal", "json",
];

/// The event type of an event whose type is not known.
pub(crate) const ANY_EVENT: &str = "*";

impl Event {
    /// Returns whether no notification can be taken for both, by event types and named fields.
    pub(crate) fn excludes(&self, other: &Self) -> bool {
        let one_way =
            |one: &Self, other: &Self| one.with.iter().any(|field| other.without.contains(field));
        !self.shares_event_type(other) || one_way(self, other) || one_way(other, self)
    }

    /// Returns whether some event type can be either.
    pub(crate) fn shares_event_type(&self, other: &Self) -> bool {
        self.event_types()
            .any(|own| other.event_types().any(|known| known == own))
    }

    /// All event types that it comes with.
    pub(crate) fn event_types(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.event_type)
            .chain(&self.also)
            .map(String::as_str)
    }

    /// Returns whether `original_type` tells the two apart.
    pub(crate) fn differs_in_original_type(&self, other: &Self) -> bool {
        let [own, known] = [self, other].map(|event| &event.original_types);
        !own.is_empty() && !known.is_empty() && !own.iter().any(|one| known.contains(one))
    }
}

impl Model {
    /// The operation that has or had a name: `family.Operation`.
    pub(crate) fn find_operation(&self, name: &str) -> Option<(&Family, &Operation)> {
        let (family, name) = name.split_once('.')?;
        let family = self.families.iter().find(|known| known.name == family)?;
        let has = |known: &&Operation| known.name == name;
        let had = |known: &&Operation| known.was.iter().any(|was| was == name);
        let mut operations = family.operations.iter();
        let found = operations.clone().find(has);
        Some((family, found.or_else(|| operations.find(had))?))
    }
}

impl Family {
    pub(crate) fn find_type(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|known| known.name == name)
    }

    pub(crate) fn find_enum(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|known| known.name == name)
    }
}

impl Upload {
    /// The member of `meta` that the file's `name` or `sha256` fills.
    pub(crate) fn member(&self, from: &str) -> Option<&str> {
        let member = self
            .meta
            .iter()
            .find(|field| field.from.as_deref() == Some(from));
        member.map(|field| field.name.as_str())
    }
}

impl Operation {
    /// The names of those fields of the path that the body repeats.
    pub(crate) fn repeated<'a>(&'a self, family: &'a Family) -> Vec<&'a str> {
        let body = self.body_fields(family);
        let names = self.path_fields.iter().map(|field| field.name.as_str());
        names
            .filter(|name| body.iter().any(|field| field.name == *name))
            .collect()
    }

    /// All fields of the request, in the order path, query, headers, body; each name once.
    pub(crate) fn fields<'a>(&'a self, family: &'a Family) -> Vec<&'a Field> {
        let mut fields: Vec<&Field> = Vec::new();
        let upload = self
            .upload
            .iter()
            .flat_map(|upload| upload.meta.iter().chain(&upload.parts))
            .filter(|field| field.from.is_none());
        let all = self
            .path_fields
            .iter()
            .chain(&self.query)
            .chain(&self.headers);
        for field in all.chain(self.body_fields(family)).chain(upload) {
            if !fields.iter().any(|known| known.name == field.name) {
                fields.push(field);
            }
        }
        fields
    }

    /// The fields of the body, which may be described at another operation.
    pub(crate) fn body_fields<'a>(&'a self, family: &'a Family) -> &'a [Field] {
        let Some(body) = &self.body else {
            return &[];
        };
        let like = body.like.as_ref().and_then(|like| {
            let twin = family.operations.iter().find(|known| known.name == *like)?;
            Some(twin.body.as_ref()?.fields.as_slice())
        });
        like.unwrap_or(&body.fields)
    }
}
