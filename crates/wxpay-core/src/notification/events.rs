use super::original_type::{self, Agreement};
use super::{EventResource, Plaintext};
use crate::model::{Conditions, Model, ModelError, Node};

/// One of several typed events. [`events!`](crate::events!) defines such enumerations.
pub trait Events: Sized {
    /// Decodes the resource if its event is one of these; `None` if it is another.
    ///
    /// # Errors
    /// When it is one of these but its resource does not have the form of that event.
    fn of(plaintext: &Plaintext) -> Result<Option<Self>, ModelError>;

    /// Like [`of`](Self::of), for a set of events within another one.
    ///
    /// # Errors
    /// See [`of`](Self::of).
    #[doc(hidden)]
    fn of_resource(resource: &mut EventResource<'_>) -> Result<Option<Self>, ModelError> {
        Self::of(resource.plaintext())
    }
}

/// Defines an open enumeration of typed events.
///
/// An arm is a model and the event type that it belongs to, or several: `"A" | "B"`. Case does not
/// count. `of` names the values of `resource.original_type` that the event has. A notification with
/// another value is another event, whatever its event type says: shares of an order come as
/// `TRANSACTION.SUCCESS` too, with the original type `profitsharing`. Without `of`, the values that
/// official pages pair with the event type are expected. A notification that has no original type
/// goes by its event type and fields.
///
/// Where one event type has several forms, `with` names fields that this one has and `without`
/// fields that it has not; a field that is null counts as absent. An arm without an event type is a
/// set of events of its own, such as the `Event` of a family of operations. The first arm that fits
/// takes the event.
///
/// The enumeration has one more arm, `Unknown`, for every other event. Such an event is verified and
/// decrypted like the rest. The enumeration is `#[non_exhaustive]` and implements
/// [`FromNotification`](crate::notification::FromNotification), so a receiver, an inbox and every
/// framework's extractor hand it over as `Notification<Event>`.
///
/// A resource that lacks an `always` field never becomes an event. If the notification names the
/// arm's original type, decoding fails and WeChat Pay sends the notification again. If it names none,
/// the event is `Unknown`. So is an event with a blank `always` field: an empty string, list or object.
///
/// ```
/// use wxpay_core::{events, model};
///
/// model! {
///     /// A payment.
///     pub answer Payment {
///         always {
///             /// The shop's number of the order.
///             out_trade_no: String,
///             /// Whether it is paid.
///             trade_state: String,
///         }
///         optional {}
///     }
/// }
///
/// model! {
///     /// A combined payment.
///     pub answer CombinedPayment {
///         always {
///             /// The shop's number of the combined order.
///             combine_out_trade_no: String,
///         }
///         optional {}
///     }
/// }
///
/// events! {
///     /// What this shop hears of.
///     pub enum Event {
///         /// An order is paid.
///         Paid(Payment) = "TRANSACTION.SUCCESS" of ["transaction"] without ["combine_out_trade_no"],
///         /// A combined order is paid.
///         CombinedPaid(CombinedPayment) = "TRANSACTION.SUCCESS" of ["transaction"]
///             with ["combine_out_trade_no"],
///     }
/// }
///
/// fn number(event: Event) -> Option<String> {
///     match event {
///         Event::Paid(payment) => Some(payment.out_trade_no),
///         Event::CombinedPaid(payment) => Some(payment.combine_out_trade_no),
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
                    $(= $event_type:literal $(| $also:literal)*)?
                    $(of [$($original_type:literal),* $(,)?])?
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
                Self::of_resource(&mut $crate::notification::EventResource::new(plaintext))
            }

            fn of_resource(
                resource: &mut $crate::notification::EventResource<'_>,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::model::ModelError> {
                let mut refusal = ::core::option::Option::None;
                $(
                    match $crate::__event!(
                        resource,
                        $type
                        $(, $event_type $(| $also)*)?
                        $(, of [$($original_type),*])?
                        $(, with [$($with),*])?
                        $(, without [$($without),*])?
                    ) {
                        ::core::result::Result::Ok(::core::option::Option::Some(event)) => {
                            return ::core::result::Result::Ok(::core::option::Option::Some(Self::$arm(event)));
                        }
                        ::core::result::Result::Ok(::core::option::Option::None) => {}
                        ::core::result::Result::Err(error) => {
                            refusal.get_or_insert(error);
                        }
                    }
                )*
                match refusal {
                    ::core::option::Option::Some(error) => ::core::result::Result::Err(error),
                    ::core::option::Option::None => ::core::result::Result::Ok(::core::option::Option::None),
                }
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
    ($resource:ident, $type:ty) => {
        <$type as $crate::notification::Events>::of_resource($resource)
    };
    (
        $resource:ident, $type:ty, $event_type:literal $(| $also:literal)*
        $(, of [$($original_type:literal),*])?
        $(, with [$($with:literal),*])? $(, without [$($without:literal),*])?
    ) => {
        $crate::notification::decode_event::<$type>(
            $resource,
            &$crate::notification::EventArm {
                event_types: &[$event_type $(, $also)*],
                original_types: &[$($($original_type),*)?],
                with: &[$($($with),*)?],
                without: &[$($($without),*)?],
            },
        )
    };
}

