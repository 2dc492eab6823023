//! Responses of the service, or of an impostor, through a whole call.
//!
//! Input: a [message](crate::message) whose words are the operation (`claim`, `number`, `never`,
//! `nothing`, `accepted`, `file`), the status, and who has signed.

use std::error::Error as _;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use wxpay_core::model::Problems;
use wxpay_core::model::{Embedded, Sealing, Sensitive, Value};
use wxpay_core::transport::Limits;
use wxpay_core::{
    Answer, DateTime, Decode, Delivery, Error, Exchange, Proof, Repeat, RetryPolicy, Spec, Step,
    model, open_enum, operation,
};

use crate::message::{Message, is_genuine};
use crate::place::merchant;

open_enum! {
    /// A state.
    pub enum State {
        /// Done.
        Success = "SUCCESS",
    }
}

model! {
    /// A part of a response.
    pub answer Item {
        always {
            /// An amount.
            amount: i64,
        }
        optional {
            /// More of them.
            items: Vec<Item>,
        }
    }
}

model! {
    /// A response with a field of each kind.
    pub answer Claim {
        always {
            /// A state.
            state: State,
        }
        optional {
            /// A time.
            time: DateTime,
            /// A sealed text.
            name: Sensitive,
            /// JSON in a string.
            embedded: Embedded<Item>,
            /// A part.
            item: Item,
            /// Parts.
            items: Vec<Item>,
            /// A flag.
            flag: bool,
            /// A number without a sign.
            count: u64,
            /// Anything.
            value: Value,
        }
    }
}

macro_rules! operations {
    ($($name:ident => $output:ty, $spec:expr;)*) => {
        $(
            model! {
                /// An operation.
                pub request $name {
                    required {}
                    optional {}
                }
            }
            operation!($name => $output, $spec);
        )*
    };
}

operations! {
    Read => Claim, Spec::new("claim", Method::GET, "/v3/claim").repeat(Repeat::Freely);
    Numbered => Value, Spec::new("number", Method::POST, "/v3/number").repeat(Repeat::ByNumber("number"));
    Never => Value, Spec::new("never", Method::POST, "/v3/never");
    Nothing => (), Spec::new("nothing", Method::POST, "/v3/nothing").repeat(Repeat::ByNumber("number"));
    Accepted => (), Spec::new("accepted", Method::POST, "/v3/accepted").accepted_is_success();
    File => Bytes, Spec::new("file", Method::GET, "/v3/file").proof(Proof::Announced).repeat(Repeat::Freely);
}

/// The most that a body may have here.
const MAX: u64 = 2_000;

/// Every attempt of a call is given the same response.
pub fn run(data: &[u8]) {
    let message = Message::parse(data);
    match message.word(0) {
        "claim" => check(&message, &Read::new(), claim_survives),
        "number" => check(&message, &Numbered::new(), value_survives),
        "never" => check(&message, &Never::new(), value_survives),
        "nothing" => check(&message, &Nothing::new(), nothing_survives),
        "accepted" => check(&message, &Accepted::new(), nothing_survives),
        "file" => check(&message, &File::new(), |answer| {
            assert_eq!(
                Bytes::decode(answer, &mut Problems::new()).ok().as_ref(),
                Some(answer.body())
            );
        }),
        _ => {}
    }
}

