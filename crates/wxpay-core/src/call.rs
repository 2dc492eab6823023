use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::crypto::CryptoError;
use crate::keyring::PlatformKey;
use crate::model::{Model, Node, Object};
use crate::operation::{Body, Multipart};
use crate::{Secret, Spec};

/// Everything but RFC 3986's unreserved characters is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request in the making: an operation writes its path parameters, query and body into it.
///
/// What is written here is sent byte for byte, and the same bytes are signed.
pub struct Call {
    spec: &'static Spec,
    target: String,
    /// What of the path's template is still to come.
    template: &'static str,
    has_query: bool,
    body: Option<Vec<u8>>,
    headers: Vec<(HeaderName, HeaderValue)>,
    sensitive: Vec<Spot>,
    /// What is signed, where that is not the body.
    signed: Option<Vec<u8>>,
    content_type: Option<String>,
}

/// Where a sensitive text will stand once it is sealed.
struct Spot {
    place: Place,
    field: String,
    plaintext: Secret<String>,
}

/// Offsets into the request as it is without any sealed text.
#[derive(Clone, Copy)]
enum Place {
    Target(usize),
    Body(usize),
    /// In what is signed of an upload, which stands in its body too.
    Meta {
        signed: usize,
        body: usize,
    },
}

impl Call {
    /// An empty call of an operation.
    pub fn new(spec: &'static Spec) -> Self {
        Self {
            spec,
            target: String::with_capacity(spec.path.len() + 64),
            template: spec.path,
            has_query: false,
            body: None,
            headers: Vec::new(),
            sensitive: Vec::new(),
            signed: None,
            content_type: None,
        }
    }

    /// Writes a model where the [`Spec`] says: fields named in the path's template, in its query
    /// and headers go there, all others into the body.
    ///
    /// Sensitive fields are sealed when the call is finished.
    ///
    /// # Errors
    /// As those of [`path`](Self::path), [`query`](Self::query) and [`json`](Self::json).
    pub fn fields(&mut self, value: &impl Model) -> Result<(), EncodeError> {
        let mut object = Object::new();
        value.write(&mut object);
        self.object(object)
    }

    /// Writes the members of an object as [`fields`](Self::fields) does.
    ///
    /// # Errors
    /// As those of [`fields`](Self::fields).
    pub fn object(&mut self, mut object: Object<'_>) -> Result<(), EncodeError> {
        let spec = self.spec;
        while let Some((_, rest)) = self.template.split_once('{') {
            let name = rest.split_once('}').map_or(rest, |(name, _)| name);
            let node = object.take(name);
            match &node {
                Some(Node::Text(text)) => self.path(name, text)?,
                Some(Node::Number(number)) => self.path(name, &number.to_string())?,
                _ => self.path(name, "")?,
            }
            if let Some(node) = node.filter(|_| spec.repeated.contains(&name)) {
                object.put(name, node);
            }
        }
        self.finish_path()?;
        for name in spec.query {
            if let Some(node) = object.take(name) {
                self.query_node(name, &node)?;
            }
        }
        for name in spec.headers {
            if let Some(node) = object.take(name) {
                self.header(name, &node)?;
            }
        }
        match spec.body {
            Body::None => {
                for (name, node) in object.iter() {
                    self.query_node(name, node)?;
                }
            }
            Body::JsonIfAny if object.is_empty() => {}
            Body::Multipart(form) => self.multipart(form, object)?,
            Body::Json | Body::JsonIfAny => {
                let mut writer = Writer::default();
                writer.object(&object)?;
                self.body = Some(writer.json);
                let spots = writer.spots.into_iter();
                self.sensitive
                    .extend(spots.map(|(offset, field, plaintext)| Spot {
                        place: Place::Body(offset),
                        field,
                        plaintext,
                    }));
            }
        }
        Ok(())
    }

