//! Lists that come page by page: the description of such an operation, and its paging.
//!
//! Both clients have `pages`, which returns whole responses, and `items`, which returns their items one by one. Both
//! request the next page on demand, so a list of any length takes the memory of two pages.
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
//! A page that is shorter than requested does not end a list: the service may have left out items. A repeated page or
//! token is an error ([`DecodeError::Repeated`](crate::DecodeError::Repeated)), so paging always ends.
//!
//! # When a page fails
//!
//! The items before it were returned, and the error ends the list, so a program that skips errors does not loop
//! forever. `resume` continues with the failed page; `next_request` is that page's request, a plain value that can be
//! stored and continued by another process.

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

/// An operation that returns a list page by page.
///
/// The generated API implements it for every operation of that kind; the macro
/// [`paged!`](crate::paged!) does for one of your own.
pub trait Paginated: Operation + Clone {
    /// Items of the list.
    type Item: Clone + PartialEq + Send + Sync;

    /// Unit of a page's position.
    const COUNTING: Counting;

    /// The requested page; `None` for the first one.
    fn place(&self) -> Option<Place>;

    /// Sets the page to request.
    fn turn(&mut self, place: Place);

    /// Items of a page.
    fn items(page: &Self::Output) -> &[Self::Item];

    /// Items of a page, owned.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;

    /// Number of items in the whole list, if the response has it.
    fn total(page: &Self::Output) -> Option<i64>;

    /// The token of the next page, if the response has one.
    fn next_token(page: &Self::Output) -> Option<&str>;

    /// Number of items on a page, including unreadable ones; `None` if the list itself, or the token of the next page,
    /// could not be read.
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
    /// The second request asks for one more than the first, which is correct if pages are counted. A response that
    /// begins with the first page's second item shows that items are counted; a repeated first page shows that pages
    /// are counted from 1. Such a response is discarded and the correct page requested: no item is lost or repeated,
    /// at the cost of one request.
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
