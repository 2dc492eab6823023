use http::Method;

use super::Cause;
use crate::clock::Timestamp;
use crate::error::SignInformation;
use crate::nonce::Nonce;

/// Parts of a request's signature.
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a Method,
    pub(crate) target: &'a str,
    pub(crate) timestamp: Timestamp,
    pub(crate) nonce: &'a Nonce,
    pub(crate) body: &'a [u8],
}

/// Compares the signed message line by line with the one that WeChat Pay verified.
///
/// Parts that the response leaves out are not compared.
pub(super) fn compare(signed: &Signed<'_>, information: &SignInformation, causes: &mut Vec<Cause>) {
    let message = information.truncated_sign_message.as_deref();
    let mut lines = message.unwrap_or_default().splitn(5, '\n');
    let mut line = || lines.next().filter(|line| !line.is_empty());
    let (method, target, timestamp, nonce) = (line(), line(), line(), line());
    let beginning = lines.next();

    if let Some(received) = information.method.as_deref().or(method)
        && received != signed.method.as_str()
    {
        causes.push(Cause::Method {
            signed: signed.method.to_string(),
            received: received.to_owned(),
        });
    }
    if let Some(received) = target.or(information.url.as_deref()) {
        compare_target(signed.target, without_host(received), causes);
    }
    if let Some(received) = timestamp
        && received != signed.timestamp.to_string()
    {
        causes.push(Cause::Timestamp {
            signed: signed.timestamp,
            received: received.to_owned(),
        });
    }
    if nonce.is_some_and(|received| received != signed.nonce.as_str()) {
        causes.push(Cause::Nonce);
    }
    if let Some(received) = beginning {
        let received = received.strip_suffix('\n').unwrap_or(received);
        let is_missing = received.is_empty() && !signed.body.is_empty();
        // Whatever marks the cut is not the body's.
        let received = received.trim_end_matches(['.', '…', '\u{fffd}']);
        if is_missing || !signed.body.starts_with(received.as_bytes()) {
            causes.push(Cause::BodyBeginning);
        }
    }
    let length = length(signed);
    if let Some(received) = information.sign_message_length
        && received != length
    {
        causes.push(Cause::Length {
            signed: length,
            received,
        });
    }
}

fn compare_target(signed: &str, received: &str, causes: &mut Vec<Cause>) {
    let parts = |target: &str| {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        (path.to_owned(), query.to_owned())
    };
    let ((path, query), (received_path, received_query)) = (parts(signed), parts(received));
    if path != received_path {
        causes.push(Cause::Path {
            signed: path,
            received: received_path,
        });
    }
    if query != received_query {
        causes.push(Cause::Query {
            signed: query,
            received: received_query,
        });
    }
}

/// Path and query of a target, which may be an absolute URL.
fn without_host(url: &str) -> &str {
    let Some((_, rest)) = url.split_once("://") else {
        return url;
    };
    if url.starts_with('/') {
        return url;
    }
    rest.find('/').map_or("/", |slash| &rest[slash..])
}

/// The length of the signed message in bytes, without building it.
fn length(signed: &Signed<'_>) -> u64 {
    let length = signed.method.as_str().len()
        + signed.target.len()
        + signed.timestamp.to_string().len()
        + signed.nonce.as_str().len()
        + signed.body.len()
        + 5;
    length as u64
}