    /// The parts `meta` and file, and those that the row names. Only `meta` is signed.
    fn multipart(&mut self, form: Multipart, mut object: Object<'_>) -> Result<(), EncodeError> {
        let name = form.file;
        let Some(Node::File(file)) = object.take(name) else {
            return Err(EncodeError::File { name });
        };
        let sha256 = Sha256::digest(file.content());
        let sha256: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
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

        // A boundary must not stand in what it bounds. No file can hold its own hash but by chance.
        let boundary = format!("wxpay-{sha256}");
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
        for (name, node) in texts {
            let text = match node {
                Some(Node::Text(text)) => text.into_owned(),
                Some(Node::Number(number)) => number.to_string(),
                _ => continue,
            };
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

    /// Sets the path with its query, for a row without a template.
    pub(crate) fn target(&mut self, target: &str) {
        target.clone_into(&mut self.target);
    }

    fn query_node(&mut self, name: &str, node: &Node<'_>) -> Result<(), EncodeError> {
        match node {
            Node::Null => {}
            Node::Bool(value) => self.pair(name, if *value { "true" } else { "false" }),
            Node::Number(number) => self.pair(name, &number.to_string()),
            Node::Text(text) => self.pair(name, text),
            Node::Sensitive(text) => {
                self.pair(name, "");
                self.sensitive.push(Spot {
                    place: Place::Target(self.target.len()),
                    field: name.to_owned(),
                    plaintext: Secret::new((*text).to_owned()),
                });
            }
            Node::List(items) => {
                for item in items {
                    self.query_node(name, item)?;
                }
            }
            Node::File(_) => {
                return Err(EncodeError::MisplacedFile {
                    field: name.to_owned(),
                });
            }
            Node::Embedded(_) | Node::Object(_) => {
                let inner = match node {
                    Node::Embedded(inner) => inner,
                    other => other,
                };
                let mut writer = Writer::default();
                writer.path.push(PathStep::Member(name));
                writer.node(inner)?;
                if let Some((_, field, _)) = writer.spots.into_iter().next() {
                    return Err(EncodeError::SensitiveInQuery { field });
                }
                self.pair(name, &String::from_utf8_lossy(&writer.json));
            }
        }
        Ok(())
    }

    fn header(&mut self, name: &'static str, node: &Node<'_>) -> Result<(), EncodeError> {
        let Node::Text(text) = node else {
            return Err(EncodeError::Header { name });
        };
        let value = HeaderValue::from_str(text).map_err(|_| EncodeError::Header { name })?;
        let header = HeaderName::from_bytes(name.as_bytes());
        let header = header.map_err(|_| EncodeError::Header { name })?;
        self.headers.push((header, value));
        Ok(())
    }

    /// Whether something in it must be sealed, so that [`seal`](Self::seal) finishes it.
    pub fn has_sensitive(&self) -> bool {
        !self.sensitive.is_empty()
    }

    /// The finished request, its sensitive texts sealed for the holder of that key, which
    /// `Wechatpay-Serial` will name.
    ///
    /// # Errors
    /// When a placeholder of the path is not filled, or a text is too long to be sealed.
    pub fn seal(mut self, key: &PlatformKey) -> Result<Prepared, EncodeError> {
        // From the last to the first, so that the offsets of those before stay true.
        while let Some(Spot {
            place,
            field,
            plaintext,
        }) = self.sensitive.pop()
        {
            let sealed = key.sealer().seal(plaintext.expose().as_bytes());
            let sealed = match sealed {
                Ok(ciphertext) => STANDARD.encode(ciphertext),
                Err(source) => return Err(EncodeError::Seal { field, source }),
            };
            match (place, &mut self.body) {
                (Place::Target(offset), _) => {
                    let escaped = utf8_percent_encode(&sealed, ESCAPED).to_string();
                    self.target.insert_str(offset, &escaped);
                }
                (Place::Body(offset), Some(body)) => {
                    body.splice(offset..offset, sealed.into_bytes());
                }
                (Place::Meta { signed, body: at }, Some(body)) => {
                    body.splice(at..at, sealed.bytes());
                    if let Some(json) = &mut self.signed {
                        json.splice(signed..signed, sealed.into_bytes());
                    }
                }
                (Place::Body(_) | Place::Meta { .. }, None) => {}
            }
        }
        let mut prepared = self.finish()?;
        prepared.sealed_for = Some(key.id().into());
        Ok(prepared)
    }

    /// Fills the next placeholder of the path; the value is percent-encoded as RFC 3986 says.
    ///
    /// Placeholders are filled in the order in which the template has them.
    ///
    /// # Errors
    /// When the value is empty, `.` or `..`, which would make it the path of another operation, and
    /// when the next placeholder is another one.
    pub fn path(&mut self, name: &'static str, value: &str) -> Result<(), EncodeError> {
        if matches!(value, "" | "." | "..") {
            return Err(EncodeError::PathParameter {
                name,
                value: value.to_owned(),
            });
        }
        let (literal, rest) = self.template.split_once('{').unwrap_or((self.template, ""));
        let Some((placeholder, rest)) = rest
            .split_once('}')
            .filter(|(placeholder, _)| *placeholder == name)
        else {
            return Err(EncodeError::Template { name });
        };
        debug_assert_eq!(placeholder, name);
        self.target.push_str(literal);
        self.target.extend(utf8_percent_encode(value, ESCAPED));
        self.template = rest;
        Ok(())
    }

    /// Adds a query parameter; an optional value adds nothing when absent, a list one pair for each item.
    ///
    /// # Errors
    /// When a placeholder of the path is not yet filled.
    pub fn query(
        &mut self,
        name: &'static str,
        value: &(impl QueryValue + ?Sized),
    ) -> Result<(), EncodeError> {
        self.finish_path()?;
        value.append(&mut Query { name, call: self });
        Ok(())
    }

    /// Sets the body: JSON without any null, since the service refuses some.
    ///
    /// # Errors
    /// When the value cannot be serialised, or a list in it holds a null, which cannot be left out
    /// without moving the items after it.
    pub fn json(&mut self, body: &(impl Serialize + ?Sized)) -> Result<(), EncodeError> {
        let mut json = serde_json::to_vec(body).map_err(EncodeError::Json)?;
        // A null needs these four letters. They may stand inside a text too: then the way round costs
        // time and changes nothing.
        if memchr::memmem::find(&json, b"null").is_some() {
            let mut value = serde_json::from_slice(&json).map_err(EncodeError::Json)?;
            remove_nulls(&mut value)?;
            json = serde_json::to_vec(&value).map_err(EncodeError::Json)?;
        }
        self.body = Some(json);
        Ok(())
    }

    /// The finished request.
    ///
    /// # Errors
    /// When a placeholder of the path is not filled, or something in it must be sealed.
    pub fn finish(mut self) -> Result<Prepared, EncodeError> {
        self.finish_path()?;
        if let Some(spot) = self.sensitive.into_iter().next() {
            return Err(EncodeError::NoKey { field: spot.field });
        }
        Ok(Prepared {
            spec: self.spec,
            target: self.target,
            body: self.body.map(Bytes::from),
            signed: self.signed.map(Bytes::from),
            content_type: self.content_type.map(Into::into),
            headers: self.headers,
            sealed_for: None,
        })
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.target.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.target.extend(utf8_percent_encode(name, ESCAPED));
        self.target.push('=');
        self.target.extend(utf8_percent_encode(value, ESCAPED));
    }

    fn finish_path(&mut self) -> Result<(), EncodeError> {
        if let Some((_, rest)) = self.template.split_once('{') {
            let name = rest.split_once('}').map_or(rest, |(name, _)| name);
            return Err(EncodeError::Template { name });
        }
        self.target.push_str(self.template);
        self.template = "";
        Ok(())
    }
}

/// A request that is ready to be signed and sent, as often as needed.
#[derive(Clone)]
pub struct Prepared {
    spec: &'static Spec,
    target: String,
    body: Option<Bytes>,
    signed: Option<Bytes>,
    content_type: Option<Box<str>>,
    headers: Vec<(HeaderName, HeaderValue)>,
    sealed_for: Option<Box<str>>,
}

impl Prepared {
    /// The operation's row.
    pub const fn spec(&self) -> &'static Spec {
        self.spec
    }

    /// The path with the query, as it is signed and sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The body, as it is sent; `None` for a request without one.
    pub const fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// What of the body is signed: all of it, but only the part `meta` of an upload.
    pub fn signed_body(&self) -> &[u8] {
        self.signed
            .as_ref()
            .or(self.body.as_ref())
            .map_or(&[], |body| body)
    }

    /// The body's type.
    pub fn content_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/json")
    }

