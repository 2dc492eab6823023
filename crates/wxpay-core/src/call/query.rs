use super::Call;

/// A value that can be sent in a query.
pub trait QueryValue {
    /// Adds the value's pairs: none, one or many.
    fn append(&self, query: &mut Query<'_>);
}

/// Destination of a [`QueryValue`].
#[derive(Debug)]
pub struct Query<'a> {
    pub(super) name: &'static str,
    pub(super) call: &'a mut Call,
}

impl Query<'_> {
    /// Adds one pair of the parameter's name and this value.
    pub fn pair(&mut self, value: &str) {
        self.call.pair(self.name, value);
    }
}

impl QueryValue for str {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(self);
    }
}

impl QueryValue for bool {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(if *self { "true" } else { "false" });
    }
}

macro_rules! displayed {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn append(&self, query: &mut Query<'_>) {
                query.pair(&self.to_string());
            }
        }
    )+};
}

displayed!(i32, i64, u32, u64, crate::datetime::DateTime);

impl QueryValue for String {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(self);
    }
}

impl<V: QueryValue + ?Sized> QueryValue for &V {
    fn append(&self, query: &mut Query<'_>) {
        (**self).append(query);
    }
}

impl<V: QueryValue> QueryValue for Option<V> {
    fn append(&self, query: &mut Query<'_>) {
        if let Some(value) = self {
            value.append(query);
        }
    }
}

impl<V: QueryValue> QueryValue for [V] {
    fn append(&self, query: &mut Query<'_>) {
        for value in self {
            value.append(query);
        }
    }
}

impl<V: QueryValue> QueryValue for Vec<V> {
    fn append(&self, query: &mut Query<'_>) {
        self.as_slice().append(query);
    }
}
