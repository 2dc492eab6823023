//! Lists that come page by page: the description of such an operation, and how its pages are
//! turned.
//!
//! Both clients have `pages`, which returns each response whole, and `items`, which returns the items in
//! them one after the other. Both send the next request only when it is asked for, so a list of any
//! length takes the memory of two pages.
//!
//! ```
//! # fn example<O: wxpay_core::paging::Paginated>(client: wxpay_core::blocking::Client, list: O) -> Result<(), wxpay_core::Error> {
//! for item in client.items(list) {
//!     let item = item?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where a list ends
//!
//! | the operation | its list ends with |
//! |---|---|
//! | counts ([`Counting::Items`], [`Counting::Pages`]) | as many items as the response's total says, or a page without any |
//! | hands on a token ([`Counting::Token`]) | a page that names no next one |
//!
//! A page that is shorter than asked for does not end a list: the service may have left out what
//! must not be seen. A page or a token that has come before is an error
//! ([`DecodeError::Repeated`](crate::DecodeError::Repeated)): nothing here turns pages for ever.
//!
//! # When a page fails
//!
//! The items before it were returned, and the error ends the list, so a program that
//! skips errors does not ask forever. `resume` continues with the page that failed;
//! `next_request` is that page's request, a plain value that can be stored, and from which another
//! process goes on.

pub mod blocking;
#[cfg(feature = "async")]
mod client;
mod fields;
mod macros;
#[cfg(test)]
mod tests;
mod turning;

use crate::operation::Operation;

#[cfg(feature = "async")]
pub use client::{Items, Pages};
pub use fields::{ItemsField, PlaceField, TotalField};
#[doc(hidden)]
pub use fields::{items_came, token_came};
pub use turning::PageTurner;

/// An operation that answers a list page by page.
///
/// The generated API implements it for every operation of that kind; the macro
/// [`paged!`](crate::paged!) does for one of your own.
pub trait Paginated: Operation + Clone {
    /// Items of the list.
    type Item: Clone + PartialEq + Send + Sync;

    /// Unit of a page's position.
    const COUNTING: Counting;

    /// The page that is asked for; `None` for the first one.
    fn place(&self) -> Option<Place>;

    /// Asks for another page.
    fn turn(&mut self, place: Place);

    /// Items of a page.
    fn items(page: &Self::Output) -> &[Self::Item];

    /// Items of a page, owned.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;

    /// Number of items in the whole list, if the response has it.
    fn total(page: &Self::Output) -> Option<i64>;

    /// The token of the next page, if the response has one.
    fn next_token(page: &Self::Output) -> Option<&str>;

    /// Number of items that came on a page, those that could not be read included; `None` if the list
    /// itself, or the token of the next page, could not be read.
    fn came(page: &Self::Output) -> Option<usize> {
        Some(Self::items(page).len())
    }
}

/// Unit of a page's position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counting {
    /// Number of items before the page.
    Items,
    /// Number of pages before it.
    Pages,
    /// No official page says whether items or pages are counted, and from 0 or 1.
    ///
    /// The second request asks for one more than the first, which is right if pages are counted.
    /// If it is answered with the first page from its second item on, items are counted; if it is
    /// answered with the first page, pages are counted from 1. Such a response is put aside, and the
    /// right one asked for: nothing is left out, nothing comes twice, and it costs one request.
    Undocumented,
    /// Nothing: each page has the token of the next one.
    Token,
}

/// Position of a page in a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A number; what it counts is the operation's [`Counting`].
    Number(i64),
    /// Token that the page before named.
    Token(String),
}
