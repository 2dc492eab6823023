//! Requests in full, read back from the disk: the newest are in memory, the older ones only here.

use std::sync::mpsc::sync_channel;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::sqlite::{Order, Sqlite};
use crate::inspect::{Exchange, SavedExchange};

/// A part of the list of requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// Requests after that one are left out.
    pub(crate) upto: Option<usize>,
    /// `ok`, `refused` or `closed`; all by default.
    pub(crate) state: Option<String>,
    /// A part of the target or of an id.
    pub(crate) text: Option<String>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
}

/// A page of requests, the newest first.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) total: usize,
    pub(crate) matched: usize,
    pub(crate) exchanges: Vec<Exchange>,
}

/// Why requests cannot be read back.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unreadable {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error("the database cannot be written any more")]
    Stopped,
}

impl Sqlite {
    /// Puts a request into the queue of the writer.
    pub(crate) fn keep(&self, exchange: &Exchange) {
        // One that cannot be written as JSON is left out: nothing depends on it.
        if let Ok(saved) = SavedExchange::of(exchange) {
            self.send(Order::Exchange(saved));
        }
    }

    /// A part of the list, with everything that was kept before.
    pub(crate) fn exchanges(&self, wanted: Wanted) -> Result<Found, Unreadable> {
        self.read(move |connection| list(connection, &wanted))
    }

    pub(crate) fn exchange(&self, id: u64) -> Result<Option<Exchange>, Unreadable> {
        self.read(move |connection| one(connection, id))
    }

    /// Reads on the writer's thread, which has the only connection.
    fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, Unreadable> + Send + 'static,
    ) -> Result<T, Unreadable> {
        let (sender, receiver) = sync_channel(1);
        self.send(Order::Read(Box::new(move |connection| {
            // The reader waits for it.
            let _ = sender.send(read(connection));
        })));
        receiver.recv().unwrap_or(Err(Unreadable::Stopped))
    }
}

fn list(connection: &Connection, wanted: &Wanted) -> Result<Found, Unreadable> {
    const MATCHES: &str =
        "id <= ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR instr(search, ?3) > 0)";
    let last = last(connection)?;
    let upto = wanted.upto.and_then(|upto| i64::try_from(upto).ok());
    let last = upto.map_or(last, |upto| upto.min(last));
    let text = wanted.text.as_ref().map(|text| text.to_ascii_lowercase());
    let matched: i64 = match (&wanted.state, &text) {
        // Ids have no gaps.
        (None, None) => last,
        _ => connection.query_row(
            &format!("SELECT COUNT(*) FROM exchanges WHERE {MATCHES}"),
            params![last, wanted.state, text],
            |row| row.get(0),
        )?,
    };
    let mut page = connection.prepare(&format!(
        "SELECT id, json FROM exchanges WHERE {MATCHES} ORDER BY id DESC LIMIT ?4 OFFSET ?5"
    ))?;
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let (limit, offset) = (number(wanted.limit), number(wanted.offset));
    let mut rows = page.query(params![last, wanted.state, text, limit, offset])?;
    let mut exchanges = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, json): (i64, String) = (row.get(0)?, row.get(1)?);
        exchanges.push(SavedExchange::read(id.cast_unsigned(), &json)?);
    }
    let count = |number: i64| usize::try_from(number).unwrap_or_default();
    Ok(Found {
        total: count(last),
        matched: count(matched),
        exchanges,
    })
}

fn one(connection: &Connection, id: u64) -> Result<Option<Exchange>, Unreadable> {
    let sql = "SELECT json FROM exchanges WHERE id = ?1";
    let json: Option<String> = connection
        .query_row(sql, [id.cast_signed()], |row| row.get(0))
        .optional()?;
    Ok(json
        .map(|json| SavedExchange::read(id, &json))
        .transpose()?)
}

/// The id of the latest one; 0 where there is none.
pub(super) fn last(connection: &Connection) -> Result<i64, rusqlite::Error> {
    let sql = "SELECT COALESCE(MAX(id), 0) FROM exchanges";
    connection.query_row(sql, [], |row| row.get(0))
}
