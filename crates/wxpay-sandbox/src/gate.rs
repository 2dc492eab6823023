//! The checks that every request passes before its operation looks at it, in this order: route,
//! size, `User-Agent` and `Accept`, `Authorization`'s form and scheme, timestamp, mchid and serial
//! number, signature, header against body. Parameters, permission and state follow in the operation.
//!
//! The order is compiled from observations of the live service, because no page has all of it; the position and the
//! value of the size limit are the sandbox's own.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderName, Request, StatusCode};
use serde_json::Value;
use wxpay::catalog::Role;
use wxpay::crypto::Scheme;
use wxpay::sans_io::Authorization;
use wxpay::{Body, Timestamp};

use crate::brands::{Brand, Brands};
use crate::call::{Call, other_mchid};
use crate::json::Object;
use crate::log::{AnsweredBy, RequestRecord};
use crate::media;
use crate::merchants::{Merchant, Merchants};
use crate::refusal::{Location, Refusal};
use crate::route::{self, Operation};

/// Maximum difference of a timestamp, in seconds.
const WINDOW: u64 = 300;

/// Length of the body that a refused signature shows, in characters.
const SHOWN_BODY: usize = 8;

/// Settings for every request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) max_body: usize,
    /// True if operations without a book are unknown.
    pub(crate) books_only: bool,
    /// True if anything unknown to the model is refused.
    pub(crate) strict: bool,
}

/// Why a request is refused.
pub(crate) enum Stop {
    /// There is no such operation: a status without body and signature.
    NoRoute(StatusCode),
    Refused(Refusal),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The known callers.
#[derive(Clone, Copy)]
pub(crate) struct Callers<'c> {
    pub(crate) merchants: &'c Merchants,
    pub(crate) brands: &'c Brands,
}

/// Accepts or refuses a request. Its findings go into the record.
pub(crate) fn admit<'r>(
    request: &'r Request<Bytes>,
    callers: Callers<'r>,
    now: Timestamp,
    rules: Rules,
    record: &mut RequestRecord,
) -> Result<Call<'r>, Stop> {
    let target = request.uri().path_and_query();
    let (path, query) = target.map_or(("", None), |target| (target.path(), target.query()));
    let (route, parameters) =
        route::find(request.method(), path, rules.books_only).map_err(Stop::NoRoute)?;
    record.route = Some(route.template);
    let row = route.operation.row();
    record.answered_by = Some(match route.operation.has_book() {
        true => AnsweredBy::Book,
        false => AnsweredBy::Model,
    });

    let body = request.body();
    let form = match (route.operation, row.map(|row| row.spec.body)) {
        (Operation::UploadMedia, _) => Some(media::FORM),
        (_, Some(Body::Multipart(form))) => Some(form),
        _ => None,
    };
    let max_body = match form {
        None => rules.max_body,
        Some(_) => media::MAX_BODY,
    };
    if body.len() > max_body {
        let issue = format!("must have at most {max_body} bytes");
        return Err(Refusal::param(Location::Body, "/", "", &issue).into());
    }
    // Seen at two operations, and assumed of all.
    if !has(request.headers(), &USER_AGENT) || !has(request.headers(), &ACCEPT) {
        let refusal = Refusal::invalid_request("Http头缺少Accept或User-Agent");
        return Err(refusal.numbered(HEADERS_INCOMPLETE).into());
    }
    let (signed, file, parts) = match form {
        None => (body.clone(), None, Vec::new()),
        // That a malformed upload is refused before its signature is looked at is assumed.
        Some(form) => {
            let upload = media::split(text(request.headers(), "content-type"), body, form)?;
            (upload.meta, Some(upload.file), upload.parts)
        }
    };
    let (merchant, brand) = authenticate(request, &signed, callers, now, record)?;
    // Assumption: an operation that is signed by the wrong kind of caller is reported like an unknown
    // scheme.
    let is_of_brands = row.is_some_and(|row| row.is_signed_by_brand);
    if is_of_brands != brand.is_some() {
        return Err(malformed().into());
    }
    let json = json(&signed);
    if let Ok(Some(json)) = &json {
        // To a service provider, `mchid` may be the number of somebody else.
        let is_own = row.is_none_or(|row| row.roles.contains(&Role::Merchant));
        let names: &[&str] = if is_own {
            &["mchid", "sp_mchid"]
        } else {
            &["sp_mchid"]
        };
        header_against_body(merchant, json, names)?;
    }
    Ok(Call {
        route,
        parameters,
        query,
        merchant,
        brand,
        file,
        parts,
        headers: request.headers(),
        serial: text(request.headers(), "wechatpay-serial"),
        json,
    })
}

/// Base URL of the sandbox for the client.
pub(crate) fn host(request: &Request<Bytes>) -> &str {
    let authority = request
        .uri()
        .authority()
        .map(|authority| authority.as_str());
    authority
        .or_else(|| text(request.headers(), "host"))
        .unwrap_or_default()
}

/// A header as text.
pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn has(headers: &HeaderMap, name: &HeaderName) -> bool {
    headers.get(name).is_some_and(|value| !value.is_empty())
}

