use crate::answer::Answer;
use crate::error::{Attempt, Error};
use crate::operation::Decode;

/// A decoded answer together with what came along with it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The decoded answer.
    pub value: T,
    /// The verified answer that it was decoded from.
    pub answer: Answer,
    /// The attempts that had failed before this answer came; empty unless the client makes calls again.
    pub failed_attempts: Vec<Attempt>,
}

/// Decodes a verified answer, which is kept whichever way it goes.
pub(crate) fn reply<T: Decode>(
    operation: &'static str,
    answer: Answer,
    failed_attempts: Vec<Attempt>,
) -> Result<Reply<T>, Error> {
    match T::decode(&answer) {
        Ok(value) => Ok(Reply {
            value,
            answer,
            failed_attempts,
        }),
        Err(source) => Err(Error::Decode {
            operation,
            answer: Box::new(answer),
            source,
        }),
    }
}
