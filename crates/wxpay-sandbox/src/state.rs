use std::collections::BTreeMap;

use serde_json::Error;
use wxpay::Timestamp;

use crate::bills::Bills;
use crate::book::{Announcement, Around};
use crate::books::Books;
use crate::claims::Claims;
use crate::clock::Position;
use crate::fault::Faults;
use crate::funds::Funds;
use crate::log::Log;
use crate::model::{self, Memory};
use crate::notices::{Event, Outbox};
use crate::orders::{Order, Orders, PayError};
use crate::refunds::{Refund, RefundError, RefundFailure, Refunds};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::route::BookName;
use crate::scene::Scene;
use crate::script::Scripts;
use crate::shelf::{Batch, Book, Register};
use crate::transfers::{Transfer, TransferError, Transfers};
use crate::trusted::PlatformTrust;

/// The mutable state: the books, and actions across them.
pub(crate) struct State {
    /// True if everything was replaced: earlier rows of a store are obsolete.
    pub(crate) is_replaced: bool,
    pub(crate) clock: Register<Position>,
    /// A seed was played.
    pub(crate) is_seeded: Register<bool>,
    /// The kinds of WeChat Pay's keys of merchants that migrated, by mchid.
    pub(crate) migrated: Register<BTreeMap<String, PlatformTrust>>,
    pub(crate) claims: Claims,
    pub(crate) funds: Funds,
    pub(crate) orders: Orders,
    pub(crate) refunds: Refunds,
    pub(crate) transfers: Transfers,
    pub(crate) bills: Bills,
    /// Books of all other business objects.
    pub(crate) books: Books,
    /// Their notifications, until they are posted.
    pub(crate) announcements: Vec<Announcement>,
    /// Operations without a book.
    pub(crate) memory: Memory,
    pub(crate) scripts: Scripts,
    pub(crate) outbox: Outbox,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
}

impl State {
    /// All saved containers. A container that is missing here does not survive a restart.
    fn books(&mut self) -> impl Iterator<Item = &mut dyn Book> {
        let Self {
            is_replaced: _,
            clock,
            is_seeded,
            migrated,
            claims,
            funds,
            orders,
            refunds,
            transfers,
            books: objects,
            memory,
            outbox,
            log,
            // Each command posts them.
            announcements: _,
            // Links to bills, scripts and faults end with the process.
            bills: _,
            scripts: _,
            faults: _,
        } = self;
        let registers: [&mut dyn Book; 3] = [clock, is_seeded, migrated];
        let books = registers.into_iter().chain(claims.books());
        let books = books.chain(funds.books()).chain(orders.books());
        let books = books.chain(refunds.books()).chain(transfers.books());
        let books = books.chain(objects.books()).chain(memory.books());
        books.chain(outbox.books()).chain(log.books())
    }

    /// Rebuilds derived data from the loaded objects.
    fn loaded(&mut self) {
        self.refunds.loaded();
        self.transfers.loaded();
        self.books.loaded();
        self.announcements.clear();
        self.memory.loaded();
        self.outbox.loaded();
    }

    /// Returns the changes since the last call.
    pub(crate) fn take_changes(&mut self, batch: &mut Batch) {
        batch.is_fresh_start = std::mem::take(&mut self.is_replaced);
        self.books().for_each(|book| book.take_changes(batch));
    }

    /// All saved rows, as if everything had just changed.
    pub(crate) fn touch(&mut self) {
        self.books().for_each(|book| book.touch());
    }

    /// Records that everything was replaced.
    pub(crate) fn replaced(&mut self) {
        self.is_replaced = true;
        self.touch();
    }

    /// Returns to the state of a new sandbox. Pending faults and scripts are removed, too.
    pub(crate) fn clear(&mut self) {
        self.books().for_each(|book| book.clear());
        self.scripts = Scripts::default();
        self.faults.clear();
        self.outbox.clear_faults();
        self.loaded();
    }

    /// Puts saved rows into empty books: name, place, JSON. Rows of books that this version does not have are ignored.
    ///
    /// # Errors
    /// The name of the first book whose row cannot be read, and why.
    pub(crate) fn load(
        &mut self,
        rows: impl IntoIterator<Item = (String, u64, String)>,
    ) -> Result<(), (String, Error)> {
        let mut books: Vec<_> = self.books().collect();
        for (name, place, json) in rows {
            let Some(book) = books.iter_mut().find(|book| book.name() == name) else {
                continue;
            };
            if let Err(error) = book.load(place, &json) {
                return Err((name, error));
            }
        }
        drop(books);
        self.loaded();
        Ok(())
    }

