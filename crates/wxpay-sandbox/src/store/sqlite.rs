use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, Statement, Transaction, TransactionBehavior, params};
use tokio::sync::broadcast;

#[cfg(feature = "control")]
use super::exchanges;
use super::progress::Progress;
use super::queue::{Queue, Terms, WriterEnd};
use super::{Ticket, send};
use crate::error::SandboxError;
#[cfg(feature = "control")]
use crate::inspect::SavedExchange;
use crate::shelf::{Batch, Change, Row};

/// The file in the data directory.
const FILE: &str = "sandbox.sqlite3";

/// Migrations from each version of a file to the next. New ones are appended and never changed.
const MIGRATIONS: &[&str] = &[
    "CREATE TABLE rows (
    book TEXT NOT NULL,
    place INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (book, place)
) STRICT, WITHOUT ROWID",
    "CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    search TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT",
];

/// The version after all migrations.
const VERSION: u32 = MIGRATIONS.len() as u32;

/// A disk syncs in a fraction of a millisecond to a few.
const TERMS: Terms = Terms {
    unawaited: Duration::from_millis(20),
    expected: Duration::from_millis(2),
};

/// A saved row: book, place, JSON.
pub(crate) type Saved = (String, u64, String);

/// Work of the writer.
pub(super) enum Order {
    Write(Ticket, Batch),
    /// A request in full.
    #[cfg(feature = "control")]
    Exchange(SavedExchange),
    /// Reads, once everything before is written.
    #[cfg(feature = "control")]
    Read(Read),
}

impl Order {
    /// Returns whether a response waits for it.
    pub(super) const fn is_awaited(&self) -> bool {
        match self {
            // Nothing waits for a log.
            Self::Write(_, batch) => batch.is_urgent,
            #[cfg(feature = "control")]
            Self::Exchange(_) => false,
            #[cfg(feature = "control")]
            Self::Read(_) => true,
        }
    }
}

#[cfg(feature = "control")]
pub(super) type Read = Box<dyn FnOnce(&Connection) + Send>;

/// The writer's end of a database. Dropping it waits until everything is written.
#[derive(Debug)]
pub(crate) struct Sqlite {
    queue: Arc<Queue>,
    /// The last batch that a response may have to wait for.
    last: AtomicU64,
    sent: AtomicU64,
    progress: Arc<Progress>,
    #[cfg(feature = "control")]
    last_exchange: u64,
    writer: Option<JoinHandle<()>>,
}

impl Sqlite {
    /// Opens or creates the database in a directory, and reads its rows.
    ///
    /// For books that keep only their newest items, that many are read. Listeners receive
    /// changes after they are committed.
    ///
    /// # Errors
    /// When another process uses the directory, a newer version wrote it, or it cannot be read or written.
    pub(crate) fn open(
        directory: &Path,
        tails: &[(&str, usize)],
        listeners: broadcast::Sender<Change>,
    ) -> Result<(Self, Vec<Saved>), SandboxError> {
        let path = directory.join(FILE);
        let failed = |source: rusqlite::Error| match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                SandboxError::DataInUse { path: path.clone() }
            }
            _ => SandboxError::Data {
                path: path.clone(),
                source: source.into(),
            },
        };
        let source = fs::create_dir_all(directory);
        source.map_err(|source| SandboxError::Data {
            path: directory.to_owned(),
            source: source.into(),
        })?;
        let mut connection = Connection::open(&path).map_err(failed)?;
        prepare(&connection).map_err(failed)?;
        let found: u32 = connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(failed)?;
        let steps = usize::try_from(found).unwrap_or(usize::MAX);
        let Some(missing) = MIGRATIONS.get(steps..) else {
            return Err(SandboxError::DataVersion {
                path: path.clone(),
                found,
                known: VERSION,
            });
        };
        migrate(&mut connection, missing).map_err(failed)?;
        let rows = read(&connection, tails).map_err(failed)?;
        #[cfg(feature = "control")]
        let last_exchange = exchanges::last(&connection)
            .map_err(failed)?
            .cast_unsigned();
        let progress = Arc::new(Progress::default());
        let queue = Arc::new(Queue::new(TERMS));
        let (received, reporting) = (Arc::clone(&queue), Arc::clone(&progress));
        let writer = std::thread::Builder::new()
            .name("wxpay-sandbox-store".to_owned())
            .spawn(move || write_all(&connection, &received, &reporting, &listeners))
            .map_err(|source| SandboxError::Thread { source })?;
        let sqlite = Self {
            queue,
            last: AtomicU64::new(0),
            sent: AtomicU64::new(0),
            progress,
            #[cfg(feature = "control")]
            last_exchange,
            writer: Some(writer),
        };
        Ok((sqlite, rows))
    }

    pub(super) fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The id of the latest request that an earlier process kept.
    #[cfg(feature = "control")]
    pub(crate) const fn last_exchange(&self) -> u64 {
        self.last_exchange
    }

    pub(super) fn send(&self, order: Order) {
        // The writer is gone only after it has reported that it failed.
        self.queue.push(order);
    }

    pub(super) fn queue(&self) -> &Queue {
        &self.queue
    }

    pub(super) fn take(&self, batch: Batch) -> Ticket {
        let is_empty = batch.rows.is_empty() && batch.changes.is_empty();
        if is_empty && !batch.is_fresh_start && batch.error.is_none() {
            return self.last.load(Ordering::Relaxed);
        }
        // Batches are taken under the state's lock, so these numbers follow each other.
        let ticket = self.sent.fetch_add(1, Ordering::Relaxed) + 1;
        if batch.is_urgent || batch.error.is_some() {
            self.last.store(ticket, Ordering::Relaxed);
        }
        if batch.error.is_some() {
            self.progress.fail();
            return ticket;
        }
        self.send(Order::Write(ticket, batch));
        self.last.load(Ordering::Relaxed)
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        self.queue.close();
        if let Some(writer) = self.writer.take() {
            // It has written what it could.
            let _ = writer.join();
        }
    }
}

