use sha2::{Digest, Sha256};

use super::json::Writer;
use super::{Call, EncodeError, Place, Spot};
use crate::model::{Node, Object};
use crate::operation::Multipart;

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
        let sha256 = Sha256::digest(file.content());
        let sha256: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        let texts: Vec<_> = form
            .parts
            .iter()
            .filter_map(|part| match object.take(part)? {
                Node::Text(text) => Some((*part, text.into_owned())),
                Node::Number(number) => Some((*part, number.to_string())),
                _ => None,
            })
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

        // A boundary must not stand in what it bounds. No file can hold its own hash but by chance.
        let mut boundary = format!("wxpay-{sha256}");
        // A text beside the file can hold the file's, and would end its part there.
        while texts.iter().any(|(_, text)| text.contains(&boundary)) {
            let next = Sha256::digest(&boundary);
            boundary = next.iter().fold("wxpay-".to_owned(), |text, byte| {
                text + &format!("{byte:02x}")
            });
        }
        let mut body = Vec::with_capacity(file.content().len() + 1024);
        let part = |body: &mut Vec<u8>, disposition: &str, content_type: &str, content: &[u8]| {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {content_type}\r\n\r\n"
            );
            body.extend(head.as_bytes());
            body.extend(content);
            body.extend(b"\r\n");
        };
        part(&mut body, "name=\"meta\"", "application/json", &writer.json);
        let begins = body.len() - writer.json.len() - "\r\n".len();
        for (name, text) in texts {
            part(
                &mut body,
                &format!("name=\"{name}\""),
                "text/plain; charset=utf-8",
                text.as_bytes(),
            );
        }
        if file
            .content_type()
            .contains(|letter: char| letter.is_control())
        {
            return Err(EncodeError::File { name });
        }
        let disposition = format!("name=\"{name}\"; filename=\"{}\"", quoted(file.name()));
        part(&mut body, &disposition, file.content_type(), file.content());
        body.extend(format!("--{boundary}--\r\n").as_bytes());
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

/// A file's name between quotes, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
