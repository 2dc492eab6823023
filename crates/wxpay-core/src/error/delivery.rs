use std::fmt;

/// Progress of a failed call: says whether money may have moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Nothing left this machine. Retry, or do something else.
    NotSent,
    /// The request may have left this machine, and no trustworthy response reports its outcome.
    ///
    /// Query by your own number, or retry with the same parameters and number. Never change the number before a query
    /// shows that the first request finally failed.
    OutcomeUnknown,
    /// WeChat Pay answered. The error or the response reports the outcome.
    Answered,
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::OutcomeUnknown => "may have been carried out",
            Self::Answered => "answered",
        })
    }
}
