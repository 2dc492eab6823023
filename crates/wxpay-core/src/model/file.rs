use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::source::{Measured, Source};
use super::{Expected, Field, Fields, ModelError, Node, Object, Reading, object_of};

/// A file to be uploaded: its name, its MIME type, and its bytes or where they come from.
///
/// The file extension decides the type unless it is given. WeChat Pay accepts images (JPG, BMP, PNG) up to 2 or 5 MB,
/// depending on the page, videos and PDF files; it checks them itself.
///
/// ```
/// use wxpay_core::model::File;
///
/// let scan = File::new("licence.png", &b"\x89PNG"[..]);
/// assert_eq!(scan.content_type(), "image/png");
/// // Read when it is sent, 64 KiB at a time.
/// let film = File::from_path("/srv/films/shop.mp4");
/// assert_eq!((film.name(), film.content_type()), ("shop.mp4", "video/mp4"));
/// ```
///
/// A file that is not in memory is read twice when it is sent, because its signed hash precedes it. If its content
/// changes in between, the request is cut off before its end.
///
/// `Debug` shows no byte of the content. Two files that are not in memory are equal when one is a
/// clone of the other, and neither can be serialised.
#[derive(Clone)]
pub struct File {
    name: String,
    content_type: Option<String>,
    content: Content,
}

#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Source(Arc<dyn Source>),
}

impl File {
    /// A file of that name, whose extension determines the MIME type.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            content: Content::Bytes(content.into()),
        }
    }

    /// The file at that path, named by the path's last part.
    ///
    /// It is opened only when it is sent.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref().to_owned();
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        Self::from_source(name, move || std::fs::File::open(&path))
    }

    /// A file of that name with the bytes of the source.
    ///
    /// ```
    /// use wxpay_core::model::File;
    ///
    /// let file = File::from_source("list.csv", || Ok(std::io::Cursor::new("a,b\n".repeat(3))));
    /// assert_eq!(file.content(), None);
    /// ```
    pub fn from_source(name: impl Into<String>, source: impl Source + 'static) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            content: Content::Source(Arc::new(source)),
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

    /// The MIME type: the given one, else that of the name's extension, else `application/octet-stream`.
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

    /// The bytes, if they are in memory.
    pub const fn content(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Source(_) => None,
        }
    }

    pub(crate) const fn source(&self) -> Option<&Arc<dyn Source>> {
        match &self.content {
            Content::Bytes(_) => None,
            Content::Source(source) => Some(source),
        }
    }

    /// Its length and hash; a file that is not in memory is read for them.
    pub(crate) fn measure(&self) -> io::Result<Measured> {
        match &self.content {
            Content::Bytes(bytes) => Ok(Measured::of(bytes)),
            Content::Source(source) => Measured::read(&**source),
        }
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.content, &other.content) {
            (Content::Bytes(bytes), Content::Bytes(others)) => bytes == others,
            (Content::Source(source), Content::Source(other)) => Arc::ptr_eq(source, other),
            _ => false,
        };
        is_same && self.name == other.name && self.content_type == other.content_type
    }
}

impl Eq for File {}

/// The file types in WeChat Pay's pages, by file extension.
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
            .field("len", &self.content().map(Bytes::len))
            .finish()
    }
}

impl Field for File {
    /// Reads the form of `Serialize`: name, type, and the bytes in base64.
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        let (object, _) = object_of(node)?;
        let mut fields = Fields::of(object, reading, &["name", "content_type", "content"]);
        let name = fields.required()?;
        let content_type = fields.optional();
        let content: String = fields.required()?;
        let Ok(content) = STANDARD.decode(&content) else {
            let wrong = ModelError::kind(Expected::Base64, &Node::Text(content.into()));
            return Err(wrong.within("content"));
        };
        Ok(Self {
            name,
            content_type,
            content: Content::Bytes(content.into()),
        })
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::File(self))
    }
}

/// A file as JSON, for storage; WeChat Pay never sees this form. `None` if it is not in memory.
///
/// A path would let stored data choose which file is read and sent.
pub(crate) fn to_object(file: &File) -> Option<Object<'_>> {
    let content = file.content()?;
    let mut object = Object::new();
    object.put_field("name", &file.name);
    object.put_field("content_type", &file.content_type);
    object.put("content", Node::Text(STANDARD.encode(content).into()));
    Some(object)
}
