use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kdl::{KdlDocument, KdlNode, KdlValue};

use super::{
    Answer, Body, CURES, Enum, ErrorCode, Event, Family, Field, Limits, Model, Operation, Pages,
    Rate, RequestNumber, Type, Upload, Value,
};
use crate::error::{Error, Mistakes, Place};

impl Model {
    /// Reads every family of a folder, and checks what they say.
    pub(crate) fn load(folder: &Path) -> Result<Self, Error> {
        let mut mistakes = Mistakes::default();
        let mut model = Self::default();
        let entries = fs::read_dir(folder).map_err(Error::file(folder))?;
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry.map_err(Error::file(folder))?.path();
            if path.extension().is_some_and(|extension| extension == "kdl") {
                paths.push(path);
            }
        }
        // The common error codes come first, since operations refer to them.
        paths.sort_by_key(|path| (path.file_stem() != Some("errors".as_ref()), path.clone()));
        for path in paths {
            let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
            let stem = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned());
            let stem = stem.unwrap_or_default();
            if stem == "differences" {
                continue; // what the model and the facts disagree about, read with the facts
            }
            let common = model.errors.clone();
            let mut reader = Reader::new(format!("spec/{stem}.kdl"), &text, &common, &mut mistakes);
            let Some(document) = reader.parse(&text) else {
                continue;
            };
            if stem == "glossary" {
                model.glossary = reader.glossary(&document);
            } else if stem == "errors" {
                model.errors = reader.common_errors(&document);
            } else if stem == "request-ids" {
                model.request_numbers = reader.request_numbers(&document);
            } else if let Some(family) = reader.family(&document, &stem) {
                model.families.push(family);
            }
        }
        super::check::check(&model, &mut mistakes);
        mistakes.finish()?;
        Ok(model)
    }
}

/// The parts of the official documentation, in the order in which one of them becomes the link.
const SITES: [&str; 4] = ["merchant", "partner", "brand", "global"];

struct Reader<'m> {
    file: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// The common error codes.
    common: &'m BTreeMap<String, ErrorCode>,
    mistakes: &'m mut Mistakes,
}

impl<'m> Reader<'m> {
    fn new(
        file: String,
        text: &str,
        common: &'m BTreeMap<String, ErrorCode>,
        mistakes: &'m mut Mistakes,
    ) -> Self {
        let lines = text.match_indices('\n').map(|(offset, _)| offset).collect();
        Self {
            file,
            lines,
            common,
            mistakes,
        }
    }

    fn place_at(&self, offset: usize) -> Place {
        Place {
            file: self.file.clone(),
            line: self.lines.partition_point(|end| *end < offset) + 1,
        }
    }

    fn place(&self, node: &KdlNode) -> Place {
        self.place_at(node.name().span().offset())
    }

    fn wrong(&mut self, node: &KdlNode, what: &str) {
        let place = self.place(node);
        self.mistakes.add(&place, what);
    }

    fn parse(&mut self, text: &str) -> Option<KdlDocument> {
        match text.parse::<KdlDocument>() {
            Ok(document) => Some(document),
            Err(error) => {
                for diagnostic in &error.diagnostics {
                    let place = self.place_at(diagnostic.span.offset());
                    self.mistakes.add(&place, diagnostic);
                }
                None
            }
        }
    }

    fn glossary(&mut self, document: &KdlDocument) -> BTreeMap<String, String> {
        let mut glossary = BTreeMap::new();
        for node in document.nodes() {
            let Some(meaning) = argument(node, 0) else {
                self.wrong(node, "a name of the glossary needs its meaning");
                continue;
            };
            if glossary
                .insert(node.name().value().to_owned(), meaning)
                .is_some()
            {
                self.wrong(node, "the name stands in the glossary twice");
            }
        }
        glossary
    }

    fn request_numbers(&mut self, document: &KdlDocument) -> BTreeMap<u32, RequestNumber> {
        let mut numbers = BTreeMap::new();
        for node in document.nodes() {
            let Ok(number) = node.name().value().parse::<u32>() else {
                self.wrong(node, "a number of Request-ID is a whole number");
                continue;
            };
            let cure = self.text(node, "cure");
            if CURES.iter().all(|(known, _)| *known != cure) {
                self.wrong(node, "there is no such cure");
            }
            let (zh, en) = (text_of(node, "zh"), self.text(node, "en"));
            let known = RequestNumber { zh, en, cure };
            if numbers.insert(number, known).is_some() {
                self.wrong(node, "the number stands here twice");
            }
        }
        numbers
    }

