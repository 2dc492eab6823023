use super::Plaintext;
use crate::model::{Model, ModelError, Node};

/// One of several typed events. [`events!`](crate::events!) defines such enumerations.
pub trait Events: Sized {
    /// Decodes the resource if its event is one of these; `None` if it is another.
    ///
    /// # Errors
    /// When it is one of these and its resource is not of the form that belongs to it.
    fn of(plaintext: &Plaintext) -> Result<Option<Self>, ModelError>;
}

/// Defines an enumeration of typed events, open for those that it does not know.
///
/// An arm is a model and the event type that it belongs to. Where one event type has several forms,
/// `with` names fields that this one has and `without` fields that it has not; a field that is null
/// counts as absent. An arm without an event type is a set of events of its own, such as the `Event`
/// of a family of operations. The first arm that fits takes the event.
///
/// The enumeration has one arm more, `Unknown`, for every other event, verified and decrypted all
/// the same. It is `#[non_exhaustive]`, and implements
/// [`FromNotification`](crate::notification::FromNotification), so that a receiver, an inbox and
/// every framework's extractor hand it over as `Notification<Event>`.
///
/// ```
/// use wxpay_core::{events, model};
///
/// model! {
///     /// A payment.
///     pub answer Payment {
///         always {}
///         optional {
///             /// The shop's number of the order.
///             out_trade_no: String,
///         }
///     }
/// }
///
/// model! {
///     /// A combined payment.
///     pub answer CombinedPayment {
///         always {}
///         optional {
///             /// The shop's number of the combined order.
///             combine_out_trade_no: String,
///         }
///     }
/// }
///
/// events! {
///     /// What this shop hears of.
///     pub enum Event {
///         /// An order is paid.
///         Paid(Payment) = "TRANSACTION.SUCCESS" without ["combine_out_trade_no"],
///         /// A combined order is paid.
///         CombinedPaid(CombinedPayment) = "TRANSACTION.SUCCESS" with ["combine_out_trade_no"],
///     }
/// }
///
/// fn number(event: Event) -> Option<String> {
///     match event {
///         Event::Paid(payment) => payment.out_trade_no,
///         Event::CombinedPaid(payment) => payment.combine_out_trade_no,
///         Event::Unknown(plaintext) => {
///             println!("not handled here: {}", plaintext.event_type());
///             None
///         }
///         _ => None,
///     }
/// }
/// ```
#[macro_export]
macro_rules! events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $(
                $(#[$arm_meta:meta])*
                $arm:ident($type:ty)
                    $(= $event_type:literal)?
                    $(with [$($with:literal),* $(,)?])?
                    $(without [$($without:literal),* $(,)?])?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "events are few, and are matched on right away")]
        $vis enum $name {
            $($(#[$arm_meta])* $arm($type),)*
            /// Another event: verified and decrypted, with its event type and its bytes.
            Unknown($crate::notification::Plaintext),
        }

        impl $crate::notification::Events for $name {
            fn of(
                plaintext: &$crate::notification::Plaintext,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::model::ModelError> {
                $(
                    if let ::core::option::Option::Some(event) = $crate::__event!(
                        plaintext,
                        $type
                        $(, $event_type)?
                        $(, with [$($with),*])?
                        $(, without [$($without),*])?
                    )? {
                        return ::core::result::Result::Ok(::core::option::Option::Some(Self::$arm(event)));
                    }
                )*
                ::core::result::Result::Ok(::core::option::Option::None)
            }
        }

        impl $crate::notification::FromNotification for $name {
            fn from_notification(
                plaintext: &$crate::notification::Plaintext,
            ) -> ::core::result::Result<Self, $crate::model::ModelError> {
                let event = <Self as $crate::notification::Events>::of(plaintext)?;
                ::core::result::Result::Ok(event.unwrap_or_else(|| Self::Unknown(plaintext.clone())))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __event {
    ($plaintext:ident, $type:ty) => {
        <$type as $crate::notification::Events>::of($plaintext)
    };
    (
        $plaintext:ident, $type:ty, $event_type:literal
        $(, with [$($with:literal),*])? $(, without [$($without:literal),*])?
    ) => {
        $crate::notification::decode_event::<$type>(
            $plaintext,
            $event_type,
            &[$($($with),*)?],
            &[$($($without),*)?],
        )
    };
}

/// What [`events!`](crate::events!) does for one arm.
#[doc(hidden)]
pub fn decode_event<T: Model>(
    plaintext: &Plaintext,
    event_type: &str,
    with: &[&str],
    without: &[&str],
) -> Result<Option<T>, ModelError> {
    match plaintext.fits(event_type, with, without)? {
        Fit::No => Ok(None),
        Fit::Yes => plaintext.decode().map(Some),
        Fit::Assumed => Ok(plaintext.decode().ok()),
    }
}

/// Whether a resource belongs to an event.
#[derive(Clone, Copy)]
enum Fit {
    No,
    Yes,
    /// It looks like it, and nobody knows the event's type: if it cannot be decoded, it is another.
    Assumed,
}

/// The event type of an arm that is known by its fields alone.
const ANY: &str = "*";

impl Plaintext {
    fn fits(&self, event_type: &str, with: &[&str], without: &[&str]) -> Result<Fit, ModelError> {
        let fit = match event_type {
            ANY => Fit::Assumed,
            _ if event_type == self.event_type() => Fit::Yes,
            _ => return Ok(Fit::No),
        };
        if with.is_empty() && without.is_empty() {
            return Ok(fit);
        }
        let Node::Object(object) = Node::parse(self.expose())? else {
            return Ok(if with.is_empty() { fit } else { Fit::No });
        };
        let has = |field: &&str| {
            let mut members = object.iter();
            members.any(|(name, value)| name == *field && *value != Node::Null)
        };
        Ok(match with.iter().all(has) && !without.iter().any(has) {
            true => fit,
            false => Fit::No,
        })
    }
}
