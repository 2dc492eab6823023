//! The order of the checks of a response.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Content, Exchange};
use crate::answer::{Answer, request_id};
use crate::error::{ApiError, Diagnosis, Error, Excerpt, Signed};
use crate::observe::{Subject, answered, refused, verified};
use crate::spec::Proof;
use crate::transport::TransportErrorKind;
use crate::verify::{is_signed, verify};

impl Exchange<'_> {
    /// The request's signed message, to compare with the one that the service verified.
    fn signed(&self) -> Option<Signed<'_>> {
        let (timestamp, nonce) = self.signed.as_ref()?;
        let Content::Ready(prepared) = &self.content else {
            return None;
        };
        Some(Signed {
            method: &self.spec().method,
            target: prepared.target(),
            timestamp: *timestamp,
            nonce,
            body: prepared.signed_body(),
        })
    }

    /// Judges a response. No byte of a successful one is parsed before it is verified.
    pub(super) fn judge(&self, response: &Response<Bytes>) -> Result<Answer, Error> {
        let (headers, body) = (response.headers(), response.body());
        let (spec, status, request_id) = (self.spec(), response.status(), request_id(headers));
        answered(status, request_id.as_deref());
        let max = self.limits.max_body;
        if body.len() as u64 > max {
            let source = TransportErrorKind::TooLarge { max }.into();
            return Err(Error::Transport {
                failed_attempts: Box::default(),
                operation: spec.id,
                source,
            });
        }
        let is_success = match self.is_file {
            // Neither a part of a file nor none at all is the file.
            true => status == StatusCode::OK,
            false => {
                status.is_success() && (status != StatusCode::ACCEPTED || spec.accepted_is_success)
            }
        };
        let keys = self.merchant.keys();
        let needs_signature = is_success && spec.proof == Proof::Signed;
        let key_id = if needs_signature || is_signed(headers) {
            match verify(headers, body, &keys, self.merchant.clock().now()) {
                Ok(key) => {
                    verified(Subject::Response, key.expiry());
                    Some(key.shared_id())
                }
                Err(source) => {
                    let body = Box::new(Excerpt::new(body));
                    let diagnosis = Diagnosis::of_answer(&source, headers).map(Box::new);
                    return Err(Error::Verify {
                        failed_attempts: Box::default(),
                        operation: spec.id,
                        status,
                        request_id,
                        body,
                        diagnosis,
                        source,
                    });
                }
            }
        } else {
            None
        };
        if !is_success {
            let mut error = ApiError::new(spec, status, request_id, key_id.is_some(), body);
            error = error.with_retry_after(headers);
            if let Some(signed) = self.signed() {
                error = error.diagnose(&signed, headers);
            }
            refused(&error);
            return Err(Error::Api(Box::new(error)));
        }
        let opener = self.merchant.shared_opener();
        Ok(Answer::new(
            status,
            request_id,
            key_id,
            body.clone(),
            opener,
        ))
    }
}