    /// Headers of the operation's own.
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// Which key of WeChat Pay its sensitive fields are sealed for, if it has any.
    pub fn sealed_for(&self) -> Option<&str> {
        self.sealed_for.as_deref()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.spec.id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Prepared {
    /// Leaves out target and body, which may hold what people have a right to keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("operation", &self.spec.id)
            .finish_non_exhaustive()
    }
}

/// A value that can stand in a query.
pub trait QueryValue {
    /// Adds the value's pairs, of which there may be none or many.
    fn append(&self, query: &mut Query<'_>);
}

/// Where a [`QueryValue`] is written to.
#[derive(Debug)]
pub struct Query<'a> {
    name: &'static str,
    call: &'a mut Call,
}

impl Query<'_> {
    /// Adds one pair of the parameter's name and this value.
    pub fn pair(&mut self, value: &str) {
        self.call.pair(self.name, value);
    }
}

impl QueryValue for str {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(self);
    }
}

impl QueryValue for bool {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(if *self { "true" } else { "false" });
    }
}

macro_rules! displayed {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn append(&self, query: &mut Query<'_>) {
                query.pair(&self.to_string());
            }
        }
    )+};
}

displayed!(i32, i64, u32, u64, crate::DateTime);

impl QueryValue for String {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(self);
    }
}

