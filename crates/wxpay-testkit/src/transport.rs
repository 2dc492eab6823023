//! A conformance suite for transports, over real sockets.
//!
//! Core trusts a transport with two things that money depends on: that the bytes on the wire are the bytes that were
//! signed, and that an error says truthfully whether the request may have left. This suite checks both, and the
//! limits, TLS and the pool, against misbehaving servers on loopback. It needs no network, no fixed port and a few
//! seconds.
//!
//! It also checks that nothing of a call is written to `log` or `tracing` at any level. For this it
//! sets the logger and the subscriber of the process, and fails in a process that has others.
//!
//! ```
//! use wxpay_core::transport::from_fn;
//! # use wxpay_core::transport::TransportError;
//!
//! // Stands for a transport of your own; `trust` is the PEM of the one authority to trust.
//! let make = |trust: &str| {
//!     assert!(trust.starts_with("-----BEGIN CERTIFICATE-----"));
//!     from_fn(|_request| Err(TransportError::not_sent("this one does not know how")))
//! };
//! let verdict = std::panic::catch_unwind(|| wxpay_testkit::transport::check_blocking(make));
//! assert!(verdict.is_err());
//! ```
//!
//! A failing suite panics once, with the name of every failed case and what was seen instead.

mod answer;
mod authority;
mod failure;
mod logs;
mod pool;
mod request;
mod server;
mod streaming;
mod subject;
mod tls;
mod wire;

use std::panic::{AssertUnwindSafe, catch_unwind};

use wxpay_core::transport::BlockingTransport;
#[cfg(feature = "async")]
use wxpay_core::transport::Transport;

use authority::Authority;
use subject::Subject;
#[cfg(feature = "async")]
pub use subject::Task;

/// Result of a case: nothing, or the difference that was seen.
type Verdict = Result<(), String>;

/// One rule, and the servers that test it.
struct Case {
    name: &'static str,
    run: fn(&Bench<'_>) -> Verdict,
}

/// Parts that a case works with.
struct Bench<'a> {
    /// The authority that the transports trust, and no other.
    authority: Authority,
    make: &'a dyn Fn(&str) -> Box<dyn Subject + 'a>,
}

impl<'a> Bench<'a> {
    #[expect(clippy::expect_used, reason = "a suite fails by panicking")]
    fn new(make: &'a dyn Fn(&str) -> Box<dyn Subject + 'a>) -> Self {
        let authority = Authority::new("trusted").expect("certificates can be made");
        Self { authority, make }
    }

    /// A fresh transport, with a pool of its own.
    fn transport(&self) -> Box<dyn Subject + 'a> {
        (self.make)(&self.authority.pem())
    }

    /// Runs every case, then panics if any of them failed.
    fn check(&self) {
        let failures: Vec<_> = CASES
            .iter()
            .filter_map(|case| failure(case, self))
            .collect();
        assert!(
            failures.is_empty(),
            "{} of {} cases failed:\n{}",
            failures.len(),
            CASES.len(),
            failures.join("\n")
        );
    }
}

/// Lists functions as cases of the same names.
macro_rules! cases {
    ($($module:ident::$name:ident,)*) => {
        [$(Case { name: stringify!($name), run: $module::$name },)*]
    };
}

/// Fails the case with this message unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+));
        }
    };
}
use ensure;