fn check<O: wxpay_core::Operation>(
    message: &Message<'_>,
    operation: &O,
    survives: impl FnOnce(&Answer),
) {
    let Ok(status) = message.word(1).parse::<u16>() else {
        return;
    };
    let Ok(status) = StatusCode::from_u16(status) else {
        return;
    };
    let headers = message.headers_for(message.body, 2);
    let merchant = merchant();
    let limits = Limits::default().max_body(MAX);
    let exchange = Exchange::begin(&merchant, limits, operation).expect("it has no fields");
    let mut exchange = exchange.with_retries(RetryPolicy::default());
    let mut sent = 0;
    let ended = loop {
        match exchange.step() {
            Ok(Step::Send(..)) => {
                sent += 1;
                let mut response = Response::new(Bytes::copy_from_slice(message.body));
                *response.status_mut() = status;
                *response.headers_mut() = headers.clone();
                exchange.resume(Ok(response));
            }
            Ok(Step::Wait(_)) => {}
            Ok(Step::Stream(..) | Step::AwaitKeys(..)) => {
                unreachable!("nothing is uploaded, and nothing is downloaded")
            }
            Ok(Step::Done(answer)) => break Ok(answer),
            Err(error) => break Err(error),
        }
    };
    assert!((1..=4).contains(&sent), "sent {sent} times");

    let spec = operation.spec();
    let is_genuine = is_genuine(&headers, message.body);
    // A blank header says as little as a missing one.
    let is_signed = headers
        .get("wechatpay-signature")
        .is_some_and(|value| !value.as_bytes().trim_ascii().is_empty());
    let fits = message.body.len() as u64 <= MAX;
    let is_success = status.is_success() && (status != 202 || spec.accepted_is_success);
    let is_unsigned_file = spec.proof == Proof::Announced && !is_signed;
    let must_succeed = fits && is_success && (is_genuine || is_unsigned_file);
    match ended {
        Ok(answer) => {
            assert!(must_succeed, "a {status} that is not genuine was accepted");
            assert_eq!(answer.body(), message.body);
            assert_eq!(answer.key_id().is_some(), is_genuine);
            survives(&answer);
        }
        Err(error) => {
            assert!(!must_succeed, "a genuine answer was refused: {error:?}");
            is_told_well(&error);
            let delivery = error.delivery();
            match &error {
                Error::Transport { .. } => assert!(!fits),
                Error::Verify { .. } => assert!(fits && !is_genuine && (is_signed || is_success)),
                Error::Api(api) => {
                    assert!(fits && !is_success && (is_genuine || !is_signed));
                    assert_eq!(api.is_verified(), is_genuine);
                    if delivery == Delivery::Answered {
                        assert!(status.is_client_error());
                        assert!(api.is_verified() || api.code().is_some());
                    }
                }
                other => panic!("{other:?}"),
            }
            assert_ne!(delivery, Delivery::NotSent, "the request has left");
            let is_frequency = status == 429;
            let may_repeat = spec.repeat != Repeat::Never
                && fits
                && (delivery == Delivery::OutcomeUnknown || is_frequency);
            assert!(sent == 1 || may_repeat, "sent {sent} times: {error:?}");
        }
    }
}

/// One line for each message, whatever came. `Debug` has the causes on lines of their own.
fn is_told_well(error: &Error) {
    let causes = format!("{error:?}");
    let breaks = |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n');
    assert!(!causes.contains(breaks), "{causes:?}");
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    let breaks = |letter: char| letter.is_control() && letter != '\t';
    assert!(!text.contains(breaks), "{text:?}");
}

/// A value is read, written and read again without a difference.
fn claim_survives(answer: &Answer) {
    let mut problems = Problems::new();
    let Ok(claim) = Claim::decode(answer, &mut problems) else {
        return;
    };
    if let Some(name) = &claim.name {
        let mut without = claim.clone();
        without.name = None;
        let without = format!("{without:?} name: Sensitive(redacted)");
        let shown = format!("{claim:?}").contains(name.expose());
        assert!(!shown || without.contains(name.expose()), "{claim:?}");
    }
    let json = serde_json::to_vec(&claim).expect("a model is JSON");
    let again = model::from_slice::<Claim>(&json, Sealing::Plain).expect("what was written");
    // A name that could not be decrypted is written as it came; read again, it is plain text.
    if claim.name.is_none() && again.name.is_some() {
        return;
    }
    // A value that no JSON library holds is kept as null, and null is read as an absent value.
    let tree = |json: &[u8]| serde_json::from_slice::<Value>(json);
    if tree(answer.body()).is_err() {
        return;
    }
    let rewritten = serde_json::to_vec(&again).expect("a model is JSON");
    assert_eq!(tree(&json).ok(), tree(&rewritten).ok());
    // Of a member that came several times the first is read and the last is written.
    let mut listed = problems.iter().map(ToString::to_string);
    if listed.any(|problem| problem.ends_with("found several")) {
        return;
    }
    assert_eq!(claim, again);
}

fn value_survives(answer: &Answer) {
    let mut problems = Problems::new();
    let read = Value::decode(answer, &mut problems);
    let body = answer.body();
    match serde_json::from_slice(body) {
        _ if body.is_empty() => assert_eq!(read.ok(), Some(Value::Null)),
        Ok(expected) => assert_eq!(read.ok(), Some(expected)),
        // What serde_json refuses is read only with a value that cannot be represented, or with padding.
        Err(_) => {
            let is_padded = body.starts_with("\u{feff}".as_bytes()) || body.ends_with(b"\0");
            assert!(read.is_err() || !problems.is_empty() || is_padded || body.contains(&0));
        }
    }
}

fn nothing_survives(answer: &Answer) {
    assert!(<()>::decode(answer, &mut Problems::new()).is_ok());
}
