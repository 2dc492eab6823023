use std::collections::HashSet;
use std::fmt;

use super::{Counting, Paginated, Place};
use crate::answer::DecodeError;
use crate::error::Error;
use crate::model::Problems;
use crate::reply::Reply;

/// The paging of one list, without I/O: the next request, and the check of its response.
///
/// `pages` and `items` of both clients are loops over it. A loop of your own:
///
/// ```
/// use wxpay_core::blocking::Client;
/// use wxpay_core::paging::{Paginated, PageTurner};
///
/// fn count<O: Paginated>(client: &Client, list: O) -> Result<usize, wxpay_core::Error> {
///     let mut paging = PageTurner::new(list);
///     let mut count = 0;
///     while let Some(request) = paging.next_request() {
///         let reply = client.send_full(request);
///         if let Some(page) = paging.accept(reply) {
///             count += O::items(&page?).len();
///         }
///     }
///     Ok(count)
/// }
/// ```
pub struct PageTurner<O: Paginated> {
    request: O,
    state: State,
    counting: Counting,
    /// The position of the first page, and of the requested one.
    first: i64,
    place: i64,
    total: Option<i64>,
    /// Number of items received.
    seen: i64,
    /// The last returned page: the next one must differ.
    last: Option<Vec<O::Item>>,
    /// Number of items that came on it, those that could not be read included.
    last_came: i64,
    tokens: HashSet<String>,
    /// The problems of the last page.
    problems: Problems,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Going,
    Failed,
    Ended,
}

/// Consequence of a page.
enum Verdict {
    /// It is the next part of the list.
    Next(Option<Place>),
    /// It showed what is counted, and its items come again with another page.
    Aside(Counting, i64),
    /// It is empty, and the list ends.
    End,
    /// It repeats an earlier page.
    Repeated,
}

impl<O: Paginated> PageTurner<O> {
    /// Begins the list with the page that the operation names.
    pub fn new(operation: O) -> Self {
        let mut tokens = HashSet::new();
        let first = match operation.place() {
            Some(Place::Number(number)) => number,
            Some(Place::Token(token)) => {
                tokens.insert(token);
                0
            }
            None => 0,
        };
        Self {
            request: operation,
            state: State::Going,
            counting: O::COUNTING,
            first,
            place: first,
            total: None,
            seen: 0,
            last: None,
            last_came: 0,
            tokens,
            problems: Problems::new(),
        }
    }

    /// The request for the next page; `None` after the end of the list or an error.
    ///
    /// After an error, [`resume`](Self::resume) brings back the failed request.
    pub fn next_request(&self) -> Option<&O> {
        (self.state == State::Going).then_some(&self.request)
    }

    /// Continues after an error with the failed page; otherwise does nothing.
    pub fn resume(&mut self) {
        if self.state == State::Failed {
            self.state = State::Going;
        }
    }

    /// Number of items in the list, from the last response that had it.
    pub const fn total(&self) -> Option<i64> {
        self.total
    }

    /// The fields of the last page that could not be read. Such items are missing from the page.
    pub const fn problems(&self) -> &Problems {
        &self.problems
    }

