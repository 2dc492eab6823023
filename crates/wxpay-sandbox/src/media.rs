//! Uploads (`/v3/merchant/media/upload`): a description that is signed, and a file that is not.

use std::fmt::Write as _;

use aws_lc_rs::digest;
use bytes::Bytes;
use memchr::memmem;
use serde_json::json;

use crate::fields::Fields;
use crate::gate::Call;
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;

/// The most that an image may have. One page says 2 MB, another 5 MB.
const MAX: usize = 5 << 20;

/// The most that an upload's whole body may have.
pub(crate) const MAX_BODY: usize = 8 << 20;

/// The parts of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) meta: Bytes,
    pub(crate) file: Bytes,
}

/// Takes a `multipart/form-data` body apart: `meta` first, then `file`.
pub(crate) fn split(content_type: Option<&str>, body: &Bytes) -> Result<Upload, Refusal> {
    let refuse = |issue| Refusal::param(Location::Body, "/", "", issue);
    let boundary = content_type
        .filter(|media_type| media_type.starts_with("multipart/form-data"))
        .and_then(|media_type| media_type.split_once("boundary="))
        .map(|(_, boundary)| boundary.trim_matches('"'))
        .ok_or_else(|| refuse("must be multipart/form-data with a boundary"))?;
    let meta = part(body, boundary, "meta").ok_or_else(|| refuse("must have a part meta"))?;
    let file = part(body, boundary, "file").ok_or_else(|| refuse("must have a part file"))?;
    Ok(Upload { meta, file })
}

/// The parts `meta` and `file` of an upload, as the server takes them apart. For the fuzz targets.
#[doc(hidden)]
pub fn split_upload(content_type: Option<&str>, body: &Bytes) -> Option<(Bytes, Bytes)> {
    let upload = split(content_type, body).ok()?;
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

/// Compares the file with its description; what was uploaded is known by its hash.
pub(crate) fn read(call: &Call<'_>) -> Result<Reply, Refusal> {
    let meta = Fields::of_body(call.json()?)?;
    meta.required("filename", meta.text("filename", 128)?)?;
    let announced = meta.required("sha256", meta.text("sha256", 64)?)?;
    let file = call.file.as_deref().unwrap_or_default();
    if file.len() > MAX {
        let issue = "must have at most 5 MB";
        return Err(Refusal::param(Location::Body, "/file", "", issue));
    }
    let mut hash = String::new();
    for byte in digest::digest(&digest::SHA256, file).as_ref() {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    if !announced.eq_ignore_ascii_case(&hash) {
        let issue = "must be the SHA-256 of the file";
        return Err(Refusal::param(Location::Body, "/sha256", announced, issue));
    }
    // Real ones are opaque texts too.
    Ok(json!({ "media_id": format!("sandbox_{hash}") }).into())
}
