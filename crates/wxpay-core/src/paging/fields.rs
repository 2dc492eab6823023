use serde_json::Value;

use super::Place;
use crate::model::is_nothing;

/// The field of a request that selects the page.
pub trait PlaceField {
    /// Its value; `None` when it is absent.
    fn place(&self) -> Option<Place>;

    /// Sets it. A position of another kind changes nothing.
    fn turn(&mut self, place: Place);
}

impl PlaceField for i64 {
    fn place(&self) -> Option<Place> {
        Some(Place::Number(*self))
    }

    fn turn(&mut self, place: Place) {
        if let Place::Number(number) = place {
            *self = number;
        }
    }
}

impl PlaceField for String {
    fn place(&self) -> Option<Place> {
        Some(Place::Token(self.clone()))
    }

    fn turn(&mut self, place: Place) {
        if let Place::Token(token) = place {
            *self = token;
        }
    }
}

impl<T: PlaceField + Default> PlaceField for Option<T> {
    fn place(&self) -> Option<Place> {
        self.as_ref()?.place()
    }

    fn turn(&mut self, place: Place) {
        self.get_or_insert_default().turn(place);
    }
}

/// The field of a response that holds the items.
pub trait ItemsField<T> {
    /// Its content.
    fn items(&self) -> &[T];

    /// Its content, owned.
    fn into_items(self) -> Vec<T>;
}

impl<T> ItemsField<T> for Vec<T> {
    fn items(&self) -> &[T] {
        self
    }

    fn into_items(self) -> Self {
        self
    }
}

/// An absent list counts as empty.
impl<T> ItemsField<T> for Option<Vec<T>> {
    fn items(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }

    fn into_items(self) -> Vec<T> {
        self.unwrap_or_default()
    }
}

/// The field of a response with the number of items on all pages.
pub trait TotalField {
    /// Its value; `None` when it is absent.
    fn total(&self) -> Option<i64>;
}

impl TotalField for i64 {
    fn total(&self) -> Option<i64> {
        Some(*self)
    }
}

impl TotalField for Option<i64> {
    fn total(&self) -> Option<i64> {
        *self
    }
}

/// Number of received items, from the number of items read and the original list, if it is kept; `None` if that could
/// not be read.
#[doc(hidden)]
pub fn items_came(read: usize, kept: Option<&Value>) -> Option<usize> {
    match kept {
        None => Some(read),
        Some(kept) if is_nothing(kept) => Some(read),
        Some(_) if read == 0 => None,
        Some(Value::Array(items)) => Some(items.len()),
        Some(_) => Some(read),
    }
}

/// `Some` if the token of the next page was read or is absent; `None` if it could not be read.
#[doc(hidden)]
pub fn token_came<T>(read: &Option<T>, kept: Option<&Value>) -> Option<()> {
    (read.is_some() || kept.is_none_or(is_nothing)).then_some(())
}