    /// Takes the response to the [next request](Self::next_request) and returns the page for the caller.
    ///
    /// `None` if there is none: the list ended, or another request is needed.
    ///
    /// # Errors
    /// The given error, or [`Error::Decode`] for a repeated page and for one whose list or next token cannot be read,
    /// so that it does not pass for the last page.
    pub fn accept(
        &mut self,
        reply: Result<Reply<O::Output>, Error>,
    ) -> Option<Result<O::Output, Error>> {
        let Reply {
            value: page,
            answer,
            problems,
            failed_attempts,
            ..
        } = match reply {
            Ok(reply) => reply,
            Err(error) => {
                self.state = State::Failed;
                return Some(Err(error));
            }
        };
        let Some(came) = O::came(&page) else {
            self.state = State::Failed;
            return Some(Err(Error::Decode {
                failed_attempts: failed_attempts.into(),
                operation: self.request.spec().id,
                answer: Box::new(answer),
                source: DecodeError::Page { problems },
            }));
        };
        self.total = O::total(&page).or(self.total);
        self.problems = problems;
        let items = O::items(&page);
        let came = count(came);
        match self.judge(items, came, O::next_token(&page)) {
            Verdict::Next(place) => {
                self.last = Some(items.to_vec());
                self.last_came = came;
                match place {
                    Some(place) => self.turn(place),
                    None => self.state = State::Ended,
                }
                Some(Ok(page))
            }
            Verdict::Aside(counting, place) => {
                self.counting = counting;
                self.turn(Place::Number(place));
                None
            }
            Verdict::End => {
                self.state = State::Ended;
                None
            }
            Verdict::Repeated => {
                self.state = State::Failed;
                Some(Err(Error::Decode {
                    failed_attempts: failed_attempts.into(),
                    operation: self.request.spec().id,
                    answer: Box::new(answer),
                    source: DecodeError::Repeated,
                }))
            }
        }
    }

    fn turn(&mut self, place: Place) {
        if let Place::Number(number) = place {
            self.place = number;
        }
        self.request.turn(place);
    }

    fn judge(&mut self, items: &[O::Item], came: i64, next_token: Option<&str>) -> Verdict {
        let is_first = self.last.is_none();
        if self.counting == Counting::Token {
            return self.judge_by_token(items, next_token);
        }
        if items.is_empty() {
            // The first page is handed out all the same: it may say more than its items.
            return if is_first {
                Verdict::Next(None)
            } else {
                Verdict::End
            };
        }
        let last = self.last.as_deref().unwrap_or_default();
        let repeats = items == last;
        if self.counting == Counting::Undocumented && !is_first {
            if repeats {
                return Verdict::Aside(Counting::Pages, self.place.saturating_add(1));
            }
            if overlaps(last, items) {
                let place = self.first.saturating_add(self.last_came);
                return Verdict::Aside(Counting::Items, place);
            }
            self.counting = Counting::Pages;
        }
        // Two items in a row may be equal by chance, as far as the total has an end in sight.
        if repeats && (items.len() > 1 || self.total.is_none()) {
            return Verdict::Repeated;
        }
        self.seen = self.seen.saturating_add(came);
        let (place, done) = match self.counting {
            Counting::Items => {
                let place = self.place.saturating_add(came);
                (place, place)
            }
            _ => (self.place.saturating_add(1), self.seen),
        };
        let is_complete = self.total.is_some_and(|total| done >= total);
        Verdict::Next((!is_complete).then_some(Place::Number(place)))
    }

    fn judge_by_token(&mut self, items: &[O::Item], next_token: Option<&str>) -> Verdict {
        let is_first = self.last.is_none();
        let was_empty = self.last.as_ref().is_some_and(Vec::is_empty);
        let token = match next_token {
            Some(token) if !token.is_empty() => token,
            _ if items.is_empty() && !is_first => return Verdict::End,
            _ => return Verdict::Next(None),
        };
        // One empty page may be what filters have left; two in a row look like a list without an end.
        let is_stuck = items.is_empty() && was_empty;
        if is_stuck || !self.tokens.insert(token.to_owned()) {
            return Verdict::Repeated;
        }
        Verdict::Next(Some(Place::Token(token.to_owned())))
    }
}

/// Returns whether a page begins with the second item of the one before it.
fn overlaps<T: PartialEq>(last: &[T], items: &[T]) -> bool {
    let rest = last.get(1..).unwrap_or_default();
    let shared = rest.len().min(items.len());
    shared > 0 && rest.iter().zip(items).all(|(one, other)| one == other)
}

fn count(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

impl<O: Paginated> fmt::Debug for PageTurner<O> {
    /// Leaves out the query and the response, which may hold private data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageTurner")
            .field("operation", &self.request.spec().id)
            .field("state", &self.state)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}