/// Allows one process at a time, and makes commits survive a power loss.
fn prepare(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // An empty write takes the lock, which lasts until the connection is closed.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT")
}

fn migrate(connection: &mut Connection, missing: &[&str]) -> Result<(), rusqlite::Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in missing {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

fn read(connection: &Connection, tails: &[(&str, usize)]) -> Result<Vec<Saved>, rusqlite::Error> {
    let saved = |row: &rusqlite::Row<'_>| {
        let place: i64 = row.get(1)?;
        Ok((row.get(0)?, place.cast_unsigned(), row.get(2)?))
    };
    let mut rows = Vec::new();
    let mut books = connection.prepare("SELECT DISTINCT book FROM rows")?;
    let names = books.query_map([], |row| row.get::<_, String>(0))?;
    let mut of_book = connection.prepare(
        "SELECT book, place, json FROM
            (SELECT * FROM rows WHERE book = ?1 ORDER BY place DESC LIMIT ?2) ORDER BY place",
    )?;
    for name in names {
        let name = name?;
        let tail = tails.iter().find(|(book, _)| *book == name);
        // A negative limit is none.
        let limit = tail.map_or(-1, |(_, count)| i64::try_from(*count).unwrap_or(-1));
        for row in of_book.query_map(params![name, limit], saved)? {
            rows.push(row?);
        }
    }
    Ok(rows)
}

/// Writes batches until their sender is gone: all that wait in one transaction.
fn write_all(
    connection: &Connection,
    queue: &Queue,
    progress: &Progress,
    listeners: &broadcast::Sender<Change>,
) {
    let _end = WriterEnd(queue);
    let Ok(mut writer) = Writer::of(connection) else {
        progress.fail();
        return;
    };
    while let Some(orders) = queue.take() {
        // A later batch must not be committed without one that failed.
        let written = match progress.has_failed() {
            true => None,
            false => writer.write(orders).ok(),
        };
        let Some(written) = written else {
            progress.fail();
            return;
        };
        // First the changes: who waits for the commit finds them.
        send(written.changes, listeners);
        if let Some(through) = written.through {
            progress.commit(through);
        }
        #[cfg(feature = "control")]
        for read in written.reads {
            read(connection);
        }
    }
}

/// Outcome of a group of orders.
#[derive(Default)]
struct Written {
    /// The last batch of it.
    through: Option<Ticket>,
    /// The changes of all batches.
    changes: Vec<Change>,
    #[cfg(feature = "control")]
    reads: Vec<Read>,
}

/// The connection with the statements of every transaction.
struct Writer<'c> {
    connection: &'c Connection,
    put: Statement<'c>,
    #[cfg(feature = "control")]
    keep: Statement<'c>,
}

impl<'c> Writer<'c> {
    fn of(connection: &'c Connection) -> Result<Self, rusqlite::Error> {
        Ok(Self {
            connection,
            put: connection
                .prepare("INSERT OR REPLACE INTO rows (book, place, json) VALUES (?1, ?2, ?3)")?,
            #[cfg(feature = "control")]
            keep: connection.prepare(
                "INSERT INTO exchanges (id, state, search, json) VALUES (?1, ?2, ?3, ?4)",
            )?,
        })
    }

    fn write(&mut self, orders: Vec<Order>) -> Result<Written, rusqlite::Error> {
        let transaction =
            Transaction::new_unchecked(self.connection, TransactionBehavior::Immediate)?;
        let mut written = Written::default();
        for order in orders {
            match order {
                Order::Write(ticket, batch) => {
                    if batch.is_fresh_start {
                        transaction.execute("DELETE FROM rows", [])?;
                    }
                    for Row { book, place, json } in batch.rows {
                        self.put.execute(params![book, place.cast_signed(), json])?;
                    }
                    written.changes.extend(batch.changes);
                    written.through = Some(ticket);
                }
                #[cfg(feature = "control")]
                Order::Exchange(exchange) => {
                    let SavedExchange {
                        id,
                        state,
                        search,
                        json,
                    } = exchange;
                    self.keep
                        .execute(params![id.cast_signed(), state, search, json])?;
                }
                #[cfg(feature = "control")]
                Order::Read(read) => written.reads.push(read),
            }
        }
        transaction.commit()?;
        Ok(written)
    }
}
