//! The form in which an exchange is on disk.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use super::{Exchange, Side};
use crate::log::RequestRecord;

/// A row of the table of exchanges.
#[derive(Clone, Debug)]
pub(crate) struct SavedExchange {
    pub(crate) id: u64,
    /// `ok`, `refused` or `closed`.
    pub(crate) state: &'static str,
    /// Text that a search looks at, in lower case.
    pub(crate) search: String,
    pub(crate) json: String,
}

#[derive(Serialize, Deserialize)]
struct Form<R> {
    at: i64,
    record: R,
    request: SideForm,
    response: Option<SideForm>,
}

#[derive(Serialize, Deserialize)]
struct SideForm {
    /// Names and values, the latter in base64: they need not be UTF-8.
    headers: Vec<(String, String)>,
    /// In base64.
    body: String,
    len: usize,
}

impl SavedExchange {
    pub(crate) fn of(exchange: &Exchange) -> Result<Self, serde_json::Error> {
        let form = Form {
            at: exchange.at.as_unix(),
            record: &exchange.record,
            request: SideForm::of(&exchange.request),
            response: exchange.response.as_ref().map(SideForm::of),
        };
        let texts: Vec<_> = exchange.texts().into_iter().flatten().collect();
        Ok(Self {
            id: exchange.id,
            state: exchange.state(),
            search: texts.join("\n").to_ascii_lowercase(),
            json: serde_json::to_string(&form)?,
        })
    }

    pub(crate) fn read(id: u64, json: &str) -> Result<Exchange, serde_json::Error> {
        let form: Form<RequestRecord> = serde_json::from_str(json)?;
        Ok(Exchange {
            id,
            at: Timestamp::from_unix(form.at),
            record: form.record,
            request: form.request.read()?,
            response: form.response.map(SideForm::read).transpose()?,
        })
    }
}

impl SideForm {
    fn of(side: &Side) -> Self {
        let headers = side.headers.iter();
        let headers = headers.map(|(name, value)| (name.to_string(), STANDARD.encode(value)));
        Self {
            headers: headers.collect(),
            body: STANDARD.encode(&side.body),
            len: side.len,
        }
    }

    fn read(self) -> Result<Side, serde_json::Error> {
        let decode = |text: &str| STANDARD.decode(text).map_err(serde_json::Error::custom);
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().map_err(serde_json::Error::custom)?;
            let value = HeaderValue::from_bytes(&decode(value)?);
            headers.append(name, value.map_err(serde_json::Error::custom)?);
        }
        Ok(Side {
            headers,
            body: Bytes::from(decode(&self.body)?),
            len: self.len,
        })
    }
}
