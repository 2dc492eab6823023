use std::fmt;

/// Progress of a failed call: says whether money may have moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Nothing left this machine. Call again, or do something else.
    NotSent,
    /// The request may have left, and no trustworthy response says what became of it.
    ///
    /// Query by your own number, or send the same parameters with the same number again. Never
    /// change the number before a query has shown that the first one has finally failed.
    OutcomeUnknown,
    /// WeChat Pay has answered. The error or the response itself says what became of the request.
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
