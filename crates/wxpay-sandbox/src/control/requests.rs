//! Routes that read the requests of clients, with the verdict on each.

use http::HeaderMap;

use super::ask::{Ask, Problem};
#[cfg(feature = "sqlite")]
use super::read::limit;
use super::read::{matches, page};
use super::signature;
use super::views::{HeaderView, Page, RequestRow, RequestView, SideView};
use crate::clock::beijing;
use crate::inspect::{Exchange, Side};
use crate::log::AnsweredBy;
#[cfg(feature = "sqlite")]
use crate::store::{Store, Wanted};

pub(crate) fn requests(ask: &Ask<'_>) -> Result<Page<RequestRow>, Problem> {
    #[cfg(feature = "sqlite")]
    if let Store::Sqlite(sqlite) = &ask.engine.store {
        let offset = ask.count("offset")?.unwrap_or(0);
        let found = sqlite.exchanges(Wanted {
            upto: ask.count("upto")?,
            state: ask.text("state").map(ToOwned::to_owned),
            text: ask.text("q").map(ToOwned::to_owned),
            offset,
            limit: limit(ask)?,
        });
        let found = found.map_err(|error| Problem::conflict(error.to_string()))?;
        return Ok(Page {
            total: found.total,
            matched: found.matched,
            offset,
            items: found.exchanges.iter().map(request_row).collect(),
        });
    }
    let inspector = ask.engine.inspector();
    let is_wanted = |exchange: &Exchange| matches(ask, exchange.state(), &exchange.texts());
    page(ask, inspector.exchanges(), is_wanted, request_row)
}

/// The request that the path names.
pub(crate) fn exchange(ask: &Ask<'_>) -> Result<Exchange, Problem> {
    let missing = || Problem::missing("request");
    let id = ask.path(0).parse().map_err(|_| missing())?;
    let found = ask.engine.inspector().exchange(id).cloned();
    #[cfg(feature = "sqlite")]
    if let (None, Store::Sqlite(sqlite)) = (&found, &ask.engine.store) {
        let older = sqlite.exchange(id);
        let older = older.map_err(|error| Problem::conflict(error.to_string()))?;
        return older.ok_or_else(missing);
    }
    found.ok_or_else(missing)
}

pub(crate) fn request(ask: &Ask<'_>) -> Result<RequestView, Problem> {
    let exchange = exchange(ask)?;
    Ok(RequestView {
        row: request_row(&exchange),
        route: exchange.record.route,
        remarks: exchange.record.notes.clone(),
        request: side(&exchange.request),
        response: exchange.response.as_ref().map(side),
        signature: signature::explain(&ask.engine.merchants, &exchange),
    })
}

fn request_row(exchange: &Exchange) -> RequestRow {
    let record = &exchange.record;
    RequestRow {
        id: exchange.id,
        at: beijing(exchange.at).to_string(),
        method: record.method.clone(),
        target: record.target.clone(),
        mchid: record.mchid.clone(),
        status: record.status,
        code: record.code,
        request_id: record.request_id.clone(),
        fault: record.fault.map(|fault| fault.name()),
        answered_by: record.answered_by.map(|by| match by {
            AnsweredBy::Book => "book",
            AnsweredBy::Model => "model",
            AnsweredBy::Script => "script",
        }),
        notes: record.notes.len(),
    }
}

fn side(side: &Side) -> SideView {
    SideView {
        headers: headers(&side.headers),
        body: String::from_utf8_lossy(&side.body).into_owned(),
        length: side.len as u64,
    }
}

fn headers(headers: &HeaderMap) -> Vec<HeaderView> {
    let pairs = headers.iter().map(|(name, value)| HeaderView {
        name: name.as_str().to_owned(),
        value: String::from_utf8_lossy(value.as_bytes()).into_owned(),
    });
    pairs.collect()
}
