//! The conformance suite finds the faults that money would be lost by.
//!
//! Each test spoils a transport that conforms in one way, and expects the case that is named for
//! that rule to fail. They live here because the suite itself has no transport.
#![cfg(feature = "aws-lc")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt;
use std::panic::catch_unwind;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use wxpay_blocking::{Blocking, Roots};
use wxpay_core::transport::TransportErrorKind::{ConnectTimeout, Lost, NotSent, TooLarge};
use wxpay_core::transport::{BlockingTransport, Limits, TransportError, TransportErrorKind};

type Outcome = Result<Response<Bytes>, TransportError>;

struct Spoilt<F> {
    good: Blocking,
    spoil: F,
}

impl<F> fmt::Debug for Spoilt<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spoilt")
    }
}

impl<F> BlockingTransport for Spoilt<F>
where
    F: Fn(&Blocking, Request<Bytes>, Limits) -> Outcome + Send + Sync,
{
    fn send(&self, request: Request<Bytes>, limits: Limits) -> Outcome {
        (self.spoil)(&self.good, request, limits)
    }
}

/// Verdict of the suite on a transport with this fault.
fn verdict(
    spoil: impl Fn(&Blocking, Request<Bytes>, Limits) -> Outcome + Send + Sync + Copy,
) -> Vec<String> {
    let checked = catch_unwind(std::panic::AssertUnwindSafe(|| {
        wxpay_testkit::transport::check_blocking(|trust| Spoilt {
            good: Blocking::with_roots(&Roots::from_pem(trust).unwrap())
                .unwrap()
                .build(),
            spoil,
        });
    }));
    let message = checked.unwrap_err().downcast::<String>().unwrap();
    message
        .lines()
        .filter_map(|line| Some(line.strip_prefix("- ")?.split_once(':')?.0.to_owned()))
        .collect()
}

/// The same error under another kind.
fn renamed(outcome: Outcome, from: TransportErrorKind, to: TransportErrorKind) -> Outcome {
    outcome.map_err(|error| {
        if error.kind() == from {
            TransportError::new(to, error)
        } else {
            error
        }
    })
}

#[test]
fn a_loss_called_unsent_is_found() {
    let failed =
        verdict(|good, request, limits| renamed(good.send(request, limits), Lost, NotSent));
    for case in [
        "a_connection_lost_after_the_request_was_read_is_lost",
        "a_truncated_answer_is_lost",
        "a_request_is_never_written_twice",
    ] {
        assert!(failed.iter().any(|name| name == case), "{case}: {failed:?}");
    }
}

#[test]
fn a_connect_timeout_called_lost_is_found() {
    let failed =
        verdict(|good, request, limits| renamed(good.send(request, limits), ConnectTimeout, Lost));
    assert_eq!(
        failed,
        [
            "a_handshake_that_is_never_answered_is_a_connect_timeout",
            "the_total_limit_bounds_the_connection_too"
        ]
    );
}

#[test]
fn a_second_try_after_a_loss_is_found() {
    let failed = verdict(|good, request, limits| {
        let outcome = good.send(request.clone(), limits);
        match &outcome {
            Err(error) if error.kind() == Lost => good.send(request, limits),
            _ => outcome,
        }
    });
    for case in [
        "a_connection_lost_after_the_request_was_read_is_lost",
        "a_request_is_never_written_twice",
    ] {
        assert!(failed.iter().any(|name| name == case), "{case}: {failed:?}");
    }
}

#[test]
fn a_followed_redirect_is_found() {
    let failed = verdict(|good, mut request, limits| {
        let answer = good.send(request.clone(), limits)?;
        match answer.headers().get("location") {
            Some(location) if answer.status().is_redirection() => {
                *request.uri_mut() = location.to_str().unwrap().parse().unwrap();
                good.send(request, limits)
            }
            _ => Ok(answer),
        }
    });
    assert_eq!(failed, ["a_redirect_is_returned_and_not_followed"]);
}

#[test]
fn a_rewritten_path_and_an_added_header_are_found() {
    let rewritten = verdict(|good, mut request, limits| {
        let uri = request.uri().to_string().replace("%2f", "%2F");
        *request.uri_mut() = uri.parse::<Uri>().unwrap();
        good.send(request, limits)
    });
    let added = verdict(|good, mut request, limits| {
        let gzip = "gzip".parse().unwrap();
        request.headers_mut().insert("accept-encoding", gzip);
        good.send(request, limits)
    });
    assert_eq!(rewritten, ["the_request_arrives_byte_for_byte"]);
    assert_eq!(added, ["the_request_arrives_byte_for_byte"]);
}

#[test]
fn an_unbounded_body_and_a_late_refusal_are_found() {
    let unbounded = verdict(|good, request, limits| {
        // A body that never comes would be waited for.
        let total = limits.total.min(Duration::from_secs(3));
        good.send(request, limits.max_body(u64::MAX).total(total))
    });
    assert!(
        unbounded
            .iter()
            .any(|name| name == "a_body_over_the_limit_is_refused"),
        "{unbounded:?}"
    );
    let vague = verdict(|good, request, limits| {
        let max = limits.max_body;
        renamed(good.send(request, limits), TooLarge { max }, Lost)
    });
    assert!(
        vague
            .iter()
            .any(|name| name == "an_announced_length_over_the_limit_is_refused_at_once"),
        "{vague:?}"
    );
}

#[test]
fn a_panic_is_a_failure_of_its_case_alone() {
    let failed = verdict(|good, request, limits| {
        assert!(request.body().len() < 1 << 20, "too large for this one");
        good.send(request, limits)
    });
    assert!(
        failed
            .iter()
            .any(|name| name == "a_large_request_body_arrives_whole"),
        "{failed:?}"
    );
    assert!(failed.len() < 6, "{failed:?}"); // those with a body of that size, in memory or streamed
}

#[test]
fn a_uri_in_a_log_is_found() {
    let failed = verdict(|good, request, limits| {
        log::trace!("{} {}", request.method(), request.uri());
        good.send(request, limits)
    });
    assert_eq!(failed, ["nothing_of_a_call_is_written_to_a_log"]);
}

#[test]
fn a_dump_of_a_response_in_a_trace_is_found() {
    let failed = verdict(|good, request, limits| {
        let answer = good.send(request, limits)?;
        for row in answer.body().chunks(16) {
            tracing::trace!(?row);
        }
        Ok(answer)
    });
    assert_eq!(failed, ["nothing_of_a_call_is_written_to_a_log"]);
}
