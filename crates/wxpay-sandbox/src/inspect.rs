//! The latest requests in full, for people who look at them: headers, bodies and the verdict.
//!
//! The log of [`RequestRecord`]s is for assertions and small. This one is kept only if a control API can show it, and
//! is bounded in number and bytes. With a data directory the older ones are on disk: `saved.rs`.

use std::collections::VecDeque;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use wxpay::Timestamp;

use crate::log::RequestRecord;

/// Number of exchanges that are kept.
const CAPACITY: usize = 1000;

/// Bytes of all bodies together.
const BYTES: usize = 16 << 20;

/// Kept bytes of one body; the rest is cut.
const BODY: usize = 64 << 10;

/// A request with its response.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    /// A running number, from 1.
    pub(crate) id: u64,
    /// The real time of its arrival.
    pub(crate) at: Timestamp,
    pub(crate) record: RequestRecord,
    pub(crate) request: Side,
    /// `None` when the connection was closed without a response.
    pub(crate) response: Option<Side>,
}

/// Headers and body of one direction.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The length of the whole body, in bytes.
    pub(crate) len: usize,
}

impl Side {
    fn new(headers: &HeaderMap, body: &Bytes) -> Self {
        Self {
            headers: headers.clone(),
            // A copy: a slice would keep the whole body alive.
            body: Bytes::copy_from_slice(&body[..body.len().min(BODY)]),
            len: body.len(),
        }
    }
}

/// The latest exchanges, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Inspector {
    exchanges: VecDeque<Exchange>,
    seen: u64,
    bytes: usize,
}

impl Inspector {
    pub(crate) fn see(
        &mut self,
        at: Timestamp,
        request: &Request<Bytes>,
        record: &RequestRecord,
        response: Option<&Response<Bytes>>,
    ) -> &Exchange {
        self.seen += 1;
        let exchange = Exchange {
            id: self.seen,
            at,
            record: record.clone(),
            request: Side::new(request.headers(), request.body()),
            response: response.map(|response| Side::new(response.headers(), response.body())),
        };
        self.bytes += exchange.len();
        self.exchanges.push_back(exchange);
        while self.exchanges.len() > CAPACITY || self.bytes > BYTES {
            match self.exchanges.pop_front() {
                Some(oldest) => self.bytes -= oldest.len(),
                None => break,
            }
        }
        // One alone is shorter than the limit, so the last one is always there.
        &self.exchanges[self.exchanges.len() - 1]
    }

    /// Continues after that many requests of earlier processes.
    #[cfg(feature = "sqlite")]
    pub(crate) const fn resume(&mut self, seen: u64) {
        self.seen = seen;
    }

    /// Number of requests so far, with those that are forgotten.
    pub(crate) const fn seen(&self) -> u64 {
        self.seen
    }

    pub(crate) fn exchanges(&self) -> impl Iterator<Item = &Exchange> {
        self.exchanges.iter()
    }

    pub(crate) fn exchange(&self, id: u64) -> Option<&Exchange> {
        let first = self.exchanges.front()?.id;
        let index = usize::try_from(id.checked_sub(first)?).ok()?;
        self.exchanges.get(index)
    }
}

impl Exchange {
    /// `ok`, `refused` or `closed`.
    pub(crate) const fn state(&self) -> &'static str {
        match self.record.status {
            Some(200..=299) => "ok",
            Some(_) => "refused",
            None => "closed",
        }
    }

    /// Texts by which it is found.
    pub(crate) fn texts(&self) -> [Option<&str>; 5] {
        let record = &self.record;
        [
            Some(&*record.target),
            record.request_id.as_deref(),
            record.mchid.as_deref(),
            record.code,
            Some(&*record.method),
        ]
    }

    fn len(&self) -> usize {
        self.request.body.len() + self.response.as_ref().map_or(0, |side| side.body.len())
    }
}

#[cfg(feature = "sqlite")]
pub(crate) use saved::SavedExchange;

#[cfg(feature = "sqlite")]
mod saved;

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "sqlite")]
    #[test]
    fn a_saved_exchange_is_the_one_that_was_seen() {
        let mut inspector = Inspector::default();
        let request = Request::post("/v3/pay").header("X", "1").header("x", "二");
        let request = request.body(Bytes::from_static(b"\xff\0a")).unwrap();
        let response = Response::new(Bytes::from_static(b"{}"));
        let now = Timestamp::from_unix(7);
        for response in [None, Some(&response)] {
            let seen = inspector.see(now, &request, &RequestRecord::default(), response);
            let saved = SavedExchange::of(seen).unwrap();
            let read = SavedExchange::read(saved.id, &saved.json).unwrap();
            assert_eq!(format!("{read:?}"), format!("{seen:?}"));
        }
    }

    fn see(inspector: &mut Inspector, bytes: usize) {
        let request = Request::new(Bytes::from(vec![b'a'; bytes]));
        let now = Timestamp::from_unix(0);
        inspector.see(now, &request, &RequestRecord::default(), None);
    }

    #[test]
    fn exchanges_are_bounded_in_number_and_bytes() {
        let mut inspector = Inspector::default();
        for _ in 0..=CAPACITY {
            see(&mut inspector, 1);
        }
        assert_eq!(inspector.exchanges().count(), CAPACITY);
        for _ in 0..600 {
            see(&mut inspector, 2 * BODY);
        }
        assert!(inspector.exchanges().map(Exchange::len).sum::<usize>() <= BYTES);
        assert_eq!(inspector.seen(), 1601);
        let last = inspector.exchange(1601).unwrap();
        assert_eq!((last.id, last.request.len), (1601, 2 * BODY));
        assert!(inspector.exchange(1).is_none());
        assert!(inspector.exchange(1602).is_none());
    }
}