impl<V: QueryValue + ?Sized> QueryValue for &V {
    fn append(&self, query: &mut Query<'_>) {
        (**self).append(query);
    }
}

impl<V: QueryValue> QueryValue for Option<V> {
    fn append(&self, query: &mut Query<'_>) {
        if let Some(value) = self {
            value.append(query);
        }
    }
}

impl<V: QueryValue> QueryValue for [V] {
    fn append(&self, query: &mut Query<'_>) {
        for value in self {
            value.append(query);
        }
    }
}

impl<V: QueryValue> QueryValue for Vec<V> {
    fn append(&self, query: &mut Query<'_>) {
        self.as_slice().append(query);
    }
}

/// Writes nodes as JSON without nulls, and notes where sensitive texts belong.
#[derive(Default)]
struct Writer<'n> {
    json: Vec<u8>,
    spots: Vec<(usize, String, Secret<String>)>,
    /// Where in the value the writer is; put into words only for a sensitive text.
    path: Vec<PathStep<'n>>,
}

#[derive(Clone, Copy)]
enum PathStep<'n> {
    Member(&'n str),
    Item(usize),
}

impl<'n> Writer<'n> {
    fn node(&mut self, node: &'n Node<'_>) -> Result<(), EncodeError> {
        match node {
            Node::Null => return Err(EncodeError::Null),
            Node::Bool(value) => self.plain(value)?,
            Node::Number(number) => self.plain(number)?,
            Node::Text(text) => self.plain(text)?,
            Node::Sensitive(text) => {
                self.json.extend(b"\"\"");
                let inside = self.json.len() - 1;
                let plaintext = Secret::new((*text).to_owned());
                self.spots.push((inside, self.field(), plaintext));
            }
            Node::File(_) => {
                return Err(EncodeError::MisplacedFile {
                    field: self.field(),
                });
            }
            Node::Embedded(inner) => self.embedded(inner)?,
            Node::List(items) => {
                self.json.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.json.push(b',');
                    }
                    self.path.push(PathStep::Item(index));
                    self.node(item)?;
                    self.path.pop();
                }
                self.json.push(b']');
            }
            Node::Object(object) => self.object(object)?,
        }
        Ok(())
    }

    fn object(&mut self, object: &'n Object<'_>) -> Result<(), EncodeError> {
        self.json.push(b'{');
        let present = object.iter().filter(|(_, node)| **node != Node::Null);
        for (index, (name, node)) in present.enumerate() {
            if index > 0 {
                self.json.push(b',');
            }
            self.plain(name)?;
            self.json.push(b':');
            self.path.push(PathStep::Member(name));
            self.node(node)?;
            self.path.pop();
        }
        self.json.push(b'}');
        Ok(())
    }

    /// JSON inside a string: every piece between sealed texts is escaped once more. Base64 needs no
    /// escaping, so a sealed text can be put in afterwards here too.
    fn embedded(&mut self, inner: &'n Node<'_>) -> Result<(), EncodeError> {
        let mut writer = Self {
            path: self.path.clone(),
            ..Self::default()
        };
        writer.node(inner)?;
        self.json.push(b'"');
        let mut from = 0;
        for (offset, field, plaintext) in writer.spots {
            self.escaped(&writer.json[from..offset])?;
            self.spots.push((self.json.len(), field, plaintext));
            from = offset;
        }
        self.escaped(&writer.json[from..])?;
        self.json.push(b'"');
        Ok(())
    }

    fn escaped(&mut self, json: &[u8]) -> Result<(), EncodeError> {
        let text = String::from_utf8_lossy(json);
        let quoted = serde_json::to_vec(&text).map_err(EncodeError::Json)?;
        self.json.extend(&quoted[1..quoted.len() - 1]);
        Ok(())
    }

    fn plain(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), EncodeError> {
        serde_json::to_writer(&mut self.json, value).map_err(EncodeError::Json)
    }

    fn field(&self) -> String {
        use fmt::Write as _;
        let mut field = String::new();
        for step in &self.path {
            // Writing to a string cannot fail.
            let _ = match step {
                PathStep::Member(name) if field.is_empty() => write!(field, "{name}"),
                PathStep::Member(name) => write!(field, ".{name}"),
                PathStep::Item(index) => write!(field, "[{index}]"),
            };
        }
        field
    }
}

