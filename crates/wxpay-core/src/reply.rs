use crate::answer::Answer;
use crate::error::{Attempt, Error};
use crate::model::Problems;
use crate::observe;
use crate::operation::Decode;

/// A decoded response with its request ID, signature, problems and failed attempts.
#[doc(alias = "response")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The decoded response.
    pub value: T,
    /// The verified response that it was decoded from.
    pub answer: Answer,
    /// The attempts that failed before this response arrived; empty unless the client retries.
    pub failed_attempts: Vec<Attempt>,
    /// The fields that could not be read. Each is absent from the value, and in `extra` as received.
    pub problems: Problems,
}

/// Decodes a verified response, which is kept in either case.
pub(crate) fn reply<T: Decode>(
    operation: &'static str,
    answer: Answer,
    failed_attempts: Vec<Attempt>,
) -> Result<Reply<T>, Error> {
    let mut problems = Problems::new();
    match T::decode(&answer, &mut problems) {
        Ok(value) => {
            problems.name(|| operation.into());
            observe::problems(&problems);
            Ok(Reply {
                value,
                answer,
                failed_attempts,
                problems,
            })
        }
        Err(source) => Err(Error::Decode {
            failed_attempts: failed_attempts.into(),
            operation,
            answer: Box::new(answer),
            source,
        }),
    }
}
