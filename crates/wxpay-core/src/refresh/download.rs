//! Checks of a certificate download. Nothing in it is trusted before its signature is verified, by a key of the ring
//! or by one of its own certificates, which only a holder of the APIv3 key could encrypt. This is the only place where
//! a body is read before that.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Method, Response, StatusCode};

use crate::answer::request_id;
use crate::clock::Timestamp;
use crate::crypto::{Aead, Crypto};
use crate::error::{ApiError, Diagnosis, Error, Excerpt, RefreshError, VerifyError};
use crate::key::Certificate;
use crate::keys::{FetchedKeys, KeyRing, PlatformKey, RefusedCertificate};
use crate::model::{self, Expected, Found, ModelError, Reading, Sealing};
use crate::spec::{Repeat, Spec};
use crate::transport::TransportErrorKind;
use crate::verify::{is_signed, verify};

/// The download: [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551764).
pub(super) static LIST_CERTIFICATES: Spec =
    Spec::new("common.list_certificates", Method::GET, "/v3/certificates")
        .title("获取平台证书列表")
        .repeat(Repeat::Freely);

/// Limit of the list, in bytes.
pub(super) const MAX_BODY: u64 = 1 << 20;

/// The associated data of each encrypted certificate, by the official page of the list.
const ASSOCIATED_DATA: &str = "certificate";

crate::model! {
    /// The list.
    answer List {
        always {}
        optional {
            /// A row for each certificate.
            data: Vec<Row>,
        }
    }
}

crate::model! {
    /// One certificate.
    answer Row {
        always {
            /// Its serial number.
            serial_no: String,
            /// Itself.
            encrypt_certificate: Encrypted,
        }
        optional {}
    }
}

crate::model! {
    /// The certificate in PEM, encrypted with the APIv3 key.
    answer Encrypted {
        always {
            /// `AEAD_AES_256_GCM`, or `AEAD_SM4_GCM` of certificates with SM2 keys.
            algorithm: String,
            /// Base64 of the ciphertext with its tag.
            ciphertext: String,
            /// 12 bytes of text.
            nonce: String,
        }
        optional {
            /// Authenticated, not encrypted: always `certificate`.
            associated_data: String,
        }
    }
}

/// Input for the checks of a download.
pub(super) struct Judge<'a> {
    pub(super) crypto: &'a dyn Crypto,
    pub(super) aead: &'a dyn Aead,
    pub(super) ring: &'a KeyRing,
    pub(super) now: Timestamp,
}