    fn common_errors(&mut self, document: &KdlDocument) -> BTreeMap<String, ErrorCode> {
        let mut errors = BTreeMap::new();
        for node in document.nodes() {
            let Some(error) = self.error(node) else {
                continue;
            };
            if errors.insert(error.code.clone(), error).is_some() {
                self.wrong(node, "the code stands in the file twice");
            }
        }
        errors
    }

    /// One code with its status, cause and cure.
    fn error(&mut self, node: &KdlNode) -> Option<ErrorCode> {
        let status = node.get(0).and_then(KdlValue::as_integer);
        let Some(status) = status.and_then(integer) else {
            self.wrong(node, "an error code needs its HTTP status");
            return None;
        };
        let cures = text_of(node, "cure").unwrap_or_default();
        Some(ErrorCode {
            code: node.name().value().to_owned(),
            status,
            en: self.text(node, "en"),
            zh: text_of(node, "zh"),
            cures: cures.split_whitespace().map(str::to_owned).collect(),
        })
    }

    /// The codes of an operation: common ones by name, its own below.
    fn errors(&mut self, node: &KdlNode) -> Vec<ErrorCode> {
        let mut errors = Vec::new();
        let common = self.common;
        for code in arguments(node) {
            match common.get(&code) {
                Some(common) => errors.push(common.clone()),
                None => self.wrong(node, &format!("{code} is no common error code")),
            }
        }
        for child in children(node) {
            errors.extend(self.error(child));
        }
        errors
    }

    fn rate(&mut self, node: &KdlNode) -> Rate {
        let merchant = node.get(0).and_then(KdlValue::as_integer);
        let mut rate = Rate {
            merchant: merchant.and_then(integer),
            ..Rate::default()
        };
        for entry in node.entries() {
            let Some(name) = entry.name() else {
                continue;
            };
            let number = entry.value().as_integer().and_then(integer);
            let understood = match name.value() {
                "failed" => set(&mut rate.failed, number),
                "receiver" => set(&mut rate.receiver, number),
                "payee" => set(&mut rate.payee, number),
                "order-a-minute" => set(&mut rate.order_a_minute, number),
                _ => false,
            };
            if !understood {
                self.wrong(
                    node,
                    "a rate is a number, and numbers for failed, receiver, payee or order-a-minute",
                );
            }
        }
        if rate == Rate::default() {
            self.wrong(node, "a rate has a number");
        }
        rate
    }

    fn family(&mut self, document: &KdlDocument, stem: &str) -> Option<Family> {
        let mut nodes = document.nodes().iter();
        let head = nodes.next()?;
        let name = argument(head, 0).unwrap_or_default();
        if head.name().value() != "family" || name != stem {
            self.wrong(head, "the first line must be `family` with the file's name");
        }
        let mut family = Family {
            name,
            zh: self.text(head, "zh"),
            en: self.text(head, "en"),
            operations: Vec::new(),
            events: Vec::new(),
            types: Vec::new(),
            enums: Vec::new(),
            place: self.place(head),
        };
        for node in nodes {
            match node.name().value() {
                "operation" => family.operations.push(self.operation(node)),
                "event" => family.events.push(self.event(node)),
                "type" => family.types.push(Type {
                    name: argument(node, 0).unwrap_or_default(),
                    en: self.text(node, "en"),
                    fields: self.fields(node),
                    one_of: children(node)
                        .filter(|child| is_one_of(child))
                        .map(|child| arguments(child).collect())
                        .collect(),
                    place: self.place(node),
                }),
                "enum" => family.enums.push(Enum {
                    name: argument(node, 0).unwrap_or_default(),
                    en: self.text(node, "en"),
                    values: children(node)
                        .map(|value| Value {
                            wire: value.name().value().to_owned(),
                            name: text_of(value, "as"),
                            zh: text_of(value, "zh"),
                            en: text_of(value, "en"),
                        })
                        .collect(),
                    place: self.place(node),
                }),
                other => {
                    let what = format!("`{other}` is none of operation, event, type and enum");
                    self.wrong(node, &what);
                }
            }
        }
        Some(family)
    }

