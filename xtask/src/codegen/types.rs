//! The struct, or the `open_enum!`, of one type.

use std::fmt::Write as _;

use super::{docs, names};
use crate::spec::{BUILT_IN, Enum, Field, Model, Type};

/// The documentation of the field `extra`.
const EXTRA: &str = "    /// Fields that this version does not know, and the originals of those that are of another kind than\n    /// expected. A member takes the place of the field of the same name when the value is written.\n";

/// Where values of a type stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) in_requests: bool,
    pub(crate) in_answers: bool,
}

pub(crate) fn generate(model: &Model, known: &Type, uses: Uses) -> String {
    let fields: Vec<(&Field, &str)> = known.fields.iter().map(|field| (field, "")).collect();
    let head = docs::comment("", std::slice::from_ref(&known.en));
    if !uses.in_requests {
        return answer(model, &head, &known.name, &fields);
    }
    let required = known.fields.iter().filter(|field| field.required);
    let required: Vec<String> = required
        .map(|field| field.name.clone())
        .chain(known.one_of.iter().map(|names| names.join("|")))
        .collect();
    let mut text = request(
        model,
        &Request {
            head: &head,
            name: &known.name,
            fields: &fields,
            arguments: &[],
            required: &required,
            filled: &[],
            is_operation: false,
        },
    );
    text.push_str(&shortcuts(known));
    text
}

/// Parts of a request's type.
pub(crate) struct Request<'a> {
    pub(crate) head: &'a str,
    pub(crate) name: &'a str,
    /// Each with a sentence on its place.
    pub(crate) fields: &'a [(&'a Field, &'a str)],
    /// The arguments of `new`; all others are setters.
    pub(crate) arguments: &'a [&'a Field],
    /// Names that are reported where they are missing.
    pub(crate) required: &'a [String],
    /// Fields that the client fills in.
    pub(crate) filled: &'a [(&'a Field, &'static str)],
    pub(crate) is_operation: bool,
}

/// A struct whose values are sent: plain Rust, so that what a reader or the compiler shows of it are
/// names and types, and not a macro's pattern.
pub(crate) fn request(model: &Model, request: &Request<'_>) -> String {
    let name = request.name;
    let is_argument = |field: &Field| {
        request
            .arguments
            .iter()
            .any(|known| known.name == field.name)
    };
    let arguments: Vec<_> = request
        .fields
        .iter()
        .filter(|(field, _)| is_argument(field))
        .collect();
    let others: Vec<_> = request
        .fields
        .iter()
        .filter(|(field, _)| !is_argument(field))
        .collect();
    let mut text = format!(
        "{}#[derive(Clone)]\n#[non_exhaustive]\n#[must_use]\npub struct {name} {{\n",
        request.head
    );
    let mut values = String::new();
    let mut parameters = Vec::new();
    let mut setters = String::new();
    for (field, place) in &arguments {
        let (ident, _) = names::field(field);
        let kind = names::kind(field);
        let words = docs::field(model, field, place, true);
        // Writing to a string cannot fail.
        let alias = field_alias(field);
        let _ = writeln!(text, "    /// {words}\n{alias}    pub {ident}: {kind},");
        parameters.push(format!("{ident}: impl Into<{kind}>"));
        let _ = writeln!(values, "            {ident}: {ident}.into(),");
    }
    for (field, place) in &others {
        let (ident, _) = names::field(field);
        let kind = names::kind(field);
        let words = docs::field(model, field, place, true);
        let alias = field_alias(field);
        let _ = writeln!(
            text,
            "    /// {words}\n{alias}    pub {ident}: Option<{kind}>,"
        );
        let _ = writeln!(values, "            {ident}: None,");
        let _ = write!(
            setters,
            "\n    /// {words}\n    pub fn {ident}<Via>(mut self, {ident}: impl IntoField<{kind}, Via>) -> Self {{\n        self.{ident} = {ident}.into_field();\n        self\n    }}\n"
        );
    }
    let _ = write!(
        text,
        "{EXTRA}    pub extra: Extra,\n}}\n\nimpl {name} {{\n{}    pub fn new({}) -> Self {{\n        Self {{\n{values}            extra: Extra::new(),\n        }}\n    }}\n{setters}}}\n",
        docs::comment("    ", &constructor(request)),
        parameters.join(", "),
    );
    if request.arguments.is_empty() {
        let _ = write!(
            text,
            "\nimpl Default for {name} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n"
        );
    }
    let required: Vec<String> = request
        .required
        .iter()
        .map(|name| names::literal(name))
        .collect();
    let of_others = others.iter().map(|(field, _)| *field).collect();
    text.push_str(&implementation(
        name,
        [request.arguments.to_vec(), of_others],
        &required,
    ));
    text
}

/// For searches: the name on the wire of a field that has another one in code, and the right spelling of one
/// that is misspelled.
fn field_alias(field: &Field) -> String {
    let (ident, _) = names::field(field);
    let is_wire = names::words(&ident.replace("r#", "")) == names::words(&field.name);
    let wire = (!is_wire).then(|| field.name.clone());
    docs::alias(wire.into_iter().chain(names::right_spelling(field)), &ident)
        .map_or_else(String::new, |attribute| format!("    {attribute}\n"))
}

/// The `__model_impl!` of a type: fields that are always there, all others, what a request must have.
fn implementation(name: &str, fields: [Vec<&Field>; 2], required: &[String]) -> String {
    let [always, optional] = fields.map(|fields| {
        let fields = fields.into_iter().map(|field| {
            let (ident, wire) = names::field(field);
            match wire {
                Some(wire) => format!("{ident} = {},", names::literal(wire)),
                None => format!("{ident},"),
            }
        });
        fields.collect::<Vec<_>>().join(" ")
    });
    let required: String = required
        .iter()
        .map(|name| format!("{name},"))
        .collect::<Vec<_>>()
        .join(" ");
    format!(
        "\nwxpay_core::__model_impl! {{ {name}\n    [{always}]\n    [{optional}]\n    [{required}]\n}}\n"
    )
}

