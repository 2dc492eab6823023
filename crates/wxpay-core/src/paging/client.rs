use std::fmt;
use std::vec;

use super::{PageTurner, Paginated};
use crate::client::Client;
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
    /// The pages of a list as whole responses. [`next`](Pages::next) requests the next page.
    ///
    /// It begins with the page that the operation names. An error ends it until it is [resumed](Pages::resume); see
    /// [`paging`](crate::paging).
    pub fn pages<O: Paginated>(&self, operation: O) -> Pages<O> {
        Pages {
            client: self.clone(),
            paging: PageTurner::new(operation),
        }
    }

    /// Items of a list.
    ///
    /// ```
    /// # async fn example<O: wxpay_core::paging::Paginated>(client: wxpay_core::Client, list: O) -> Result<(), wxpay_core::Error> {
    /// let mut items = client.items(list);
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    /// }
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

impl<O: Paginated> Pages<O> {
    /// The next page; `None` after the end of the list or an error.
    ///
    /// If a call is dropped before it finished, the next one sends its request again.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn next(&mut self) -> Option<Result<O::Output, Error>> {
        while let Some(request) = self.paging.next_request() {
            let reply = self.client.send_full(request).await;
            if let Some(page) = self.paging.accept(reply) {
                return Some(page);
            }
        }
        None
    }
}

impl<O: Paginated> Items<O> {
    /// The next item; `None` after the end of the list or an error.
    ///
    /// If a call is dropped before it finished, the next one sends its request again.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next().await? {
                Ok(page) => self.page = O::into_items(page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

super::macros::list_methods!(Pages, Items);
