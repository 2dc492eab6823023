//! Parameters with which a front end opens WeChat Pay after the order was placed.
//!
//! Each value serialises to the names that the page, the mini program or the app passes on. The merchant's signer
//! signs it; time and nonce come from the merchant's clock and nonce source.
//!
//! | front end | from | value |
//! |---|---|---|
//! | a page inside WeChat (JSAPI), a mini program | `prepay_id` | [`JsapiParams`], by [`Merchant::jsapi_params`] |
//! | an app | `prepay_id` | [`AppParams`], by [`Merchant::app_params`] |
//! | a QR code (Native) | `code_url` | [`CodeUrl`] |
//! | a page in another browser (H5) | `h5_url` | [`H5Url`] |
//! | the page where a user accepts a transfer | `package_info` | [`TransferParams`], by [`Merchant::transfer_params`] |

mod link;
mod payment;
mod transfer;

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

use crate::clock::Timestamp;
use crate::crypto::{CryptoError, Scheme};
use crate::merchant::Merchant;
use crate::nonce::Nonce;

pub use link::{CodeUrl, H5Url};
pub use payment::{AppParams, JsapiParams};
pub use transfer::TransferParams;

/// Lifetime of a `prepay_id`, counted from the order: 2 hours.
pub const PREPAY_ID_LIFE: Duration = Duration::from_secs(2 * 60 * 60);

/// Everything but RFC 3986's unreserved characters is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The parameters for a front end could not be created.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FrontendError {
    /// A value is empty or has a control character, which would change the signed lines.
    #[error("{name} is empty or has a control character")]
    Value {
        /// The parameter's name.
        name: &'static str,
    },
    /// The prepay id begins with `prepay_id=`, which this library adds itself.
    #[error("the prepay id begins with prepay_id= already")]
    Prefixed,
    /// The address does not begin with the expected scheme, such as `https://`.
    #[error("{name} is not an address")]
    Address {
        /// The parameter's name.
        name: &'static str,
    },
    /// No public page names this signature scheme for front ends; see [`Merchant::jsapi_params_with_sign_type`].
    #[error("no public page says which sign type the front end takes for {scheme}")]
    SignType {
        /// The scheme of the merchant's signer.
        scheme: Scheme,
    },
    /// The signer failed, or there was no nonce.
    #[error("the parameters could not be signed")]
    Sign {
        /// The signer's error.
        #[from]
        source: CryptoError,
    },
}

/// Checks that a value can be a line of its own, and passes it on.
fn line(name: &'static str, value: impl Into<String>) -> Result<String, FrontendError> {
    let value = value.into();
    if value.is_empty() || value.chars().any(char::is_control) {
        return Err(FrontendError::Value { name });
    }
    Ok(value)
}

/// Takes the time and a nonce, and signs the message that `message` builds from them.
fn sign(
    merchant: &Merchant,
    message: impl FnOnce(Timestamp, &Nonce) -> Vec<u8>,
) -> Result<(Timestamp, Nonce, String), FrontendError> {
    use base64::Engine as _;
    let now = merchant.clock().now();
    let nonce = merchant.nonces().nonce()?;
    let signature = merchant.signer().sign(&message(now, &nonce))?;
    let signature = base64::engine::general_purpose::STANDARD.encode(signature);
    Ok((now, nonce, signature))
}

/// Name of a signature scheme in front ends.
///
/// # Errors
/// [`FrontendError::SignType`] if no public page has it.
fn sign_type(scheme: Scheme) -> Result<&'static str, FrontendError> {
    match scheme {
        Scheme::Sha256Rsa2048 => Ok("RSA"),
        Scheme::Sm2WithSm3 | Scheme::BrandSha256Rsa2048 => Err(FrontendError::SignType { scheme }),
    }
}

#[cfg(test)]
mod tests;