fn authenticate<'m>(
    request: &Request<Bytes>,
    signed: &[u8],
    callers: Callers<'m>,
    now: Timestamp,
    record: &mut RequestRecord,
) -> Result<(&'m Merchant, Option<&'m Brand>), Refusal> {
    let authorization = authorization(request.headers()).ok_or_else(malformed)?;
    record.mchid = Some(authorization.mchid.clone());
    let message = message(request, signed, &authorization);
    record.see_message(&message);

    if authorization.timestamp.seconds_from(now) > WINDOW {
        let refusal =
            Refusal::sign_error("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟");
        return Err(refusal.numbered(TIMESTAMP_OFF));
    }
    let brand = match is_brand(&authorization) {
        true => callers.brands.find(&authorization.mchid),
        false => None,
    };
    let found = match is_brand(&authorization) {
        true => brand.map(|brand| &brand.account),
        false => callers.merchants.find(&authorization.mchid),
    };
    // What an unknown mchid is answered is written nowhere: assumed to be the same. Clients were seen to work in
    // production with a serial number in lower case.
    let merchant = found
        .filter(|merchant| {
            merchant
                .serial
                .eq_ignore_ascii_case(&authorization.serial_no)
        })
        .ok_or_else(|| {
            let refusal = Refusal::sign_error("商户证书序列号有误。请使用签名私钥匹配的证书序列号");
            refusal.numbered(SERIAL_WRONG)
        })?;
    let (verifier, signature) = (&merchant.verifier, &authorization.signature);
    // Assumption: a scheme that does not match the merchant's key is reported as a wrong signature.
    let is_of_key = brand.is_some() || authorization.scheme == verifier.scheme().as_str();
    match verifier.verify(&message, signature) {
        Ok(()) if is_of_key => Ok((merchant, brand)),
        _ => Err(Refusal {
            detail: Some(sign_detail(request, signed, &authorization, message.len())),
            ..Refusal::sign_error("签名错误，请检查后再试")
        }),
    }
}

// Numbers at the end of `Request-ID`, by the official tables of error codes.
const HEADERS_INCOMPLETE: u32 = 270_924_291;
const UNPARSED: u32 = 270_924_332;
const TIMESTAMP_OFF: u32 = 270_924_333;
const SERIAL_WRONG: u32 = 269_546_507;

fn malformed() -> Refusal {
    let refusal = Refusal::sign_error(
        "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》",
    );
    refusal.numbered(UNPARSED)
}

fn is_brand(authorization: &Authorization) -> bool {
    authorization.scheme == Scheme::BrandSha256Rsa2048.as_str()
}

/// The caller that a request claims to come from.
pub(crate) enum Claimed<'c> {
    Merchant(&'c Merchant),
    Brand(&'c Brand),
}

/// The registered caller that a request claims to come from: its keys sign the response, even a refusal.
pub(crate) fn claimed<'c>(headers: &HeaderMap, callers: Callers<'c>) -> Option<Claimed<'c>> {
    let authorization = authorization(headers)?;
    let mchid = &authorization.mchid;
    match is_brand(&authorization) {
        true => callers.brands.find(mchid).map(Claimed::Brand),
        false => callers.merchants.find(mchid).map(Claimed::Merchant),
    }
}

/// The merchant, service provider or brand that a request claims to come from.
pub(crate) fn claimed_mchid(headers: &HeaderMap) -> Option<String> {
    authorization(headers).map(|authorization| authorization.mchid)
}

/// The header, if it has the right form and scheme. Assumption: a nonce that is not 1 to 32 letters and digits is
/// refused.
fn authorization(headers: &HeaderMap) -> Option<Authorization> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let authorization = Authorization::parse(header).ok()?;
    let nonce = &authorization.nonce_str;
    let is_right = Scheme::from_name(&authorization.scheme).is_some()
        && (1..=32).contains(&nonce.len())
        && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_right.then_some(authorization)
}

/// The five signed lines, built independently of the client's code: a test cannot find mistakes in shared code.
fn message(request: &Request<Bytes>, signed: &[u8], authorization: &Authorization) -> Vec<u8> {
    let mut message = head(request, authorization).into_bytes();
    message.extend_from_slice(signed);
    message.push(b'\n');
    message
}

/// The first four lines.
fn head(request: &Request<Bytes>, authorization: &Authorization) -> String {
    format!(
        "{}\n{}\n{}\n{}\n",
        request.method(),
        target(request),
        authorization.timestamp.as_unix(),
        authorization.nonce_str,
    )
}

/// The path with the query, as it came.
pub(crate) fn target(request: &Request<Bytes>) -> &str {
    request
        .uri()
        .path_and_query()
        .map_or("", |target| target.as_str())
}

fn sign_detail(
    request: &Request<Bytes>,
    signed: &[u8],
    authorization: &Authorization,
    length: usize,
) -> Object {
    let body = String::from_utf8_lossy(signed);
    let shown: String = body.chars().take(SHOWN_BODY).collect();
    Object::new()
        .with("detail", Object::new().with("issue", "sign not match"))
        .with("field", "signature")
        .with("location", "authorization")
        .with(
            "sign_information",
            Object::new()
                .with("method", request.method().as_str())
                .with("url", target(request))
                .with(
                    "truncated_sign_message",
                    format!("{}{shown}\n", head(request, authorization)),
                )
                .with("sign_message_length", length),
        )
}

fn json(body: &[u8]) -> Result<Option<Value>, Refusal> {
    if body.is_empty() {
        return Ok(None);
    }
    let refuse = |issue: &str| Refusal::param(Location::Body, "/", "", issue);
    let text = std::str::from_utf8(body).map_err(|_| refuse("must be UTF-8"))?;
    // The rules allow characters of one to three bytes; how others are refused is assumed.
    if text.chars().any(|letter| letter.len_utf8() > 3) {
        return Err(refuse("must not have characters of four bytes"));
    }
    match serde_json::from_str(text) {
        Ok(json) => Ok(Some(json)),
        Err(error) => Err(refuse(&format!("must be JSON: {error}"))),
    }
}

/// Bodies call a service provider's own number `sp_mchid`. Assumption: it is compared like `mchid`.
fn header_against_body(merchant: &Merchant, json: &Value, names: &[&str]) -> Result<(), Refusal> {
    for name in names {
        if let Some(mchid) = json.get(name)
            && *mchid != *merchant.mchid
        {
            return Err(other_mchid());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
