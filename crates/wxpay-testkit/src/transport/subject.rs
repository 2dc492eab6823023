//! The transport under test, of either kind, as the cases see it.

use std::error::Error as StdError;
use std::thread;

use bytes::Bytes;
use http::{Request, Response};
#[cfg(feature = "async")]
use wxpay_core::transport::Incoming;
use wxpay_core::transport::{
    BlockingIncoming, BlockingTransport, Limits, Outgoing, TransportError, TransportErrorKind,
};

use super::ensure;

pub(super) type Outcome = Result<Response<Bytes>, TransportError>;

pub(super) trait Subject {
    fn send(&self, request: Request<Bytes>, limits: Limits) -> Outcome;

    /// Sends a body that is read as it is sent, and reads the response's as it comes.
    fn stream(&self, request: Request<Outgoing>, limits: Limits) -> Outcome;

    /// Returns whether a response is there before its body is.
    fn opens(&self, request: Request<Outgoing>, limits: Limits) -> bool;

    /// Sends all of them at once; outcomes are in the order of the requests.
    fn send_all(&self, requests: Vec<Request<Bytes>>, limits: Limits) -> Vec<Outcome>;
}

/// A blocking transport; requests at once come from as many threads.
pub(super) struct OnThreads<T>(pub(super) T);

impl<T: BlockingTransport> Subject for OnThreads<T> {
    fn send(&self, request: Request<Bytes>, limits: Limits) -> Outcome {
        self.0.send(request, limits)
    }

    fn stream(&self, request: Request<Outgoing>, limits: Limits) -> Outcome {
        let answer = self.0.stream(request, limits)?;
        BlockingIncoming::whole(answer, u64::MAX)
    }

    fn opens(&self, request: Request<Outgoing>, limits: Limits) -> bool {
        self.0.stream(request, limits).is_ok()
    }

    fn send_all(&self, requests: Vec<Request<Bytes>>, limits: Limits) -> Vec<Outcome> {
        thread::scope(|scope| {
            let sending: Vec<_> = requests
                .into_iter()
                .map(|request| scope.spawn(move || self.0.send(request, limits)))
                .collect();
            sending
                .into_iter()
                .map(|sending| match sending.join() {
                    Ok(outcome) => outcome,
                    Err(panic) => std::panic::resume_unwind(panic),
                })
                .collect()
        })
    }
}

/// A future that the caller's runtime is to run to its end.
#[cfg(feature = "async")]
pub type Task<'a> = std::pin::Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

#[cfg(feature = "async")]
pub(super) type BlockOn<'a> = dyn Fn(Task<'_>) + Send + Sync + 'a;

/// An asynchronous transport; requests at once are futures of one task.
#[cfg(feature = "async")]
pub(super) struct OnRuntime<'a, T> {
    pub(super) transport: T,
    pub(super) block_on: &'a BlockOn<'a>,
}

#[cfg(feature = "async")]
impl<T: wxpay_core::transport::Transport> Subject for OnRuntime<'_, T> {
    fn send(&self, request: Request<Bytes>, limits: Limits) -> Outcome {
        let mut outcome = None;
        (self.block_on)(Box::pin(async {
            outcome = Some(self.transport.send(request, limits).await);
        }));
        outcome.unwrap_or_else(unfinished)
    }

    fn stream(&self, request: Request<Outgoing>, limits: Limits) -> Outcome {
        let mut outcome = None;
        (self.block_on)(Box::pin(async {
            outcome = Some(match self.transport.stream(request, limits).await {
                Ok(answer) => Incoming::whole(answer, u64::MAX).await,
                Err(error) => Err(error),
            });
        }));
        outcome.unwrap_or_else(unfinished)
    }

    fn opens(&self, request: Request<Outgoing>, limits: Limits) -> bool {
        let mut opens = false;
        (self.block_on)(Box::pin(async {
            opens = self.transport.stream(request, limits).await.is_ok();
        }));
        opens
    }

    fn send_all(&self, requests: Vec<Request<Bytes>>, limits: Limits) -> Vec<Outcome> {
        use std::task::Poll;

        let mut outcomes: Vec<_> = requests.iter().map(|_| None).collect();
        (self.block_on)(Box::pin(async {
            let mut sending: Vec<_> = requests
                .into_iter()
                .map(|request| self.transport.send(request, limits))
                .zip(&mut outcomes)
                .collect();
            std::future::poll_fn(|context| {
                sending.retain_mut(|(sending, outcome)| match sending.as_mut().poll(context) {
                    Poll::Ready(done) => {
                        **outcome = Some(done);
                        false
                    }
                    Poll::Pending => true,
                });
                if sending.is_empty() {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }));
        outcomes
            .into_iter()
            .map(|outcome| outcome.unwrap_or_else(unfinished))
            .collect()
    }
}

#[cfg(feature = "async")]
fn unfinished() -> Outcome {
    Err(TransportError::lost(
        "block_on returned before its future was done",
    ))
}

/// Limits that no case means to reach, however slow the machine is.
pub(super) fn patient() -> Limits {
    use std::time::Duration;
    Limits::default()
        .connect(Duration::from_secs(60))
        .total(Duration::from_secs(60))
        .idle(Duration::from_secs(60))
}

/// The response, or the text of the error for the verdict.
pub(super) fn answered(outcome: Outcome) -> Result<Response<Bytes>, String> {
    outcome.map_err(|error| format!("expected an answer, got: {}", chain(&error)))
}

/// Makes sure that the outcome is an error of one of these kinds, with a readable cause.
pub(super) fn failed(outcome: Outcome, kinds: &[TransportErrorKind]) -> Result<(), String> {
    let error = match outcome {
        Err(error) => error,
        Ok(answer) => {
            return Err(format!(
                "expected one of {kinds:?}, got an answer: {}, {} bytes",
                answer.status(),
                answer.body().len()
            ));
        }
    };
    ensure!(
        kinds.contains(&error.kind()),
        "expected one of {kinds:?}, got {:?}: {}",
        error.kind(),
        chain(&error)
    );
    let explains_itself = matches!(error.kind(), TransportErrorKind::TooLarge { .. });
    ensure!(
        explains_itself || error.source().is_some(),
        "the error {:?} names no cause",
        error.kind()
    );
    ensure!(
        links(&error).all(|link| !link.to_string().trim().is_empty()),
        "a link of the error's chain says nothing: {error:?}"
    );
    Ok(())
}

fn links<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let link = next?;
        next = link.source();
        Some(link)
    })
}

/// An error with its causes, in one line.
fn chain(error: &(dyn StdError + 'static)) -> String {
    let links: Vec<_> = links(error).map(ToString::to_string).collect();
    links.join(": ")
}