impl Judge<'_> {
    /// The keys in a download.
    pub(super) fn judge(
        &self,
        response: &Response<Bytes>,
    ) -> Result<(Vec<PlatformKey>, FetchedKeys), RefreshError> {
        let (headers, body) = (response.headers(), response.body());
        let call = |source| RefreshError::Call {
            source: Box::new(source),
        };
        if body.len() as u64 > MAX_BODY {
            let source = TransportErrorKind::TooLarge { max: MAX_BODY }.into();
            return Err(call(Error::Transport {
                failed_attempts: Box::default(),
                operation: LIST_CERTIFICATES.id,
                source,
            }));
        }
        let by_ring = verify(headers, body, self.ring, self.now).map(|_| ());
        if response.status() != StatusCode::OK {
            return self.refused(response, by_ring);
        }
        match by_ring {
            Ok(()) => self.read(body),
            Err(VerifyError::UnknownKey { .. }) => {
                let read = self.read(body)?;
                let mut brought = KeyRing::new();
                for key in &read.0 {
                    brought.insert(key.clone());
                }
                match verify(headers, body, &brought, self.now) {
                    Ok(_) => Ok(read),
                    Err(source) => Err(call(unverified(response, source))),
                }
            }
            Err(source) => Err(call(unverified(response, source))),
        }
    }

    /// Handles an error response. A merchant with a public key may have no certificates. A merchant that has only a
    /// valid certificate accepts this if the response is signed.
    fn refused(
        &self,
        response: &Response<Bytes>,
        by_ring: Result<(), VerifyError>,
    ) -> Result<(Vec<PlatformKey>, FetchedKeys), RefreshError> {
        let is_verified = by_ring.is_ok();
        match by_ring {
            Err(source)
                if is_signed(response.headers())
                    && !matches!(source, VerifyError::UnknownKey { .. }) =>
            {
                let source = Box::new(unverified(response, source));
                return Err(RefreshError::Call { source });
            }
            _ => {}
        }
        let (status, id) = (response.status(), request_id(response.headers()));
        let error = ApiError::new(&LIST_CERTIFICATES, status, id, is_verified, response.body());
        let error = error.with_retry_after(response.headers());
        let is_none = status == StatusCode::NOT_FOUND
            && error
                .code()
                .is_some_and(|code| code.as_str() == "RESOURCE_NOT_EXISTS");
        let preferred = self.ring.preferred(self.now);
        let has_certificate = preferred.is_some_and(|key| !key.is_public_key());
        if is_none && (is_verified || !has_certificate) {
            return self.none();
        }
        let source = Box::new(Error::Api(Box::new(error)));
        Err(RefreshError::Call { source })
    }

    fn none(&self) -> Result<(Vec<PlatformKey>, FetchedKeys), RefreshError> {
        match self.ring.preferred(self.now) {
            Some(_) => Ok((Vec::new(), FetchedKeys::default())),
            None => Err(RefreshError::Empty),
        }
    }

    /// The certificates of the list. A certificate that the key does not decrypt makes the whole list invalid; a
    /// decrypted but unusable one is left out.
    fn read(&self, body: &[u8]) -> Result<(Vec<PlatformKey>, FetchedKeys), RefreshError> {
        let mut reading = Reading::new(Sealing::Plain);
        let list: List = model::read_slice(body, &mut reading)
            .map_err(|source| RefreshError::Form { source })?;
        let problems = reading.into_problems();
        let rows = list.data.unwrap_or_default();
        if rows.is_empty() {
            // A list that cannot be read must not pass for an empty one.
            return match problems.first_error() {
                Some(source) => Err(RefreshError::Form { source }),
                None => self.none(),
            };
        }
        let (mut keys, mut refreshed) = (Vec::new(), FetchedKeys::default());
        for problem in &problems {
            refreshed.refused.push(RefusedCertificate {
                serial: "unknown".to_owned(),
                reason: problem.to_string(),
            });
        }
        for row in rows {
            let serial = row.serial_no.chars().take(80).collect::<String>();
            match self.key(&serial, &row.encrypt_certificate)? {
                Ok(key) => {
                    if self.ring.find(key.id()).is_none() {
                        refreshed.added.push(key.id().to_owned());
                    }
                    keys.push(key);
                }
                Err(reason) => refreshed
                    .refused
                    .push(RefusedCertificate { serial, reason }),
            }
        }
        match refreshed.refused.first() {
            Some(refused) if keys.is_empty() => Err(RefreshError::Unusable {
                reason: refused.reason.clone(),
            }),
            _ => Ok((keys, refreshed)),
        }
    }

    /// The key, or why it cannot be used.
    fn key(
        &self,
        serial: &str,
        encrypted: &Encrypted,
    ) -> Result<Result<PlatformKey, String>, RefreshError> {
        if encrypted.algorithm != self.aead.algorithm().as_str() {
            return Ok(Err(format!("encrypted with {:.40}", encrypted.algorithm)));
        }
        let ciphertext =
            STANDARD
                .decode(&encrypted.ciphertext)
                .map_err(|_| RefreshError::Form {
                    source: ModelError::found(Expected::Ciphertext, Found::Text)
                        .within("ciphertext"),
                })?;
        // Other messages are encrypted with the same key: notifications, with data of their own. None of
        // them may pass for a certificate.
        if encrypted.associated_data.as_deref() != Some(ASSOCIATED_DATA) {
            return Ok(Err(format!(
                "its associated data is not {ASSOCIATED_DATA:?}"
            )));
        }
        let (nonce, data) = (encrypted.nonce.as_bytes(), ASSOCIATED_DATA.as_bytes());
        let pem = self.aead.open(nonce, data, &ciphertext).map_err(|source| {
            let serial = serial.to_owned();
            RefreshError::Decrypt { serial, source }
        })?;
        let certificate = match Certificate::parse_exact_pem(pem.expose()) {
            Ok(certificate) => certificate,
            Err(error) => return Ok(Err(error.to_string())),
        };
        if !certificate.serial().eq_ignore_ascii_case(serial) {
            return Ok(Err(format!(
                "its serial number is {}",
                certificate.serial()
            )));
        }
        let key = PlatformKey::certificate(self.crypto, &certificate);
        Ok(key.map_err(|error| error.to_string()))
    }
}

fn unverified(response: &Response<Bytes>, source: VerifyError) -> Error {
    Error::Verify {
        failed_attempts: Box::default(),
        operation: LIST_CERTIFICATES.id,
        status: response.status(),
        request_id: request_id(response.headers()),
        body: Box::new(Excerpt::new(response.body())),
        diagnosis: Diagnosis::of_answer(&source, response.headers()).map(Box::new),
        source,
    }
}