/// Recognises the notifications of one arm of [`events!`](crate::events!).
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct EventArm<'a> {
    /// Event types; [`ANY`] for an arm that is known by its fields alone.
    pub event_types: &'a [&'a str],
    /// Values of `original_type`; empty for those that go with the event types.
    pub original_types: &'a [&'a str],
    /// Fields that must be there.
    pub with: &'a [&'a str],
    /// Fields that must not.
    pub without: &'a [&'a str],
}

/// Decodes the resource if the notification belongs to the arm; `None` if it is another's.
#[doc(hidden)]
pub fn decode_event<T: Model>(
    resource: &mut EventResource<'_>,
    arm: &EventArm<'_>,
) -> Result<Option<T>, ModelError> {
    let fit = resource.plaintext().fits(arm);
    if fit == Fit::No {
        return Ok(None);
    }
    let EventArm { with, without, .. } = *arm;
    if let Some(event) = resource.decode_usual(Conditions { with, without }) {
        return Ok(Some(event));
    }
    if !arm.has_its_fields(resource)? {
        return Ok(None);
    }
    match (resource.decode(), fit) {
        (Ok(event), _) => Ok(Some(event)),
        // It came whole and says nothing: another time it would say no more.
        (Err(error), _) if error.is_of_a_blank() => Ok(None),
        (Err(_), Fit::Assumed) => Ok(None),
        // Nothing says that what is missing belongs here: shares without their original type would
        // fail as payments.
        (Err(error), Fit::Unstated) if error.is_missing_at_the_top() => Ok(None),
        (Err(error), _) => Err(error),
    }
}

/// Match between a resource and an arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    No,
    Yes,
    /// Event type and fields fit, and the notification names no original type although its event has
    /// one.
    Unstated,
    /// The fields fit, and the event's type is not known: if it cannot be decoded, it is another.
    Assumed,
}

/// The event type of an arm that is known by its fields alone.
const ANY: &str = "*";

impl Plaintext {
    /// Compares the types of the notification with those of an arm.
    fn fits(&self, arm: &EventArm<'_>) -> Fit {
        let is_any = arm.event_types.contains(&ANY);
        let is_same = |known: &&str| original_type::is_same(known, self.event_type());
        if !is_any && !arm.event_types.iter().any(is_same) {
            return Fit::No;
        }
        let said = self.original_type();
        match original_type::agreement(said, arm.original_types, self.event_type()) {
            Agreement::Contradicts => Fit::No,
            _ if is_any => Fit::Assumed,
            Agreement::Agrees => Fit::Yes,
            Agreement::Unstated => Fit::Unstated,
        }
    }
}

impl EventArm<'_> {
    /// Returns whether a resource has the fields that set the arm apart from others.
    fn has_its_fields(&self, resource: &mut EventResource<'_>) -> Result<bool, ModelError> {
        if self.with.is_empty() && self.without.is_empty() {
            return Ok(true);
        }
        let Node::Object(object) = resource.node()? else {
            return Ok(self.with.is_empty());
        };
        let has = |field: &&str| {
            let mut members = object.iter();
            members.any(|(name, value)| name == *field && *value != Node::Null)
        };
        Ok(self.with.iter().all(has) && !self.without.iter().any(has))
    }
}

#[cfg(test)]
mod tests {
    use super::super::FromNotification;
    use super::*;
    use crate::secret::Secret;

    crate::model! {
        /// A form with a state.
        answer Stated {
            always {
                /// Its number.
                id: String,
                /// Its state.
                state: String,
            }
            optional {}
        }
    }

    crate::model! {
        /// A form without a state.
        answer Plain {
            always {
                /// Its number.
                id: String,
            }
            optional {
                /// A note.
                note: String,
            }
        }
    }

    crate::events! {
        /// Events with a state.
        enum Inner {
            /// With a state.
            Stated(Stated) = "*" with ["id"] without ["never"],
        }
    }

    crate::events! {
        /// All events.
        enum Outer {
            /// Those of the inner set.
            Inner(Inner),
            /// Without a state.
            Plain(Plain) = "*" with ["id"] without ["never"],
        }
    }

    fn event<E: FromNotification>(json: &str) -> E {
        let bytes = Secret::new(json.as_bytes().to_vec());
        let plaintext = Plaintext::new("SOME.EVENT", None, bytes, None);
        E::from_notification(&plaintext).unwrap()
    }

    #[test]
    fn a_resource_that_one_arm_refused_is_whole_for_the_next() {
        let Outer::Plain(plain) = event(r#"{"id":"1","note":"n","more":2}"#) else {
            panic!("the inner set needs a state");
        };
        assert_eq!((plain.id.as_str(), plain.note.as_deref()), ("1", Some("n")));
        assert_eq!(plain.extra.len(), 1);
        assert_eq!(plain.extra["more"], 2);
    }

    #[test]
    fn an_inner_set_takes_its_event() {
        let Outer::Inner(Inner::Stated(stated)) = event(r#"{"id":"1","state":"A"}"#) else {
            panic!("it has a state");
        };
        assert_eq!(stated.state, "A");
    }

    #[test]
    fn a_resource_that_no_arm_takes_stays_whole() {
        let json = r#"{"id":"1","never":true}"#;
        let Outer::Unknown(left) = event(json) else {
            panic!("both arms exclude it");
        };
        assert_eq!(left.expose(), json.as_bytes());
        let Inner::Unknown(left) = event("[]") else {
            panic!("a list has no fields");
        };
        assert_eq!(left.expose(), b"[]");
    }
}