/// The documentation of `new`.
fn constructor(request: &Request<'_>) -> Vec<String> {
    let list = |names: Vec<String>| match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, names)) => format!("{} and {last}", names.join(", ")),
        None => String::new(),
    };
    let mut lines = vec![match (request.is_operation, request.arguments) {
        (true, []) => "Creates the request; setters add the fields.".to_owned(),
        (true, _) => "Creates the request; setters add the other fields.".to_owned(),
        (false, _) => "Creates an empty value; setters add the fields.".to_owned(),
    }];
    let required: Vec<String> = request
        .required
        .iter()
        .filter(|name| !request.filled.iter().any(|(field, _)| field.name == **name))
        .map(|name| {
            let names = name.split('|').map(|name| format!("`{name}`"));
            names.collect::<Vec<_>>().join(" or ")
        })
        .collect();
    let mut further = Vec::new();
    if !required.is_empty() {
        further.push(format!("Required: {}.", list(required)));
    }
    let filled = |arm: &'static str| -> Vec<String> {
        let fields = request.filled.iter().filter(|(_, known)| *known == arm);
        fields
            .map(|(field, _)| format!("`{}`", field.name))
            .collect()
    };
    let always = list(filled("Mchid"));
    let known = list([filled("Appid"), filled("NotifyUrl")].concat());
    match (always.is_empty(), known.is_empty()) {
        (false, false) => further.push(format!(
            "The client fills in {always}, and {known} if the merchant has such a value, unless set."
        )),
        (false, true) => further.push(format!("The client fills in {always} unless set.")),
        (true, false) => further.push(format!(
            "The client fills in {known} if the merchant has such a value, unless set."
        )),
        (true, true) => {}
    }
    if !further.is_empty() {
        lines.push(String::new());
        lines.extend(further);
    }
    lines
}

/// Constructors and conversions for the shapes that most requests have.
fn shortcuts(known: &Type) -> String {
    let mut text = String::new();
    let name = &known.name;
    let amounts = known.fields.iter().filter(|field| field.fen && !field.list);
    if let [one, two] = known.fields.as_slice()
        && let [amount] = amounts.collect::<Vec<_>>().as_slice()
        && [one, two].iter().any(|field| field.name == "currency")
    {
        let (ident, _) = names::field(amount);
        let _ = write!(
            text,
            "\nimpl {name} {{\n    /// Creates an amount of so many fen in `CNY`.\n    pub fn cny({ident}: i64) -> Self {{\n        Self::new().{ident}({ident}).currency(\"CNY\")\n    }}\n}}\n"
        );
    }
    if let Some(field) = only_text(&known.fields) {
        let (ident, _) = names::field(field);
        for kind in ["&str", "String"] {
            let _ = write!(
                text,
                "\nimpl From<{kind}> for {name} {{\n    /// Takes the `{}`.\n    fn from({ident}: {kind}) -> Self {{\n        Self::new().{ident}({ident})\n    }}\n}}\n",
                field.name
            );
        }
    }
    text
}

/// The one text that a type is about: its only field, or a payer's openid.
fn only_text(fields: &[Field]) -> Option<&Field> {
    let is_text = |field: &&Field| field.kind == "string" && !field.list && !field.embedded;
    let mut texts = fields.iter().filter(is_text);
    let text = texts.next().filter(|_| texts.next().is_none())?;
    let is_plain = |field: &Field| BUILT_IN.contains(&field.kind.as_str()) || field.list;
    let has_more = fields.iter().filter(|field| is_plain(field)).count() > 1;
    (fields.len() == 1 || text.name == "openid" && !has_more).then_some(text)
}

/// A struct that is only ever read.
fn answer(model: &Model, head: &str, name: &str, fields: &[(&Field, &str)]) -> String {
    let mut text = format!("{head}#[derive(Clone)]\n#[non_exhaustive]\npub struct {name} {{\n");
    let (always, optional): (Vec<_>, Vec<_>) =
        fields.iter().copied().partition(|(field, _)| field.always);
    for (field, place) in always.iter().chain(&optional) {
        let words = docs::field(model, field, place, false);
        let (ident, _) = names::field(field);
        let kind = names::kind(field);
        let kind = match field.always {
            true => kind,
            false => format!("Option<{kind}>"),
        };
        let alias = field_alias(field);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    /// {words}\n{alias}    pub {ident}: {kind},");
    }
    let _ = write!(text, "{EXTRA}    pub extra: Extra,\n}}\n");
    let fields =
        [always, optional].map(|fields| fields.into_iter().map(|(field, _)| field).collect());
    text.push_str(&implementation(name, fields, &[]));
    text
}

pub(crate) fn enumeration(known: &Enum) -> String {
    let mut text = String::from("wxpay_core::open_enum! {\n");
    text.push_str(&docs::comment("    ", std::slice::from_ref(&known.en)));
    let _ = writeln!(text, "    pub enum {} {{", known.name);
    for (value, name) in known.values.iter().zip(names::variants(known)) {
        if let Some(words) = docs::value(value) {
            let _ = writeln!(text, "        /// {words}");
        }
        // A search for the value as it is on the wire finds the variant.
        if names::words(&value.wire) != names::words(&name) {
            let _ = writeln!(
                text,
                "        #[doc(alias = {})]",
                names::literal(&value.wire)
            );
        }
        let _ = writeln!(text, "        {name} = {},", names::literal(&value.wire));
    }
    text.push_str("    }\n}\n");
    text
}
