//! Pages and items of the blocking client.

use std::fmt;
use std::iter::FusedIterator;
use std::vec;

use super::{PageTurner, Paginated};
use crate::blocking::Client;
use crate::error::Error;
use crate::model::Problems;

/// The pages of a list, one after the other; made by [`Client::pages`].
pub struct Pages<O: Paginated> {
    client: Client,
    paging: PageTurner<O>,
}

/// Items of a list, one after the other; made by [`Client::items`].
pub struct Items<O: Paginated> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
}

impl Client {
    /// The pages of a list as an iterator of whole responses. The next page is requested when the iterator is
    /// advanced.
    ///
    /// It begins with the page that the operation names. An error ends it until it is [resumed](Pages::resume); see
    /// [`paging`](crate::paging).
    pub fn pages<O: Paginated>(&self, operation: O) -> Pages<O> {
        Pages {
            client: self.clone(),
            paging: PageTurner::new(operation),
        }
    }

    /// Items of a list as an iterator.
    ///
    /// ```
    /// # fn example<O: wxpay_core::paging::Paginated>(client: wxpay_core::blocking::Client, list: O) -> Result<(), wxpay_core::Error> {
    /// let newest: Vec<O::Item> = client.items(list).take(20).collect::<Result<_, _>>()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It begins with the page that the operation names. An error ends it until it is [resumed](Items::resume); see
    /// [`paging`](crate::paging).
    pub fn items<O: Paginated>(&self, operation: O) -> Items<O> {
        Items {
            pages: self.pages(operation),
            page: Vec::new().into_iter(),
        }
    }
}

impl<O: Paginated> Iterator for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(request) = self.paging.next_request() {
            let reply = self.client.send_full(request);
            if let Some(page) = self.paging.accept(reply) {
                return Some(page);
            }
        }
        None
    }
}

impl<O: Paginated> Iterator for Items<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = O::into_items(page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paginated> FusedIterator for Pages<O> {}

impl<O: Paginated> FusedIterator for Items<O> {}

super::macros::list_methods!(Pages, Items);