    fn operation(&mut self, node: &KdlNode) -> Operation {
        let mut operation = Operation {
            name: argument(node, 0).unwrap_or_default(),
            was: Vec::new(),
            method: argument(node, 1).unwrap_or_default(),
            path: argument(node, 2).unwrap_or_default(),
            title: String::new(),
            en: String::new(),
            roles: Vec::new(),
            page: None,
            hong_kong: false,
            brand_auth: false,
            deprecated: false,
            number: None,
            own: Vec::new(),
            foreign: Vec::new(),
            one_of: Vec::new(),
            rate: Rate::default(),
            page_numbers: Vec::new(),
            sources: Vec::new(),
            single_source: false,
            note: None,
            callers: Vec::new(),
            errors: Vec::new(),
            path_fields: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            upload: None,
            answer: Answer::Empty { accepted: false },
            pages: None,
            place: self.place(node),
        };
        let mut answered = false;
        for child in children(node) {
            let first = argument(child, 0);
            match (child.name().value(), first) {
                ("title", Some(title)) => operation.title = title,
                ("en", Some(en)) => operation.en = en,
                ("was", Some(_)) => operation.was = arguments(child).collect(),
                ("roles", Some(_)) => operation.roles = arguments(child).collect(),
                ("page", None) => {
                    operation.page = self.page(child);
                    operation.page_numbers = SITES
                        .into_iter()
                        .filter_map(|site| Some(format!("{site}/{}", text_of(child, site)?)))
                        .collect();
                }
                ("host", Some(host)) if host == "hong-kong" => operation.hong_kong = true,
                ("auth", Some(auth)) if auth == "brand" => operation.brand_auth = true,
                ("deprecated", None) => operation.deprecated = true,
                ("number", Some(number)) => operation.number = Some(number),
                ("own", Some(_)) => operation.own = arguments(child).collect(),
                ("foreign", Some(_)) => operation.foreign = arguments(child).collect(),
                ("one-of", Some(_)) => operation.one_of.push(arguments(child).collect()),
                ("rate", None) => operation.rate = self.rate(child),
                ("source", Some(_)) => operation.sources = arguments(child).collect(),
                ("single-source", None) => operation.single_source = true,
                ("note", note @ Some(_)) => operation.note = note,
                ("callers", Some(_)) => operation.callers = arguments(child).collect(),
                ("errors", _) => operation.errors = self.errors(child),
                ("path", None) => operation.path_fields = self.fields(child),
                ("query", None) => operation.query = self.fields(child),
                ("header", None) => operation.headers = self.fields(child),
                ("body", flag) => {
                    operation.body = Some(Body {
                        optional: flag.as_deref() == Some("optional"),
                        like: text_of(child, "like"),
                        fields: self.fields(child),
                    });
                }
                ("upload", None) => operation.upload = Some(self.upload(child)),
                ("pages", Some(list)) => {
                    operation.pages = Some(Pages {
                        list,
                        counts: self.text(child, "counts"),
                        by: self.text(child, "by"),
                        total: text_of(child, "total"),
                        next: text_of(child, "next"),
                    });
                }
                ("answer", Some(answer)) => {
                    answered = true;
                    operation.answer = match answer.as_str() {
                        "empty" => Answer::Empty {
                            accepted: child.get("status").and_then(KdlValue::as_integer)
                                == Some(202),
                        },
                        "file" => Answer::File,
                        _ => Answer::Json(answer),
                    };
                }
                (other, _) => {
                    let what = format!("`{other}` is not known here, or lacks its value");
                    self.wrong(child, &what);
                }
            }
        }
        if !answered {
            self.wrong(node, "the operation says nothing of its answer");
        }
        operation
    }

    fn event(&mut self, node: &KdlNode) -> Event {
        let mut event = Event {
            name: argument(node, 0).unwrap_or_default(),
            event_type: argument(node, 1).unwrap_or_default(),
            also: Vec::new(),
            original_types: Vec::new(),
            title: None,
            en: String::new(),
            page: None,
            with: Vec::new(),
            without: Vec::new(),
            after: Vec::new(),
            assumed: None,
            resource: String::new(),
            place: self.place(node),
        };
        for child in children(node) {
            match (child.name().value(), argument(child, 0)) {
                ("title", title @ Some(_)) => event.title = title,
                ("en", Some(en)) => event.en = en,
                ("page", None) => event.page = self.page(child),
                ("also", Some(_)) => event.also = arguments(child).collect(),
                ("original-type", Some(_)) => event.original_types = arguments(child).collect(),
                ("with", Some(_)) => event.with = arguments(child).collect(),
                ("without", Some(_)) => event.without = arguments(child).collect(),
                ("after", Some(_)) => event.after = arguments(child).collect(),
                ("assumed", reason @ Some(_)) => event.assumed = reason,
                ("resource", Some(resource)) => event.resource = resource,
                (other, _) => {
                    let what = format!("`{other}` is not known here, or lacks its value");
                    self.wrong(child, &what);
                }
            }
        }
        event
    }