const CASES: &[Case] = &cases![
    request::the_request_arrives_byte_for_byte,
    request::an_odd_target_arrives_as_it_is_or_not_at_all,
    request::a_large_request_body_arrives_whole,
    answer::every_status_is_an_answer,
    answer::headers_of_the_answer_are_kept,
    answer::an_empty_body_is_an_answer,
    answer::a_body_of_any_framing_arrives_whole,
    answer::a_compressed_body_is_not_unpacked,
    answer::a_redirect_is_returned_and_not_followed,
    answer::an_interim_answer_is_skipped,
    answer::a_body_up_to_the_limit_is_accepted,
    answer::a_body_over_the_limit_is_refused,
    answer::an_announced_length_over_the_limit_is_refused_at_once,
    failure::a_refused_connection_proves_that_nothing_was_sent,
    failure::an_unknown_name_proves_that_nothing_was_sent,
    failure::a_relative_uri_proves_that_nothing_was_sent,
    failure::a_silent_server_times_out,
    failure::a_stalled_body_times_out,
    failure::a_trickling_body_times_out,
    failure::a_server_that_stops_reading_times_out,
    failure::a_handshake_that_is_never_answered_is_a_connect_timeout,
    failure::the_total_limit_bounds_the_connection_too,
    failure::a_connection_reset_before_the_request_is_read_is_no_answer,
    failure::a_connection_lost_after_the_request_was_read_is_lost,
    failure::a_truncated_answer_is_lost,
    failure::what_is_not_http_is_lost,
    failure::a_length_that_contradicts_itself_is_lost,
    streaming::a_streamed_request_arrives_whole,
    streaming::a_source_that_is_not_what_was_said_is_never_sent_whole,
    streaming::a_source_that_cannot_be_opened_proves_that_nothing_was_sent,
    streaming::a_connection_lost_under_a_streamed_request_is_lost,
    streaming::a_streamed_answer_arrives_whole,
    streaming::a_truncated_streamed_answer_is_lost,
    streaming::a_streamed_answer_that_stands_still_times_out,
    streaming::a_streamed_answer_that_keeps_coming_outlives_its_limits,
    tls::a_trusted_server_answers,
    tls::an_unknown_authority_gets_no_byte_of_the_request,
    tls::another_servers_certificate_gets_no_byte_of_the_request,
    tls::an_expired_certificate_gets_no_byte_of_the_request,
    tls::a_handshake_cut_off_proves_that_nothing_was_sent,
    tls::a_tls_stream_cut_off_is_no_end_of_a_body,
    pool::a_connection_is_used_again,
    pool::many_requests_at_once_each_get_their_own_answer,
    pool::a_connection_closed_while_idle_is_replaced_or_lost,
    pool::a_request_is_never_written_twice,
    pool::bytes_after_an_answer_are_not_the_next_answer,
    pool::an_answer_that_comes_too_late_is_not_the_next_answer,
    logs::nothing_of_a_call_is_written_to_a_log,
];

/// Checks a blocking transport.
///
/// `make` builds a transport that trusts the certificate authority whose PEM it is given. It is
/// called once for each case.
///
/// # Panics
/// When the transport fails a case; the message names each failed case and what was seen.
pub fn check_blocking<T: BlockingTransport>(make: impl Fn(&str) -> T) {
    Bench::new(&|trust| Box::new(subject::OnThreads(make(trust)))).check();
}

/// Checks an asynchronous transport, on the runtime of the caller.
///
/// `make` builds a transport that trusts the certificate authority whose PEM it is given; it is
/// called once for each case, outside of `block_on`. `block_on` runs a future to its end, for
/// example `|task| runtime.block_on(task)`.
///
/// # Panics
/// When the transport fails a case; the message names each failed case and what was seen.
#[cfg(feature = "async")]
pub fn check_async<T: Transport>(
    make: impl Fn(&str) -> T,
    block_on: impl Fn(Task<'_>) + Send + Sync,
) {
    let block_on: &subject::BlockOn = &block_on;
    Bench::new(&|trust| {
        Box::new(subject::OnRuntime {
            transport: make(trust),
            block_on,
        })
    })
    .check();
}

/// Failures of a case, under its name.
fn failure(case: &Case, bench: &Bench<'_>) -> Option<String> {
    let verdict = catch_unwind(AssertUnwindSafe(|| (case.run)(bench)));
    let message = match verdict {
        Ok(Ok(())) => return None,
        Ok(Err(message)) => message,
        Err(panic) => format!(
            "panicked: {}",
            panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("without a message")
        ),
    };
    Some(format!("- {}: {message}", case.name))
}
