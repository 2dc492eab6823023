//! Uploads (`/v3/merchant/media/upload`): a signed description and an unsigned file.

use std::fmt::Write as _;

use aws_lc_rs::digest;
use bytes::Bytes;
use memchr::memmem;
use wxpay::Multipart;

use crate::call::Call;
use crate::fields::Fields;
use crate::json::Object;
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;

/// Maximum length of an image: 5 MB.
const MAX: usize = 5 << 20;

/// Maximum length of a PDF: 7.5 MB.
const MAX_PDF: usize = (15 << 20) / 2;

/// Maximum length of an upload's whole body.
pub(crate) const MAX_BODY: usize = 8 << 20;

/// A request to `/v3/merchant/media/upload`.
pub(crate) const FORM: Multipart = Multipart {
    file: "file",
    name: Some("filename"),
    sha256: Some("sha256"),
    parts: &[],
};

/// The file that made-up responses link to.
pub(crate) const MADE_UP_FILE: &[u8] = b"made up by the sandbox\n";

/// The token of its link, which does not expire.
pub(crate) const MADE_UP_TOKEN: &str = "SANDBOXMADEUP";

/// The parts of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) meta: Bytes,
    pub(crate) file: Bytes,
    /// The other parts.
    pub(crate) parts: Vec<(&'static str, Bytes)>,
}

/// Parses a `multipart/form-data` body: `meta`, the file and other parts.
pub(crate) fn split(
    content_type: Option<&str>,
    body: &Bytes,
    form: Multipart,
) -> Result<Upload, Refusal> {
    let refuse = |issue: &str| Refusal::param(Location::Body, "/", "", issue);
    let boundary = content_type
        .filter(|media_type| media_type.starts_with("multipart/form-data"))
        .and_then(|media_type| media_type.split_once("boundary="))
        .map(|(_, boundary)| boundary.trim_matches('"'))
        .ok_or_else(|| refuse("must be multipart/form-data with a boundary"))?;
    let required = |name: &str| {
        part(body, boundary, name).ok_or_else(|| refuse(&format!("must have a part {name}")))
    };
    let others = form.parts.iter();
    let others = others.filter_map(|name| Some((*name, part(body, boundary, name)?)));
    Ok(Upload {
        meta: required("meta")?,
        file: required(form.file)?,
        parts: others.collect(),
    })
}

/// The parts `meta` and `file` of an upload, as the server takes them apart. For the fuzz targets.
#[doc(hidden)]
pub fn split_upload(content_type: Option<&str>, body: &Bytes) -> Option<(Bytes, Bytes)> {
    let upload = split(content_type, body, FORM).ok()?;
    Some((upload.meta, upload.file))
}

/// The content of the part of that name.
fn part(body: &Bytes, boundary: &str, name: &str) -> Option<Bytes> {
    let delimiter = format!("--{boundary}");
    let end = format!("\r\n--{boundary}");
    let wanted = format!(" name=\"{name}\"");
    let mut starts = memmem::find_iter(body, delimiter.as_bytes());
    starts.find_map(|start| {
        let rest = start + delimiter.len();
        let head = rest + memmem::find(&body[rest..], b"\r\n\r\n")?;
        memmem::find(&body[rest..head], wanted.as_bytes())?;
        let content = head + 4;
        let length = memmem::find(&body[content..], end.as_bytes())?;
        Some(body.slice(content..content + length))
    })
}

/// Compares the file with its description, and derives the media id from its hash.
pub(crate) fn read(call: &Call<'_>) -> Result<Reply, Refusal> {
    let meta = Fields::of_body(call.json()?)?;
    meta.required("filename", meta.text("filename", 128)?)?;
    let announced = meta.required("sha256", meta.text("sha256", 64)?)?;
    let file = call.file.as_deref().unwrap_or_default();
    let (max, issue) = match file.starts_with(b"%PDF") {
        true => (MAX_PDF, "must have at most 7.5 MB"),
        false => (MAX, "must have at most 5 MB"),
    };
    if file.len() > max {
        return Err(Refusal::param(Location::Body, "/file", "", issue));
    }
    let hash = compare(file, "sha256", announced)?;
    // Real ones are opaque texts too.
    let media_id = format!("sandbox_{hash}");
    Ok(Object::new().with("media_id", media_id).into())
}

/// SHA-1 in hexadecimal: the hash that bills announce.
pub(crate) fn sha1(content: &[u8]) -> String {
    let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, content);
    let mut text = String::new();
    for byte in hash.as_ref() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Compares the file's SHA-256 with the member of that name, and returns it in hexadecimal.
pub(crate) fn compare(file: &[u8], name: &str, announced: &str) -> Result<String, Refusal> {
    let mut hash = String::new();
    for byte in digest::digest(&digest::SHA256, file).as_ref() {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    if announced.eq_ignore_ascii_case(&hash) {
        return Ok(hash);
    }
    let (field, issue) = (format!("/{name}"), "must be the SHA-256 of the file");
    Err(Refusal::param(Location::Body, &field, announced, issue))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_the_announced_one_is_refused() {
        const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(compare(b"abc", "sha256", ABC).as_deref(), Ok(ABC));
        let refusal = compare(b"abd", "sha256", ABC).unwrap_err();
        assert_eq!(refusal.code, "PARAM_ERROR");
        assert_eq!(refusal.detail.unwrap().to_value()["field"], "/sha256");
    }
}