    /// The official page: the first that is named, merchants before service providers and brands.
    fn page(&mut self, node: &KdlNode) -> Option<String> {
        for role in SITES {
            if let Some(number) = text_of(node, role) {
                return Some(format!(
                    "https://pay.weixin.qq.com/doc/{}/{number}",
                    match role {
                        "global" => "global/v3/zh".to_owned(),
                        "brand" => "brand".to_owned(),
                        role => format!("v3/{role}"),
                    }
                ));
            }
        }
        let legacy = text_of(node, "legacy");
        if legacy.is_none() {
            self.wrong(
                node,
                "a page is named by merchant, partner, brand, global or legacy",
            );
        }
        legacy
    }

    fn upload(&mut self, node: &KdlNode) -> Upload {
        let mut upload = Upload {
            file: String::new(),
            meta: Vec::new(),
            parts: Vec::new(),
        };
        for child in children(node) {
            if child.name().value() == "meta" {
                upload.meta = self.fields(child);
            } else if argument(child, 0).as_deref() == Some("file") {
                upload.file = child.name().value().to_owned();
            } else {
                upload.parts.push(self.field(child));
            }
        }
        upload
    }

    fn fields(&mut self, node: &KdlNode) -> Vec<Field> {
        children(node)
            .filter(|child| !is_one_of(child))
            .map(|child| self.field(child))
            .collect()
    }

    fn field(&mut self, node: &KdlNode) -> Field {
        let mut field = Field {
            name: node.name().value().to_owned(),
            kind: argument(node, 0).unwrap_or_default(),
            place: self.place(node),
            ..Field::default()
        };
        for flag in arguments(node).skip(1) {
            let known = match flag.as_str() {
                "list" => &mut field.list,
                "embedded" => &mut field.embedded,
                "required" => &mut field.required,
                "disputed" => &mut field.disputed,
                "sensitive" => &mut field.sensitive,
                "unconfirmed" => &mut field.unconfirmed,
                "fen" => &mut field.fen,
                "always" => &mut field.always,
                _ => {
                    let what = format!("`{flag}` is no flag of a field");
                    self.wrong(node, &what);
                    continue;
                }
            };
            *known = true;
        }
        for entry in node.entries() {
            let Some(name) = entry.name() else {
                continue;
            };
            let text = || entry.value().as_string().map(str::to_owned);
            let number = || entry.value().as_integer().and_then(integer);
            let limits: &mut Limits = &mut field.limits;
            let understood = match name.value() {
                "zh" => set(&mut field.zh, text()),
                "en" => set(&mut field.en, text()),
                "min" => set(&mut limits.min, number()),
                "max" => set(&mut limits.max, number()),
                "at-least" => set(&mut limits.at_least, number()),
                "at-most" => set(&mut limits.at_most, number()),
                "min-items" => set(&mut limits.min_items, number()),
                "max-items" => set(&mut limits.max_items, number()),
                "pattern" => set(&mut limits.pattern, text()),
                "from" => set(&mut field.from, text()),
                "values" => set(&mut limits.values, text()),
                "source" => set(&mut field.source, text()),
                "apart" => set(&mut field.apart, text()),
                _ => false,
            };
            if !understood {
                let what = format!(
                    "`{}` is no property of a field, or has a wrong value",
                    name.value()
                );
                self.wrong(node, &what);
            }
        }
        field
    }

    fn text(&mut self, node: &KdlNode, name: &str) -> String {
        text_of(node, name).unwrap_or_else(|| {
            let what = format!("`{}` lacks `{name}`", node.name().value());
            self.wrong(node, &what);
            String::new()
        })
    }
}

fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    *place = value;
    place.is_some()
}

/// Returns whether the line names fields of which one is enough.
fn is_one_of(node: &KdlNode) -> bool {
    node.name().value() == "one-of"
}

fn integer(value: i128) -> Option<i64> {
    value.try_into().ok()
}

