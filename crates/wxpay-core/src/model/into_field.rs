use serde_json::{Number, Value};

use super::{Embedded, File, Model, Sensitive};
use crate::datetime::DateTime;

/// A value that a setter takes for a field of type `F`: one that converts into it, or an `Option`.
///
/// `None` leaves the field out, so a caller passes on an `Option` as it is. A list takes any iterator over values that
/// convert into its items: an array, a `Vec`, an iterator, or an `Option` of one. `Via` is inferred and names the
/// conversion.
///
/// The trait is sealed. To give a type of your own to a setter, implement `From` for the field's type,
/// such as `From<OrderNumber> for String`.
///
/// ```
/// wxpay_core::model! {
///     /// An order.
///     pub request Order {
///         required {}
///         optional {
///             /// In fen.
///             total: i64,
///             /// The goods.
///             goods: Vec<String>,
///         }
///     }
/// }
///
/// let total: Option<i32> = None;
/// let order = Order::new().total(total).goods(["tea", "cup"]);
/// assert_eq!(serde_json::to_string(&order)?, r#"{"goods":["tea","cup"]}"#);
/// # Ok::<_, serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into a field of type `{F}`",
    label = "expected `{F}`, a value that converts into it, or an `Option` of one",
    note = "a time is parsed: `\"2026-01-02T03:04:05+08:00\".parse::<DateTime>()?`",
    note = "an amount is a whole number of fen; a list takes an array, a `Vec` or an iterator"
)]
pub trait IntoField<F, Via>: sealed::Sealed<F, Via> {
    /// The field's value; `None` leaves it out.
    fn into_field(self) -> Option<F>;
}

/// A type of a field that is not a list. Every [`Model`] is one.
///
/// Implement it for a [`Field`](super::Field) of your own, so that setters take it.
pub trait Single {}

impl<T: Model> Single for T {}
impl<T: Single> Single for Embedded<T> {}

macro_rules! single {
    ($($type:ty),+) => {
        $(impl Single for $type {})+
    };
}

single!(String, i64, u64, bool, Number, DateTime, Sensitive, File);

/// The ways in which a value becomes a field.
#[derive(Debug)]
pub struct One;
/// An `Option` of a value.
#[derive(Debug)]
pub struct Maybe;
/// The items of a list.
#[derive(Debug)]
pub struct Many;
/// An `Option` of the items of a list.
#[derive(Debug)]
pub struct MaybeMany;
/// Any JSON, for which an `Option` is a value too.
#[derive(Debug)]
pub struct Json;

mod sealed {
    pub trait Sealed<F, Via> {}
}

macro_rules! ways {
    ($($(#[$meta:meta])* <$($generic:ident),+> $from:ty => $field:ty, $via:ident
        where { $($bound:tt)+ }, $value:ident => $body:expr;)+) => {
        $(
            impl<$($generic),+> sealed::Sealed<$field, $via> for $from where $($bound)+ {}

            // Otherwise the compiler explains why the way that comes nearest is none.
            #[diagnostic::do_not_recommend]
            impl<$($generic),+> IntoField<$field, $via> for $from
            where
                $($bound)+
            {
                fn into_field(self) -> Option<$field> {
                    let $value = self;
                    $body
                }
            }
        )+
    };
}

ways! {
    <F, V> V => F, One where { F: Single, V: Into<F> },
        value => Some(value.into());
    <F, V> Option<V> => F, Maybe where { F: Single, V: Into<F> },
        value => value.map(Into::into);
    <T, I> I => Vec<T>, Many where { I: IntoIterator, I::Item: Into<T> },
        items => Some(items.into_iter().map(Into::into).collect());
    <T, I> Option<I> => Vec<T>, MaybeMany where { I: IntoIterator, I::Item: Into<T> },
        items => Some(items?.into_iter().map(Into::into).collect());
    <T, I> I => Embedded<Vec<T>>, Many where { I: IntoIterator, I::Item: Into<T> },
        items => Some(Embedded(items.into_iter().map(Into::into).collect()));
    <T, I> Option<I> => Embedded<Vec<T>>, MaybeMany where { I: IntoIterator, I::Item: Into<T> },
        items => Some(Embedded(items?.into_iter().map(Into::into).collect()));
    <V> V => Value, Json where { V: Into<Value> },
        value => Some(value.into()).filter(|value: &Value| !value.is_null());
}
