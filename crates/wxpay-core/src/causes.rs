//! An error and its causes as text.

use std::error::Error;
use std::fmt;

/// The messages of an error and of its causes, in one line.
pub(crate) fn in_one_line(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

/// Writes the message of an error and a line for each of its causes.
///
/// This is the `Debug` of our errors: Rust prints it when `main` returns an error and when `unwrap` fails, so it is
/// written for people.
pub(crate) fn debug(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let Some(first) = error.source() else {
        return Ok(());
    };
    f.write_str("\n\nCaused by:")?;
    let is_only = first.source().is_none();
    let (mut cause, mut number) = (Some(first), 0_usize);
    while let Some(error) = cause {
        match is_only {
            true => write!(f, "\n    {error}")?,
            false => write!(f, "\n    {number}: {error}")?,
        }
        (cause, number) = (error.source(), number + 1);
    }
    Ok(())
}

/// Implements `Debug` for errors as [`debug`] writes it.
macro_rules! debug_as_text {
    ($($error:ty),+ $(,)?) => {$(
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::causes::debug(self, f)
            }
        }
    )+};
}

pub(crate) use debug_as_text;

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(thiserror::Error)]
    #[error("{message}")]
    struct Failure {
        message: &'static str,
        source: Option<Box<Self>>,
    }

    debug_as_text!(Failure);

    fn failure(messages: &[&'static str]) -> Failure {
        let (message, rest) = messages.split_first().unwrap();
        let source = (!rest.is_empty()).then(|| Box::new(failure(rest)));
        Failure { message, source }
    }

    #[test]
    fn debug_is_the_message_with_its_causes() {
        let debug = |messages: &[&'static str]| format!("{:?}", failure(messages));
        assert_eq!(debug(&["one"]), "one");
        assert_eq!(debug(&["one", "two"]), "one\n\nCaused by:\n    two");
        assert_eq!(
            debug(&["one", "two", "three"]),
            "one\n\nCaused by:\n    0: two\n    1: three"
        );
        assert_eq!(
            in_one_line(&failure(&["one", "two", "three"])),
            "one: two: three"
        );
    }
}