fn children(node: &KdlNode) -> impl Iterator<Item = &KdlNode> {
    node.children().into_iter().flat_map(KdlDocument::nodes)
}

fn arguments(node: &KdlNode) -> impl Iterator<Item = String> {
    let positional = node.entries().iter().filter(|entry| entry.name().is_none());
    positional.filter_map(|entry| entry.value().as_string().map(str::to_owned))
}

fn argument(node: &KdlNode, index: usize) -> Option<String> {
    arguments(node).nth(index)
}

fn text_of(node: &KdlNode, name: &str) -> Option<String> {
    node.get(name)
        .and_then(KdlValue::as_string)
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMON: &str = r#"SYSTEM_ERROR 500 zh="系统异常" en="System error." cure="same-again""#;

    /// The model of one family with one operation that has these lines, or what is wrong with it.
    fn load(name: &str, lines: &str, rest: &str) -> Result<Model, String> {
        let folder = std::env::temp_dir().join(format!("load-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let family = format!(
            r#"
            family shop zh="店" en="A shop."
            operation Pay POST "/v3/pay" {{
                title "支付"
                en "Pays."
                roles merchant
                {lines}
                answer empty
            }}
            {rest}
            "#
        );
        fs::write(folder.join("errors.kdl"), COMMON).unwrap();
        fs::write(folder.join("shop.kdl"), family).unwrap();
        let end = Model::load(&folder).map_err(|error| error.to_string());
        fs::remove_dir_all(&folder).unwrap();
        end
    }

    #[test]
    fn an_operation_has_common_error_codes_and_its_own() {
        let lines =
            r#"errors SYSTEM_ERROR { NOT_ENOUGH 403 en="Not enough." cure="top-up contact"; }"#;
        let model = load("errors", lines, "").unwrap();
        let errors = &model.families[0].operations[0].errors;
        let said: Vec<_> = errors
            .iter()
            .map(|error| (error.code.as_str(), error.status, error.cures.join(" ")))
            .collect();
        assert_eq!(
            said,
            [
                ("SYSTEM_ERROR", 500, "same-again".to_owned()),
                ("NOT_ENOUGH", 403, "top-up contact".to_owned()),
            ]
        );
        assert_eq!(errors[0].zh.as_deref(), Some("系统异常"));
    }

    #[test]
    fn a_wrong_number_of_request_id_is_found() {
        let load = |name: &str, text: &str| {
            let folder =
                std::env::temp_dir().join(format!("numbers-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("request-ids.kdl"), text).unwrap();
            let end = Model::load(&folder).map_err(|error| error.to_string());
            fs::remove_dir_all(&folder).unwrap();
            end
        };
        let model = load("right", r#""7" zh="七" en="Seven." cure="contact""#).unwrap();
        assert_eq!(model.request_numbers[&7].zh.as_deref(), Some("七"));
        for (name, text, what) in [
            (
                "word",
                r#"SEVEN en="Seven." cure="contact""#,
                "whole number",
            ),
            ("cure", r#""7" en="Seven." cure="pray""#, "no such cure"),
            (
                "twice",
                "\"7\" en=\"A.\" cure=\"contact\"\n\"7\" en=\"B.\" cure=\"contact\"",
                "twice",
            ),
            ("bare", r#""7" cure="contact""#, "en"),
        ] {
            let error = load(name, text).unwrap_err();
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn wrong_error_codes_are_found() {
        for (name, lines, what) in [
            (
                "unknown",
                "errors ODD_ERROR",
                "ODD_ERROR is no common error code",
            ),
            (
                "status",
                r#"errors { ODD 99 en="Odd."; }"#,
                "99 is no HTTP status",
            ),
            (
                "none",
                r#"errors { ODD en="Odd."; }"#,
                "needs its HTTP status",
            ),
            (
                "cure",
                r#"errors { ODD 400 en="Odd." cure="pray"; }"#,
                "\"pray\" is no cure",
            ),
            (
                "twice",
                r#"errors SYSTEM_ERROR { SYSTEM_ERROR 500 en="It."; }"#,
                "stands twice",
            ),
            (
                "cause",
                r#"errors { ODD 400 en="odd"; }"#,
                "the cause is a sentence",
            ),
        ] {
            let error = load(name, lines, "").unwrap_err();
            assert!(error.contains(what), "{name}: {error}");
        }
    }

    #[test]
    fn a_rate_names_whom_it_limits() {
        let model = load("rate", "rate 150 failed=6 order-a-minute=1", "").unwrap();
        let rate = &model.families[0].operations[0].rate;
        assert_eq!((rate.merchant, rate.failed), (Some(150), Some(6)));
        assert_eq!((rate.receiver, rate.order_a_minute), (None, Some(1)));
        for (name, lines) in [("empty", "rate"), ("odd", "rate 1 odd=2")] {
            assert!(
                load(name, lines, "").unwrap_err().contains("a rate"),
                "{name}"
            );
        }
    }

    #[test]
    fn sources_are_pages_or_known_names() {
        let lines = r#"
            page merchant="4012791897" brand="4015783019"
            source "partner/4012760207" "Java SDK"
        "#;
        let model = load("sources", lines, "").unwrap();
        let operation = &model.families[0].operations[0];
        assert_eq!(
            operation.page_numbers,
            ["merchant/4012791897", "brand/4015783019"]
        );
        assert_eq!(operation.sources, ["partner/4012760207", "Java SDK"]);
        for (name, source) in [
            ("short", "merchant/12"),
            ("site", "odd/4012791897"),
            ("name", "me"),
        ] {
            let error = load(name, &format!("source {source:?}"), "").unwrap_err();
            assert!(error.contains("no known source"), "{name}: {error}");
        }
        let both = "single-source\nsource SKIT";
        assert!(load("both", both, "").unwrap_err().contains("single one"));
    }

    const STATE: &str = r#"enum State en="A state." { PAID; CLOSED; }"#;

    #[test]
    fn a_field_has_one_type_within_a_family() {
        let lines = "body { order Order; refund Refund; state State; }";
        for (name, kinds, says) in [
            ("state", ["State", "string"], "is State"),
            ("time", ["datetime", "string"], "is datetime"),
        ] {
            let [one, other] = kinds;
            let rest = format!(
                r#"{STATE}
                type Order en="An order." {{ known {one}; }}
                type Refund en="A refund." {{ known {other}; }}"#
            );
            let error = load(name, lines, &rest).unwrap_err();
            assert!(
                error.contains("Refund.known is a string, and Order.known at spec/shop.kdl:")
                    && error.contains(says),
                "{name}: {error}"
            );
        }
        let rest = format!("{STATE}\ntype Order en=\"An order.\" {{ state string; }}");
        let error = load("request", "body { order Order; state State; }", &rest).unwrap_err();
        assert!(
            error.contains("Order.state is a string, and Pay.state"),
            "{error}"
        );
    }

    #[test]
    fn a_field_stands_apart_for_a_reason_only() {
        let lines = "body { order Order; refund Refund; }";
        let types = |one: &str, other: &str| {
            format!(
                r#"{STATE}
                type Order en="An order." {{ state State {one}; }}
                type Refund en="A refund." {{ state {other}; }}"#
            )
        };
        let reason = r#"apart="Free words.""#;
        for (name, one, other) in [
            ("string", "", format!("string {reason}")),
            ("typed", reason, "string".to_owned()),
        ] {
            load(name, lines, &types(one, &other)).unwrap();
        }
        let error = load("stale", lines, &types(reason, "State")).unwrap_err();
        assert!(
            error.contains("Order.state differs from no field of its name"),
            "{error}"
        );
    }

    #[test]
    fn enumerations_do_not_repeat_themselves() {
        let lines = "body { state State; }";
        for (name, values, what) in [
            (
                "prefix",
                "A as=StateA; B as=StateB;",
                "all values of State begin with State",
            ),
            (
                "number",
                r#""1000" as=Scene1000; OTHER;"#,
                "value 1000 is a number",
            ),
            ("digit", r#""1"; OTHER;"#, "value 1 needs a name with `as`"),
            (
                "twin",
                "STATE_A; STATE_B; OTHER as=A; ",
                "value OTHER has the name of another value",
            ),
        ] {
            let state = format!(r#"enum State en="A state." {{ {values} }}"#);
            let error = load(name, lines, &state).unwrap_err();
            assert!(error.contains(what), "{name}: {error}");
        }
    }

    #[test]
    fn a_value_does_not_repeat_its_own_name() {
        let lines = "body { state State; }";
        let state = r#"enum State en="A state." { NOT_PAID en="Not paid."; }"#;
        let error = load("value", lines, state).unwrap_err();
        assert!(error.contains("NOT_PAID only repeats its name"), "{error}");
    }
}
