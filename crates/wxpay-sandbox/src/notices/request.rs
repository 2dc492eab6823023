use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, HeaderValue, USER_AGENT};
use http::{Request, Uri};
use wxpay::Timestamp;

use super::Outgoing;
use crate::clock::beijing;
use crate::fault::{Fault, altered};
use crate::json::{Json, Object};
use crate::platform::PlatformSide;
use crate::{keys, sign};

/// The request with a notification, encrypted and signed for each attempt.
///
/// `None` if its URL is malformed, or no randomness is available.
pub(crate) fn request(
    platform: PlatformSide<'_>,
    now: Timestamp,
    outgoing: &Outgoing,
) -> Option<Request<Bytes>> {
    let event = &outgoing.event;
    let plaintext = Json::from(event.resource.clone()).to_bytes();
    let encrypted = platform.encrypt(event.original_type, &plaintext).ok()?;
    // The order of the examples on the pages, such as
    // https://pay.weixin.qq.com/doc/v3/merchant/4012791861
    let mut resource = Object::new();
    let original_type = Some(event.original_type);
    resource.put(
        "original_type",
        original_type.filter(|said| !said.is_empty()),
    );
    let resource = resource
        .with("algorithm", encrypted.algorithm)
        .with("ciphertext", encrypted.ciphertext)
        .with("associated_data", encrypted.associated_data)
        .with("nonce", encrypted.nonce);
    let body = Object::new()
        .with("id", outgoing.id.as_str())
        .with("create_time", beijing(outgoing.create_time).to_string())
        .with("resource_type", "encrypt-resource")
        .with("event_type", event.event_type)
        .with("summary", event.summary)
        .with("resource", resource);
    let body = Json::from(body).to_bytes();

    let uri: Uri = outgoing.url.parse().ok()?;
    let host = HeaderValue::from_str(uri.authority()?.as_str()).ok()?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::post(path).body(Bytes::new()).ok()?;
    let headers = request.headers_mut();
    headers.insert(HOST, host);
    headers.insert(USER_AGENT, HeaderValue::from_static("Mozilla/4.0"));
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    sign::put(
        headers,
        "request-id",
        &format!("{}-0", keys::random_text().ok()?),
    );
    if outgoing.fault != Some(Fault::Unsigned) {
        let key = platform.notification_key();
        sign::sign(headers, &key, now, &body, outgoing.fault).ok()?;
    }
    let body = match outgoing.fault {
        Some(Fault::AlteredBody) => altered(body),
        _ => body,
    };
    *request.body_mut() = body.into();
    Some(request)
}
