//! Uploads: what the client writes and the sandbox takes apart.
//!
//! Input: `raw`, a line with a content type, and a body; or lines of a file's name, its type and a
//! text beside it, and then the file. The character `\x01` stands for the boundary, which the
//! fuzzer cannot know.

use bytes::Bytes;
use http::Method;
use sha2::{Digest, Sha256};
use wxpay_core::model::File;
use wxpay_core::{Body, Call, Multipart, Operation, Spec, model, operation};
use wxpay_sandbox::split_upload;

model! {
    /// An upload with its own string beside `meta`.
    pub request Upload {
        new {
            /// The file.
            file: File,
        }
        required {
            /// A part of its own.
            text: String,
            /// A field of `meta`.
            remark: String,
        }
        optional {}
    }
}

operation!(Upload => (), Spec::new("upload", Method::POST, "/v3/upload").body(Body::Multipart(Multipart {
    file: "file",
    name: Some("filename"),
    sha256: Some("sha256"),
    parts: &["text"],
})));

/// A value that was put together comes apart as it was, and nothing else does more than fail.
pub fn run(data: &[u8]) {
    let mut lines = data.splitn(4, |byte| *byte == b'\n');
    let first = lines.next().unwrap_or_default();
    if first == b"raw" {
        let content_type = std::str::from_utf8(lines.next().unwrap_or_default()).ok();
        let body = lines.collect::<Vec<_>>().join(&b'\n');
        taken_apart(content_type, &body.into());
        return;
    }
    let (second, third) = (
        lines.next().unwrap_or_default(),
        lines.next().unwrap_or_default(),
    );
    let content = Bytes::copy_from_slice(lines.next().unwrap_or_default());
    let (Ok(name), Ok(media_type), Ok(text)) = (
        std::str::from_utf8(first),
        std::str::from_utf8(second),
        std::str::from_utf8(third),
    ) else {
        return;
    };
    let hash: String = Sha256::digest(&content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let boundary = format!("\r\n--wxpay-{hash}");
    let [name, text] = [name, text].map(|text| text.replace('\x01', &boundary));
    put_together(&name, media_type, &text, content);
}

fn put_together(name: &str, media_type: &str, text: &str, content: Bytes) {
    let file = File::new(name, content.clone()).with_content_type(media_type);
    let upload = Upload::new(file).text(text).remark(text);
    let mut call = Call::new(upload.spec());
    if let Err(error) = upload.encode(&mut call) {
        // Four-byte characters are refused before anything is sent.
        let is_wide = |text: &str| text.chars().any(|letter| letter.len_utf8() == 4);
        let is_refused = media_type.contains(char::is_control) || is_wide(name) || is_wide(text);
        assert!(is_refused, "{error}");
        return;
    }
    let prepared = call.finish().expect("nothing in it is sealed");
    let body = prepared.body().expect("an upload has a body");
    let (meta, file) = split_upload(Some(prepared.content_type()), body).expect("two parts");
    assert_eq!(meta, prepared.signed_body());
    assert_eq!(file, content);
    let meta: model::Value = serde_json::from_slice(&meta).expect("JSON");
    assert_eq!(meta["filename"], name);
    assert_eq!(meta["remark"], text);

    // Exactly the parts that were meant: one boundary before each, and one at the end.
    let (_, boundary) = prepared
        .content_type()
        .split_once("boundary=")
        .expect("a boundary");
    let mut framed = b"\r\n".to_vec();
    framed.extend(&**body);
    let delimiter = format!("\r\n--{boundary}");
    let count = framed
        .windows(delimiter.len())
        .filter(|window| *window == delimiter.as_bytes())
        .count();
    assert_eq!(count, 4, "meta, text, file, end");
}

/// A body in the sandbox stands there, between two boundaries.
fn taken_apart(content_type: Option<&str>, body: &Bytes) {
    let Some((meta, file)) = split_upload(content_type, body) else {
        return;
    };
    let boundary = content_type.and_then(|text| text.split_once("boundary="));
    let (_, boundary) = boundary.expect("there is no other way");
    let end = format!("\r\n--{}", boundary.trim_matches('"'));
    for (name, part) in [("meta", meta), ("file", file)] {
        let framed = [b"\r\n\r\n", &*part, end.as_bytes()].concat();
        let found = body.windows(framed.len()).any(|window| window == &*framed);
        assert!(found, "{name}");
    }
}
