use std::sync::Arc;

use super::characters::has_wide;
use super::json::Writer;
use super::{Attached, Call, EncodeError, Place, Spot};
use crate::model::source::Hex;
use crate::model::{Node, Object};
use crate::spec::Multipart;

impl Call {
    /// The parts `meta` and file, and those that the row names. Only `meta` is signed.
    pub(super) fn multipart(
        &mut self,
        form: Multipart,
        mut object: Object<'_>,
    ) -> Result<(), EncodeError> {
        let name = form.file;
        let Some(Node::File(file)) = object.take(name) else {
            return Err(EncodeError::File { name });
        };
        let measured = match self.measured.take() {
            Some(measured) => measured,
            None => match (file.source(), self.unread.as_mut()) {
                (Some(source), Some(unread)) => {
                    *unread = Some(Arc::clone(source));
                    return Ok(());
                }
                _ => file
                    .measure()
                    .map_err(|source| EncodeError::Read { name, source })?,
            },
        };
        let sha256 = Hex(&measured.sha256).to_string();
        let texts: Vec<_> = form
            .parts
            .iter()
            .map(|part| (*part, object.take(part)))
            .collect();
        let mut meta = Object::new();
        if let Some(name) = form.name {
            meta.put(name, Node::Text(file.name().into()));
        }
        if let Some(name) = form.sha256 {
            meta.put(name, Node::Text(sha256.as_str().into()));
        }
        for (name, node) in object.iter() {
            meta.put(name, node.clone());
        }
        let mut writer = Writer::default();
        writer.object(&meta)?;

        let mut parts = vec![Part {
            disposition: "name=\"meta\"".to_owned(),
            content_type: "application/json",
            content: &writer.json,
        }];
        let texts: Vec<_> = texts
            .into_iter()
            .filter_map(|(name, node)| match node {
                Some(Node::Text(text)) => Some((name, text.into_owned())),
                Some(Node::Number(number)) => Some((name, number.to_string())),
                _ => None,
            })
            .collect();
        parts.extend(texts.iter().map(|(name, text)| Part {
            disposition: format!("name=\"{name}\""),
            content_type: "text/plain; charset=utf-8",
            content: text.as_bytes(),
        }));
        let wide = texts.iter().find(|(_, text)| has_wide(text));
        let wide = wide.map(|(part, _)| *part);
        if let Some(field) = wide.or_else(|| has_wide(file.name()).then_some(name)) {
            return Err(EncodeError::WideCharacter {
                field: field.to_owned(),
            });
        }
        let content_type = file.content_type();
        if content_type.contains(|letter: char| letter.is_control()) {
            return Err(EncodeError::File { name });
        }
        let boundary = boundary(&sha256, &parts);
        let mut body = Vec::new();
        let mut begins = 0;
        for part in &parts {
            part.begin(&boundary, &mut body);
            if begins == 0 {
                begins = body.len();
            }
            body.extend_from_slice(part.content);
            body.extend_from_slice(b"\r\n");
        }
        let last = Part {
            disposition: format!("name=\"{name}\"; filename=\"{}\"", quoted(file.name())),
            content_type,
            content: &[],
        };
        last.begin(&boundary, &mut body);
        self.file = Some(Attached {
            file: file.clone(),
            measured,
            tail: format!("\r\n--{boundary}--\r\n"),
        });
        for (offset, field, plaintext) in writer.spots {
            self.sensitive.push(Spot {
                place: Place::Meta {
                    signed: offset,
                    body: begins + offset,
                },
                field,
                plaintext,
            });
        }
        self.signed = Some(writer.json);
        self.content_type = Some(format!("multipart/form-data; boundary={boundary}"));
        self.body = Some(body);
        Ok(())
    }
}

/// A quoted file name, escaped as browsers do it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Content between two boundaries.
struct Part<'a> {
    disposition: String,
    content_type: &'a str,
    content: &'a [u8],
}

impl Part<'_> {
    /// Writes everything before the content.
    fn begin(&self, boundary: &str, body: &mut Vec<u8>) {
        let Self {
            disposition,
            content_type,
            ..
        } = self;
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {content_type}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
    }
}

/// A boundary that occurs in no part: a file holds half of its own hash only by chance, and if another part does,
/// another boundary is chosen. It has at most 70 characters, as RFC 2046 requires.
fn boundary(sha256: &str, parts: &[Part<'_>]) -> String {
    let half = sha256.get(..32).unwrap_or(sha256);
    let stands_in = |boundary: &str| {
        let holds = |content| memchr::memmem::find(content, boundary.as_bytes()).is_some();
        parts.iter().any(|part| holds(part.content))
    };
    let plain = format!("wxpay-{half}");
    let numbered = (1_u64..).map(|number| format!("wxpay{number}-{half}"));
    std::iter::once(plain.clone())
        .chain(numbered)
        .find(|boundary| !stands_in(boundary))
        .unwrap_or(plain)
}
