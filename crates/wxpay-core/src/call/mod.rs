mod characters;
mod json;
mod missing;
mod multipart;
mod prepared;
mod query;

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

pub use prepared::Prepared;
pub use query::{Query, QueryValue};

use crate::error::EncodeError;
use crate::keys::PlatformKey;
use crate::merchant_values::MerchantValues;
use crate::model::source::Measured;
use crate::model::{File, Model, Node, Object, Source};
use crate::secret::Secret;
use crate::spec::{Body, Spec};
use crate::transport::Outgoing;
use characters::{has_wide, is_wide, wide_in, wide_part};
use json::{PathStep, Writer, remove_nulls};

/// Everything but RFC 3986's unreserved characters is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request under construction: an operation writes its path parameters, query and body into it.
///
/// These bytes are signed and sent as they are.
pub struct Call {
    spec: &'static Spec,
    target: String,
    /// Rest of the path template.
    template: &'static str,
    has_query: bool,
    body: Option<Vec<u8>>,
    headers: Vec<(HeaderName, HeaderValue)>,
    sensitive: Vec<Spot>,
    /// The signed bytes, if they differ from the body.
    signed: Option<Vec<u8>>,
    content_type: Option<String>,
    /// Bytes after the body, which is then the beginning of an upload.
    file: Option<Attached>,
    /// The first parameter of the path or the query that has a character of four bytes.
    wide: Option<String>,
    /// Length and hash of the file of an upload.
    measured: Option<Measured>,
    /// Receives the source of a file that would have to be read; `None` if the file is read at once.
    unread: Option<Option<Arc<dyn Source>>>,
    /// Value that is filled in where the operation leaves it out.
    values: Option<Arc<MerchantValues>>,
}

/// The file of an upload, and the bytes after it.
struct Attached {
    file: File,
    measured: Measured,
    tail: String,
}

/// Place of a sensitive string once it is encrypted.
struct Spot {
    place: Place,
    field: String,
    plaintext: Secret<String>,
}

/// Offsets into the request without any ciphertext.
#[derive(Clone, Copy)]
enum Place {
    Target(usize),
    Body(usize),
    /// In the signed part of an upload, which is also in its body.
    Meta {
        signed: usize,
        body: usize,
    },
}

