//! The download of platform certificates, and the security echo (`/v3/security/echo`), which moves no money.

use http::StatusCode;
use wxpay::crypto::{CryptoError, Scheme};

use crate::call::Call;
use crate::clock::beijing;
use crate::fields::Fields;
use crate::json::Object;
use crate::notices::Event;
use crate::platform::{Platform, PlatformCertificate};
use crate::refusal::{Location, Refusal};
use crate::reply::Reply;
use crate::scene::Scene;
use crate::sealed;
use crate::state::State;

/// Requested certificates: those with keys of that scheme, or all.
pub(crate) fn read_certificates(call: &Call<'_>) -> Result<Option<Scheme>, Refusal> {
    const NAME: &str = "algorithm_type";
    match call.query_text(NAME, 8)?.as_deref() {
        None | Some("RSA") => Ok(Some(Scheme::Sha256Rsa2048)),
        Some("SM2") => Ok(Some(Scheme::Sm2WithSm3)),
        Some("ALL") => Ok(None),
        Some(other) => {
            let issue = "must be one of RSA, SM2, ALL";
            Err(Refusal::param(Location::Query, NAME, other, issue))
        }
    }
}

/// The certificates that are valid now, each encrypted with the APIv3 key.
///
/// If there are none, the service was seen to answer with 404 and with an empty list. A sandbox has certificates of
/// one scheme; a request for the other is answered likewise.
pub(crate) fn certificates(scene: &Scene<'_>, asked: Option<Scheme>) -> Result<Reply, Refusal> {
    let valid = match asked {
        Some(scheme) if scheme != scene.platform.scheme() => Vec::new(),
        _ => scene.platform.valid_certificates(scene.now),
    };
    if valid.is_empty() && !scene.platform.lists_none {
        return Err(Refusal::new(
            StatusCode::NOT_FOUND,
            "RESOURCE_NOT_EXISTS",
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
        ));
    }
    let rows = valid
        .iter()
        .map(|certificate| row(&scene.platform, certificate));
    let rows: Vec<Object> = rows
        .collect::<Result<_, _>>()
        .map_err(|_| Refusal::system_error())?;
    Ok(Object::new().with("data", rows).into())
}

fn row(platform: &Platform, row: &PlatformCertificate) -> Result<Object, CryptoError> {
    const ASSOCIATED_DATA: &str = "certificate";
    let encrypted = platform.encrypt(ASSOCIATED_DATA, row.pem.as_bytes())?;
    // As https://pay.weixin.qq.com/doc/v3/partner/4012715700 shows them.
    let encrypted = Object::new()
        .with("algorithm", encrypted.algorithm)
        .with("nonce", encrypted.nonce)
        .with("associated_data", encrypted.associated_data)
        .with("ciphertext", encrypted.ciphertext);
    let (from, to) = (row.certificate.not_before(), row.certificate.not_after());
    Ok(Object::new()
        .with("serial_no", row.certificate.serial())
        .with("effective_time", beijing(from).to_string())
        .with("expire_time", beijing(to).to_string())
        .with("encrypt_certificate", encrypted))
}

/// The value to echo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Echo {
    message: String,
    encrypted: Option<String>,
    notify_url: Option<String>,
}

pub(crate) fn read_echo(call: &Call<'_>, scene: &Scene<'_>) -> Result<Echo, Refusal> {
    const SEALED: [&str; 1] = ["/encrypted_echo_message"];
    /// No page gives a length: these are assumed.
    const MAX: usize = 1024;
    let opened = sealed::open(call, scene.platform, scene.now, &SEALED)?;
    let body = Fields::of_body(opened.as_ref())?;
    let message = body.required("echo_message", body.text("echo_message", MAX)?)?;
    let encrypted = body.text("encrypted_echo_message", MAX)?;
    Ok(Echo {
        message: message.to_owned(),
        encrypted: encrypted.map(ToOwned::to_owned),
        notify_url: body.notify_url()?.map(ToOwned::to_owned),
    })
}

/// Returns the values, also to `notify_url` if there is one; the sensitive one is encrypted for the merchant.
pub(crate) fn echo(state: &mut State, scene: &Scene<'_>, echo: &Echo) -> Result<Reply, Refusal> {
    let sealed = echo
        .encrypted
        .as_ref()
        .map(|text| scene.merchant.seal(text));
    let sealed = sealed.transpose().map_err(|_| Refusal::system_error())?;
    let mut answer = Object::new().with("echo_message", echo.message.as_str());
    answer.put("encrypted_echo_message", sealed.clone());
    // The notification calls it by another name:
    // https://pay.weixin.qq.com/doc/v3/merchant/4015164042
    let mut resource = Object::new().with("echo_message", echo.message.as_str());
    resource.put("encrypt_echo_message", sealed);
    let event = Event::echoed(&scene.merchant.mchid, resource);
    let url = echo.notify_url.as_deref();
    let _ = state.outbox.post(scene.now, url, event);
    Ok(answer.into())
}
