use std::error::Error;
use std::fmt;

use wxpay_core::model::is_blank;

/// Number of characters of a state that is not WeChat Pay's usual form.
const STATE: usize = 64;

/// A state for an error: a word of capitals and underscores, or nothing of the value.
pub(super) fn state(text: &str) -> String {
    let is_usual = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    match !text.is_empty() && text.len() <= STATE && text.bytes().all(is_usual) {
        true => text.to_owned(),
        false => "an unknown one".to_owned(),
    }
}

/// Defines the errors of one kind of outcome; all have the same form.
macro_rules! not_proven {
    ($($(#[$meta:meta])* $name:ident: $not:literal, $but:literal;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            /// The state is another one.
            State {
                /// The state as WeChat Pay spells it, such as `NOTPAY`; `an unknown one` if it is no
                /// word of capitals.
                state: String,
            },
            /// The state is right or absent, and a field is missing or was left out as unreadable.
            Missing {
                /// The JSON path of the field.
                field: &'static str,
            },
        }

        impl $name {
            /// The state, if it is another.
            pub fn state(&self) -> Option<&str> {
                match self {
                    Self::State { state } => Some(state),
                    Self::Missing { .. } => None,
                }
            }

            #[allow(dead_code, reason = "a build may have no family with this outcome")]
            pub(super) fn other_state(text: &str) -> Self {
                Self::State { state: state(text) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::State { state } => write!(f, concat!($not, ": the state is {}"), state),
                    Self::Missing { field } => write!(f, concat!($but, ": the field {} is missing"), field),
                }
            }
        }

        impl Error for $name {}
    )+};
}

not_proven! {
    /// An order is not proven to be paid.
    NotPaid: "the order is not paid", "the order cannot be taken for paid";
    /// A refund is not proven to have reached the payer.
    NotRefunded: "the refund is not finished", "the refund cannot be taken for finished";
    /// A transfer or a claim is not proven to be paid out.
    NotTransferred: "the transfer has not succeeded", "the transfer cannot be taken for succeeded";
    /// Money is not proven to be shared, or to be returned.
    NotShared: "the sharing is not finished", "the sharing cannot be taken for finished";
}

/// The text of a field that must be there, and not be blank.
#[allow(dead_code, reason = "a build may have none of these families")]
pub(super) fn text(value: Option<&str>) -> Option<String> {
    value.filter(|text| !is_blank(text)).map(str::to_owned)
}