impl Call {
    /// Creates an empty call of an operation.
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
            file: None,
            wide: None,
            measured: None,
            unread: None,
            values: None,
        }
    }

    /// Fills in the values of a merchant where the operation leaves them out and its [`Spec::fill`]
    /// names them.
    #[must_use]
    pub fn with_values(mut self, values: &Arc<MerchantValues>) -> Self {
        self.values = Some(Arc::clone(values));
        self
    }

    /// The file that encoding would read, for a client that reads it elsewhere.
    #[cfg(feature = "async")]
    pub(crate) fn unread(
        spec: &'static Spec,
        values: &Arc<MerchantValues>,
        encode: impl FnOnce(&mut Self) -> Result<(), EncodeError>,
    ) -> Result<Option<Arc<dyn Source>>, EncodeError> {
        if !matches!(spec.body, Body::Multipart(_)) {
            return Ok(None);
        }
        let mut call = Self::new(spec).with_values(values);
        call.unread = Some(None);
        encode(&mut call)?;
        Ok(call.unread.flatten())
    }

    /// The same call with the length and hash of its file.
    pub(crate) const fn measured(mut self, measured: Option<Measured>) -> Self {
        self.measured = measured;
        self
    }

    /// Writes a model where the [`Spec`] says: fields named in the path's template, in its query
    /// and headers go there, all others into the body.
    ///
    /// The merchant's values are filled in first, as [`Spec::fill`] says, where no field of that name is set.
    /// Sensitive fields are encrypted when the call is finished.
    ///
    /// # Errors
    /// [`EncodeError::Missing`] names every required field that is missing, nested ones too. For other errors, see
    /// [`path`](Self::path), [`query`](Self::query) and [`json`](Self::json).
    pub fn fields(&mut self, value: &impl Model) -> Result<(), EncodeError> {
        self.object(crate::model::to_object(value))
    }

    /// Writes the members of an object as [`fields`](Self::fields) does.
    ///
    /// # Errors
    /// See [`fields`](Self::fields).
    pub fn object(&mut self, mut object: Object<'_>) -> Result<(), EncodeError> {
        let spec = self.spec;
        self.fill(&mut object);
        let fields = missing::missing(&object);
        if !fields.is_empty() {
            return Err(EncodeError::Missing { fields });
        }
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

    /// Adds the merchant's values that the operation leaves out. A value that was set stays, and so does a null, which
    /// means "no value".
    fn fill(&self, object: &mut Object<'_>) {
        let Some(values) = &self.values else {
            return;
        };
        for (name, fill) in self.spec.fill {
            if let Some(value) = values.get(*fill).filter(|_| !object.contains(name)) {
                object.put(*name, Node::Text(value.to_owned().into()));
            }
        }
    }

    /// Sets path and query, for a row without a template.
    pub(crate) fn target(&mut self, target: &str) {
        target.clone_into(&mut self.target);
        self.wide = wide_part(target).map(ToOwned::to_owned);
    }

    fn query_node(&mut self, name: &str, node: &Node<'_>) -> Result<(), EncodeError> {
        match node {
            Node::Null => {}
            Node::Bool(value) => self.pair(name, if *value { "true" } else { "false" }),
            Node::Number(number) => self.pair(name, &number.to_string()),
            Node::Text(text) | Node::Unreadable(text) => self.pair(name, text),
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

    /// Returns whether a field must be encrypted, so that [`seal`](Self::seal) finishes the call.
    pub fn has_sensitive(&self) -> bool {
        !self.sensitive.is_empty()
    }

    /// Finishes the request: encrypts its sensitive strings with that key, which `Wechatpay-Serial` names.
    ///
    /// # Errors
    /// If a placeholder of the path is not filled, or a string is too long to be encrypted.
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
    /// when the next placeholder is another one. A character of four bytes is reported when the call
    /// is finished.
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
        self.note_wide(name, value);
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

    /// Sets the body: JSON without nulls, because the service refuses some of them.
    ///
    /// # Errors
    /// When the value cannot be serialised, or a list in it holds a null, which cannot be left out
    /// without moving the items after it. [`EncodeError::WideCharacter`] when a string in it has a
    /// character of four bytes.
    pub fn json(&mut self, body: &(impl Serialize + ?Sized)) -> Result<(), EncodeError> {
        let mut json = serde_json::to_vec(body).map_err(EncodeError::Json)?;
        // A null needs these four letters. They may stand inside a text too: then the way round costs
        // time and changes nothing.
        if memchr::memmem::find(&json, b"null").is_some() {
            let mut value = serde_json::from_slice(&json).map_err(EncodeError::Json)?;
            remove_nulls(&mut value)?;
            json = serde_json::to_vec(&value).map_err(EncodeError::Json)?;
        }
        if json.iter().any(|byte| is_wide(*byte)) {
            let value = serde_json::from_slice(&json).map_err(EncodeError::Json)?;
            if let Some(field) = wide_in(&value) {
                return Err(EncodeError::WideCharacter { field });
            }
        }
        self.body = Some(json);
        Ok(())
    }

    /// The finished request.
    ///
    /// # Errors
    /// When a placeholder of the path is not filled, a field must be encrypted, or a parameter of the path or the
    /// query has a character of four bytes.
    pub fn finish(mut self) -> Result<Prepared, EncodeError> {
        self.finish_path()?;
        if let Some(field) = self.wide {
            return Err(EncodeError::WideCharacter { field });
        }
        if let Some(spot) = self.sensitive.into_iter().next() {
            return Err(EncodeError::NoKey { field: spot.field });
        }
        let body = self.body.map(|mut body| {
            let Some(Attached {
                file,
                measured,
                tail,
            }) = self.file
            else {
                return Bytes::from(body).into();
            };
            match (file.content(), file.source()) {
                (None, Some(source)) => {
                    let source = Arc::clone(source);
                    Outgoing::around(body.into(), source, measured, tail.into())
                }
                (content, _) => {
                    body.extend_from_slice(content.map_or(&[], |content| content));
                    body.extend_from_slice(tail.as_bytes());
                    Bytes::from(body).into()
                }
            }
        });
        Ok(Prepared {
            spec: self.spec,
            target: self.target,
            body,
            signed: self.signed.map(Bytes::from),
            content_type: self.content_type.map(Into::into),
            headers: self.headers,
            sealed_for: None,
        })
    }

    /// Keeps the name of the first parameter with a character of four bytes: a [`QueryValue`] cannot
    /// report an error.
    fn note_wide(&mut self, name: &str, value: &str) {
        if self.wide.is_none() && (has_wide(name) || has_wide(value)) {
            self.wide = Some(if has_wide(name) { "query" } else { name }.to_owned());
        }
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.note_wide(name, value);
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

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.spec.id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
