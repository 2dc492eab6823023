use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::{Field, Fields, ModelError, Node, Object, Sealing};

/// A file to be uploaded: its name, its MIME type and its bytes.
///
/// The type is told from the name's ending unless it is given. WeChat Pay takes images (JPG, BMP,
/// PNG) up to 2 or 5 MB, depending on the page one reads, videos and PDF files; it checks them itself.
///
/// `Debug` shows no byte of the content.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: Option<String>,
    content: Bytes,
}

impl File {
    /// A file of that name; the name's ending tells its MIME type.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            content: content.into(),
        }
    }

    /// Sets the MIME type, such as `image/png`.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The MIME type: the one given, else the one that belongs to the name's ending, else
    /// `application/octet-stream`.
    pub fn content_type(&self) -> &str {
        if let Some(content_type) = &self.content_type {
            return content_type;
        }
        let ending = self.name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let known = TYPES
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(ending));
        known.map_or("application/octet-stream", |(_, content_type)| content_type)
    }

    /// The bytes.
    pub const fn content(&self) -> &Bytes {
        &self.content
    }
}

/// The kinds of files that WeChat Pay's pages name, by the ending of their names.
const TYPES: [(&str, &str); 14] = [
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("bmp", "image/bmp"),
    ("gif", "image/gif"),
    ("pdf", "application/pdf"),
    ("mp4", "video/mp4"),
    ("mpeg", "video/mpeg"),
    ("mov", "video/quicktime"),
    ("avi", "video/x-msvideo"),
    ("wmv", "video/x-ms-wmv"),
    ("mkv", "video/x-matroska"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
];

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type())
            .field("len", &self.content.len())
            .finish()
    }
}

impl Field for File {
    /// Reads what `Serialize` has written: name, type, and the bytes in base64.
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError> {
        if node == Node::Null {
            return Err(ModelError::missing());
        }
        let mut fields = Fields::of(node, sealing, &["name", "content_type", "content"])?;
        let name = fields.required()?;
        let content_type = fields.optional();
        let content: String = fields.required()?;
        let content = STANDARD
            .decode(content)
            .map_err(|_| ModelError::kind(super::Expected::Base64).within("content"))?;
        fields.finish(Self {
            name,
            content_type,
            content: content.into(),
        })
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::File(self))
    }
}

/// A file as JSON, for storage; WeChat Pay never sees this form.
pub(crate) fn to_object(file: &File) -> Object<'_> {
    let mut object = Object::new();
    object.put_field("name", &file.name);
    object.put_field("content_type", &file.content_type);
    object.put("content", Node::Text(STANDARD.encode(&file.content).into()));
    object
}
