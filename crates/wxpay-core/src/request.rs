//! The requests of an exchange: their headers besides the operation's own.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Request};

use crate::authorization::authorization_header;
use crate::base_url::BaseUrl;
use crate::call::Prepared;
use crate::canonical::request_message;
use crate::client_headers::ClientHeaders;
use crate::clock::Timestamp;
use crate::error::{EncodeError, Error};
use crate::keys::KeyRing;
use crate::merchant::Merchant;
use crate::nonce::Nonce;
use crate::transport::Outgoing;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const ANY: HeaderValue = HeaderValue::from_static("*/*");
const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// Capacity for the headers of a request and the two or three that a transport adds.
const HEADERS: usize = 8;

/// The request with its own timestamp, nonce and signature.
///
/// `keys` are those that encrypted its fields, or that the response should be signed with.
pub(crate) fn signed_request(
    merchant: &Merchant,
    prepared: &Prepared,
    url: &BaseUrl,
    keys: &KeyRing,
    client: &ClientHeaders,
) -> Result<(Request<Outgoing>, (Timestamp, Nonce)), Error> {
    let spec = prepared.spec();
    let operation = spec.id;
    let signer = merchant.signer();
    let outgoing = prepared.outgoing().cloned();
    let body = outgoing.unwrap_or_else(|| Bytes::new().into());
    let now = merchant.clock().now();
    let nonce = merchant.nonces().nonce().map_err(|source| Error::Sign {
        operation,
        failed_attempts: Box::default(),
        source,
    })?;
    let signed = prepared.signed_body();
    let message = request_message(&spec.method, prepared.target(), now, &nonce, signed);
    let signature = signer.sign(&message).map_err(|source| Error::Sign {
        operation,
        failed_attempts: Box::default(),
        source,
    })?;
    let unfit = |source| Error::Encode {
        operation,
        source: EncodeError::Http(source),
    };
    let authorization = authorization_header(
        signer.scheme(),
        merchant.mchid(),
        &nonce,
        now,
        merchant.serial(),
        &signature,
    )
    .map_err(|error| unfit(error.into()))?;
    let mut headers = HeaderMap::with_capacity(HEADERS);
    headers.insert(AUTHORIZATION, authorization);
    headers.insert(ACCEPT, JSON);
    client.insert_into(&mut headers);
    if prepared.outgoing().is_some() {
        let content_type = match prepared.content_type() {
            "application/json" => JSON,
            other => HeaderValue::from_str(other).map_err(|error| unfit(error.into()))?,
        };
        headers.insert(CONTENT_TYPE, content_type);
    }
    for (name, value) in prepared.headers() {
        headers.insert(name, value.clone());
    }
    if let Some(id) = prepared.sealed_for() {
        let id = HeaderValue::try_from(id).map_err(|error| unfit(error.into()))?;
        headers.insert(WECHATPAY_SERIAL, id);
    }
    // Asks for a response that is signed with the public key, which a merchant holds for good.
    else if let Some(key) = keys.preferred(now).filter(|key| key.is_public_key()) {
        let id = key.id_header().map_err(|error| unfit(error.into()))?;
        headers.insert(WECHATPAY_SERIAL, id);
    }
    let mut request = Request::new(body);
    *request.method_mut() = spec.method.clone();
    *request.uri_mut() = url.join(prepared.target()).map_err(unfit)?;
    *request.headers_mut() = headers;
    Ok((request, (now, nonce)))
}

/// The request without the merchant's headers, for a server that is not WeChat Pay's.
pub(crate) fn bare_request(
    prepared: &Prepared,
    url: &BaseUrl,
    client: &ClientHeaders,
) -> Result<Request<Outgoing>, Error> {
    let spec = prepared.spec();
    let mut request = Request::new(Outgoing::from(Bytes::new()));
    *request.method_mut() = spec.method.clone();
    *request.uri_mut() = url
        .join(prepared.target())
        .map_err(|source| Error::Encode {
            operation: spec.id,
            source: EncodeError::Http(source),
        })?;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, ANY);
    client.insert_into(headers);
    Ok(request)
}
