//! The lines of an `operation`.

use kdl::{KdlNode, KdlValue};

use super::Reader;
use super::node::{argument, arguments, children, text_of};
use crate::spec::{Answer, Body, Operation, Pages, Rate, Upload};

/// The parts of the official documentation, in the order in which one of them becomes the link.
const SITES: [&str; 4] = ["merchant", "partner", "brand", "global"];

impl Reader<'_> {
    pub(super) fn operation(&mut self, node: &KdlNode) -> Operation {
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

    /// The official page: the first that is named, merchants before service providers and brands.
    pub(super) fn page(&mut self, node: &KdlNode) -> Option<String> {
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

    pub(super) fn upload(&mut self, node: &KdlNode) -> Upload {
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
}