    /// Carries out everything that was due until `now`.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        self.claims.settle(&mut self.funds, now);
        let (orders, funds) = (&mut self.orders, &mut self.funds);
        self.refunds.settle(orders, funds, now);
        self.transfers.settle(&mut self.funds, now);
        self.act(|books, around| books.settle(around, now));
        self.outbox.ring(now);
    }

    /// Lets the book of that name answer.
    pub(crate) fn ask(
        &mut self,
        book: BookName,
        scene: &Scene<'_>,
        asked: model::Asked,
    ) -> Result<Reply, Refusal> {
        self.act(|books, around| books.find(book).answer(around, scene, asked))
    }

    /// Runs an action on the books, and posts their events.
    pub(crate) fn act<T>(&mut self, act: impl FnOnce(&mut Books, &mut Around<'_>) -> T) -> T {
        let mut around = Around {
            orders: &mut self.orders,
            funds: &mut self.funds,
            refunds: &mut self.refunds,
            transfers: &mut self.transfers,
            announcements: &mut self.announcements,
        };
        let result = act(&mut self.books, &mut around);
        self.announce();
        result
    }

    /// Notifies the merchants of ended objects, in order.
    pub(crate) fn announce(&mut self) {
        let refunds = self.refunds.ended.drain(..).filter_map(|(at, refund)| {
            let event = Event::refunded(&refund)?;
            Some((at, refund.notify_url, event))
        });
        let transfers = self.transfers.ended.drain(..);
        let transfers = transfers.map(|(at, transfer)| {
            let event = Event::transferred(&transfer);
            (at, transfer.notify_url, event)
        });
        let others = self
            .announcements
            .drain(..)
            .map(|other| (other.at, other.url, other.event));
        let mut ended: Vec<_> = refunds.chain(transfers).chain(others).collect();
        ended.sort_by_key(|(at, ..)| *at);
        for (at, url, event) in ended {
            let _ = self.outbox.post(at, url.as_deref(), event);
        }
    }

    /// Pays an order, as a user does in WeChat.
    pub(crate) fn pay(
        &mut self,
        now: Timestamp,
        mchid: &str,
        out_trade_no: &str,
    ) -> Result<Order, PayError> {
        let order = self.orders.pay(now, mchid, out_trade_no)?.clone();
        self.receive(&order, now);
        Ok(order)
    }

    /// Consequences of a payment.
    pub(crate) fn receive(&mut self, order: &Order, now: Timestamp) {
        self.funds.top_up(order.payee(), order.total);
        let url = order.notify_url.as_deref();
        let _ = self.outbox.post(now, url, Event::paid(order));
    }

    /// Makes a refund fail.
    pub(crate) fn fail_refund(
        &mut self,
        now: Timestamp,
        number: (&str, &str),
        how: RefundFailure,
    ) -> Result<Refund, RefundError> {
        let (orders, funds) = (&mut self.orders, &mut self.funds);
        let failed = self.refunds.fail(orders, funds, now, number, how)?.clone();
        self.announce();
        Ok(failed)
    }

    /// Confirms a transfer, as its user does in WeChat; a confirmation may authorize later transfers too.
    pub(crate) fn confirm_transfer(
        &mut self,
        now: Timestamp,
        (mchid, out_bill_no): (&str, &str),
    ) -> Result<Transfer, TransferError> {
        let confirmed = self.transfers.confirm(now, mchid, out_bill_no)?.clone();
        if let Some(number) = &confirmed.out_authorization_no {
            self.act(|books, around| {
                let authorizations = &mut books.authorizations;
                authorizations.bill_confirmed(around, now, (mchid, number));
            });
        }
        Ok(confirmed)
    }

    /// Makes a transfer fail.
    pub(crate) fn fail_transfer(
        &mut self,
        now: Timestamp,
        number: (&str, &str),
        reason: &str,
    ) -> Result<Transfer, TransferError> {
        let failed = self.transfers.fail(&mut self.funds, now, number, reason)?;
        let failed = failed.clone();
        self.announce();
        Ok(failed)
    }
}