/// A file's name between quotes, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn remove_nulls(value: &mut serde_json::Value) -> Result<(), EncodeError> {
    match value {
        serde_json::Value::Null => Err(EncodeError::Null),
        serde_json::Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().try_for_each(remove_nulls)
        }
        serde_json::Value::Array(items) => items.iter_mut().try_for_each(remove_nulls),
        _ => Ok(()),
    }
}

/// A value could not become a request. Nothing was sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// A path parameter would make this the path of another operation.
    #[error("path parameter {name} must not be {value:?}: that would call another operation")]
    PathParameter {
        /// The parameter's name.
        name: &'static str,
        /// Its value: empty, `.` or `..`.
        value: String,
    },
    /// The operation's `encode` does not follow its own path template.
    #[error("path parameter {name} is missing or out of order")]
    Template {
        /// The placeholder that is not filled, or the name that is not the next placeholder.
        name: &'static str,
    },
    /// The body could not be serialised.
    #[error("body cannot be serialised")]
    Json(#[source] serde_json::Error),
    /// The path with its query, or a header, does not fit into an HTTP request: it is too long.
    #[error("request does not fit into HTTP")]
    Http(#[source] http::Error),
    /// A field must be sealed, and there is no key of WeChat Pay to seal it for.
    #[error("sensitive field {field} cannot be sealed: no key of WeChat Pay is at hand")]
    NoKey {
        /// The field's path.
        field: String,
    },
    /// A sensitive field could not be sealed; 214 bytes of UTF-8 is the most under a key of 2048 bits.
    #[error("sensitive field {field} cannot be sealed")]
    Seal {
        /// The field's path.
        field: String,
        /// Why not.
        #[source]
        source: CryptoError,
    },
    /// A sensitive field stands in JSON that stands in the query.
    #[error("sensitive field {field} has no place inside JSON in the query")]
    SensitiveInQuery {
        /// The field's path.
        field: String,
    },
    /// The file of an upload is missing, or its MIME type has a control character.
    #[error("file {name} is missing, or its type is not one")]
    File {
        /// The field's name.
        name: &'static str,
    },
    /// A file stands where only JSON can.
    #[error("file {field} stands where only JSON can")]
    MisplacedFile {
        /// The field's path.
        field: String,
    },
    /// A call by its path has a method that the service does not know.
    #[error("method is none of GET, POST, PUT, PATCH and DELETE")]
    Method,
    /// A call by its path has one that cannot be sent as it is.
    #[error("path is not absolute, or would be changed on its way")]
    Target,
    /// A value cannot stand in a header: a control character, or not a text.
    #[error("field {name} cannot stand in a header")]
    Header {
        /// The field's name.
        name: &'static str,
    },
    /// A list in the body holds a null, or the body itself is one.
    #[error("body holds a null that cannot be left out")]
    Null,
}

#[cfg(test)]
mod tests {
    use http::Method;
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Embedded, File, Sensitive};
    use crate::{Operation, toy};

    static CANCEL: Spec = Spec::new(
        "cancel",
        Method::POST,
        "/v3/bills/out-bill-no/{out_bill_no}/cancel",
    );
    static TWO: Spec = Spec::new("two", Method::GET, "/v3/{a}/x/{b}");
    static LIST: Spec = Spec::new("list", Method::GET, "/v3/list/");

    fn cancel(out_bill_no: &str) -> Result<Prepared, EncodeError> {
        let mut call = Call::new(&CANCEL);
        call.path("out_bill_no", out_bill_no)?;
        call.finish()
    }

    #[test]
    fn a_path_parameter_is_escaped_as_rfc_3986_says() {
        assert_eq!(
            cancel("plfk2020042013").unwrap().target(),
            "/v3/bills/out-bill-no/plfk2020042013/cancel"
        );
        assert_eq!(
            cancel("a/b?c#d%e 中").unwrap().target(),
            "/v3/bills/out-bill-no/a%2Fb%3Fc%23d%25e%20%E4%B8%AD/cancel"
        );
        assert_eq!(
            cancel("-._~").unwrap().target(),
            "/v3/bills/out-bill-no/-._~/cancel"
        );
        assert_eq!(
            cancel("...").unwrap().target(),
            "/v3/bills/out-bill-no/.../cancel"
        );
    }

    #[test]
    fn a_path_parameter_that_would_call_another_operation_is_refused() {
        for value in ["", ".", ".."] {
            let error = cancel(value).unwrap_err();
            assert!(
                matches!(
                    error,
                    EncodeError::PathParameter {
                        name: "out_bill_no",
                        ..
                    }
                ),
                "{value:?}: {error}"
            );
        }
    }

    #[test]
    fn a_path_that_is_not_filled_in_order_is_refused() {
        assert!(matches!(
            Call::new(&CANCEL).finish(),
            Err(EncodeError::Template {
                name: "out_bill_no"
            })
        ));
        let mut call = Call::new(&TWO);
        assert!(matches!(
            call.path("b", "1"),
            Err(EncodeError::Template { name: "b" })
        ));
        call.path("a", "1").unwrap();
        assert!(matches!(
            call.query("q", "1"),
            Err(EncodeError::Template { name: "b" })
        ));
        call.path("b", "2").unwrap();
        assert!(matches!(
            call.path("c", "3"),
            Err(EncodeError::Template { name: "c" })
        ));
        assert_eq!(call.finish().unwrap().target(), "/v3/1/x/2");
    }

    #[test]
    fn a_query_keeps_its_order_and_leaves_out_what_is_absent() {
        let mut call = Call::new(&LIST);
        call.query("sub_mchid", &Some("19 00")).unwrap();
        call.query("none", &None::<i64>).unwrap();
        call.query("limit", &20_i64).unwrap();
        call.query("type", &vec!["A&B", ""]).unwrap();
        call.query("flag", &true).unwrap();
        let target = "/v3/list/?sub_mchid=19%2000&limit=20&type=A%26B&type=&flag=true";
        assert_eq!(call.finish().unwrap().target(), target);
    }

    #[test]
    fn a_body_has_no_nulls() {
        let mut call = Call::new(&LIST);
        call.json(&serde_json::json!({ "a": null, "b": { "c": null, "d": "null" }, "e": [{ "f": null }] })).unwrap();
        assert_eq!(
            call.finish().unwrap().body().unwrap(),
            r#"{"b":{"d":"null"},"e":[{}]}"#.as_bytes()
        );
    }

    #[test]
    fn a_null_that_cannot_be_left_out_is_refused() {
        for body in [
            serde_json::json!(null),
            serde_json::json!({ "a": [1, null] }),
        ] {
            assert!(
                matches!(Call::new(&LIST).json(&body), Err(EncodeError::Null)),
                "{body}"
            );
        }
    }

    crate::model! {
        /// A person.
        request Person {
            required {
                /// The name.
                name: Sensitive,
            }
            optional {
                /// Others.
                phones: Vec<Sensitive>,
                /// In a string.
                card: Embedded<Vec<Sensitive>>,
            }
        }
    }

    crate::model! {
        /// An operation.
        request Enrol {
            required {
                /// In the path.
                a: i64,
                /// In the path too.
                b: String,
                /// In the body.
                person: Person,
            }
            optional {
                /// In the query.
                openid: Sensitive,
                /// In a header.
                key = "Idempotency-Key": String,
                /// In the query, many times.
                kinds: Vec<String>,
            }
        }
    }

    crate::operation!(Enrol => (), Spec::new("enrol", Method::POST, "/v3/{a}/x/{b}")
        .query(&["openid", "kinds"]).headers(&["Idempotency-Key"]).body(Body::Json));

    fn enrol() -> Enrol {
        let person = Person::new("Li \"A\"")
            .phones([Sensitive::from("1"), Sensitive::from("2")])
            .card(vec![Sensitive::from("c")]);
        let mut enrol = Enrol::new(7, "n o", person)
            .openid("o")
            .key("k1")
            .kinds(["A".to_owned(), "B".to_owned()]);
        enrol
            .extra
            .insert("later".into(), serde_json::json!({ "null": null, "x": 1 }));
        enrol
    }

    fn encoded(operation: &impl Operation) -> Result<Call, EncodeError> {
        let mut call = Call::new(operation.spec());
        operation.encode(&mut call)?;
        Ok(call)
    }

    #[test]
    fn fields_go_where_the_row_says_and_sensitive_ones_are_sealed() {
        let call = encoded(&enrol()).unwrap();
        assert!(call.has_sensitive());
        let key = toy::platform_key("PUB_KEY_ID_1");
        let prepared = call.seal(&key).unwrap();
        assert_eq!(prepared.sealed_for(), Some("PUB_KEY_ID_1"));
        let sealed =
            |plaintext: &str| STANDARD.encode(key.sealer().seal(plaintext.as_bytes()).unwrap());
        let escaped = |text: &str| utf8_percent_encode(text, ESCAPED).to_string();
        let target = format!(
            "/v3/7/x/n%20o?openid={}&kinds=A&kinds=B",
            escaped(&sealed("o"))
        );
        assert_eq!(prepared.target(), target);
        let body: serde_json::Value = serde_json::from_slice(prepared.body().unwrap()).unwrap();
        let expected = serde_json::json!({
            "person": {
                "name": sealed("Li \"A\""),
                "phones": [sealed("1"), sealed("2")],
                "card": format!("[\"{}\"]", sealed("c")),
            },
            "later": { "x": 1 },
        });
        assert_eq!(body, expected);
        assert_eq!(prepared.headers()[0].0, "idempotency-key");
        assert_eq!(prepared.headers()[0].1, "k1");
    }

    #[test]
    fn a_sensitive_field_without_a_key_or_too_long_is_named() {
        let error = encoded(&enrol()).unwrap().finish().unwrap_err();
        assert_eq!(
            error.to_string(),
            "sensitive field openid cannot be sealed: no key of WeChat Pay is at hand"
        );
        let mut enrol = enrol();
        enrol.openid = None;
        enrol.person.phones = Some(vec!["1".into(), "2".repeat(500).into()]);
        let key = toy::platform_key("PUB_KEY_ID_1");
        let error = encoded(&enrol).unwrap().seal(&key).unwrap_err();
        assert_eq!(
            error.to_string(),
            "sensitive field person.phones[1] cannot be sealed"
        );
        assert!(!format!("{error:?}").contains("222"));
    }

    crate::model! {
        /// An upload.
        request UploadImage {
            required {
                /// The image.
                file: File,
            }
            optional {
                /// A part of its own.
                item_id: i64,
                /// In `meta`.
                kind: String,
                /// In `meta`, sealed.
                phone: Sensitive,
            }
        }
    }

    crate::operation!(UploadImage => (), Spec::new("upload", Method::POST, "/v3/upload")
    .body(Body::Multipart(Multipart {
        file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &["item_id"],
    })));

    #[test]
    fn of_an_upload_only_the_description_is_signed() {
        let file = File::new("a\"b.PNG", &b"\x89PNG"[..]);
        let upload = UploadImage::new(file).item_id(7).kind("front");
        let prepared = encoded(&upload).unwrap().finish().unwrap();
        let sha256 = "0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543";
        let meta = format!(r#"{{"filename":"a\"b.PNG","sha256":"{sha256}","kind":"front"}}"#);
        assert_eq!(std::str::from_utf8(prepared.signed_body()).unwrap(), meta);
        let boundary = format!("wxpay-{sha256}");
        let content_type = format!("multipart/form-data; boundary={boundary}");
        assert_eq!(prepared.content_type(), content_type);
        let form = "Content-Disposition: form-data; name=";
        let mut body = format!(
            "--{boundary}\r\n{form}\"meta\"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n\
             --{boundary}\r\n{form}\"item_id\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n7\r\n\
             --{boundary}\r\n{form}\"file\"; filename=\"a%22b.PNG\"\r\nContent-Type: image/png\r\n\r\n"
        ).into_bytes();
        body.extend(b"\x89PNG\r\n");
        body.extend(format!("--{boundary}--\r\n").as_bytes());
        assert_eq!(prepared.body().unwrap(), &body);
        let stored = serde_json::to_string(&upload).unwrap();
        assert_eq!(
            serde_json::from_str::<UploadImage>(&stored).unwrap(),
            upload
        );
    }

    #[test]
    fn a_sensitive_field_of_an_upload_is_sealed_where_it_is_signed_and_where_it_is_sent() {
        let file = File::new("a.png", &b"a"[..]);
        let upload = UploadImage::new(file).item_id(7).phone("130").kind("front");
        let key = toy::platform_key("PUB_KEY_ID_1");
        let prepared = encoded(&upload).unwrap().seal(&key).unwrap();
        let signed = std::str::from_utf8(prepared.signed_body()).unwrap();
        let phone = STANDARD.encode("public130");
        let end = format!(r#""kind":"front","phone":"{phone}"}}"#);
        assert!(signed.ends_with(&end), "{signed}");
        let body = std::str::from_utf8(prepared.body().unwrap()).unwrap();
        assert!(body.contains(&format!("\r\n\r\n{signed}\r\n--")), "{body}");
    }

    crate::model! {
        /// A change of what the path names.
        request Rename {
            required {
                /// In the path and in the body.
                mchid: String,
            }
            optional {}
        }
    }

    crate::operation!(Rename => (), Spec::new("rename", Method::PATCH, "/v3/merchants/{mchid}")
        .repeated(&["mchid"]).body(Body::Json));

    #[test]
    fn a_field_of_the_path_is_repeated_in_the_body_where_the_row_says_so() {
        let prepared = encoded(&Rename::new("190")).unwrap().finish().unwrap();
        assert_eq!(prepared.target(), "/v3/merchants/190");
        assert_eq!(prepared.body().unwrap(), r#"{"mchid":"190"}"#);
    }

    #[test]
    fn a_header_with_a_control_character_is_refused() {
        let error = encoded(&enrol().key("a\nb")).unwrap_err();
        assert!(
            matches!(
                error,
                EncodeError::Header {
                    name: "Idempotency-Key"
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn an_empty_number_in_the_path_is_refused() {
        let error = encoded(&Enrol::new(7, "", Person::new("Li"))).unwrap_err();
        assert!(
            matches!(error, EncodeError::PathParameter { name: "b", .. }),
            "{error}"
        );
    }

    proptest! {
        #[test]
        fn any_path_parameter_comes_back_as_one_segment(value in "\\PC+") {
            prop_assume!(value != "." && value != "..");
            let prepared = cancel(&value).unwrap();
            let segment = prepared.target().strip_prefix("/v3/bills/out-bill-no/").unwrap().strip_suffix("/cancel").unwrap();
            prop_assert!(segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
            let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
            prop_assert_eq!(decoded, value);
            let uri: http::Uri = prepared.target().parse().unwrap();
            prop_assert_eq!(uri.path_and_query().unwrap().as_str(), prepared.target());
        }
    }
}
