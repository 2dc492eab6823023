//! All operations as data: names, paths, parameters and responses.
//!
//! It needs no family's feature. [`catalog`](crate::catalog()) is what tools, proxies and scripts read;
//! a [`DynamicCall`] sends what it describes without a type.
//!
//! ```
//! use wxpay_api::catalog::DynamicCall;
//! use wxpay_core::http::Method;
//!
//! let row = wxpay_api::catalog().find("payments.query_order_by_out_trade_no");
//! let row = row.ok_or("no such operation")?;
//! assert_eq!(row.path(), "/v3/pay/transactions/out-trade-no/{out_trade_no}");
//! assert_eq!(row.title, "商户订单号查询");
//!
//! let same = wxpay_api::catalog().find_call(&Method::GET, "/v3/pay/transactions/out-trade-no/1217");
//! assert_eq!(same.map(|row| row.id), Some(row.id));
//!
//! let members = serde_json::json!({ "out_trade_no": "1217", "mchid": "1900009191" });
//! let call = DynamicCall::new("payments.query_order_by_out_trade_no", members)?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod call;
mod raw;
mod row;

use std::collections::HashMap;
use std::sync::LazyLock;

use wxpay_core::http::Method;

pub use call::{DynamicCall, DynamicCallError};
pub use row::{
    AnswerKind, Cure, EnumRef, EnumValue, Enumeration, ErrorRow, EventRow, Family, Field, Kind,
    Limits, Object, ObjectRef, Place, Rate, Role, Row,
};

/// All families with their operations, read once when it is first asked for.
#[derive(Debug)]
pub struct Catalog {
    families: Vec<Family>,
    /// Positions of family and operation, by id.
    ids: HashMap<&'static str, (usize, usize)>,
}

/// The table of all operations, whichever families are enabled.
pub(crate) fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let families = raw::families();
        let mut ids = HashMap::new();
        for (family, known) in families.iter().enumerate() {
            for (index, row) in known.rows.iter().enumerate() {
                ids.insert(row.id, (family, index));
            }
        }
        Catalog { families, ids }
    });
    &CATALOG
}

impl Catalog {
    /// The families, by name.
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// All operations, family by family.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.families.iter().flat_map(|family| &family.rows)
    }

    /// All events that are notified of, family by family.
    pub fn events(&self) -> impl Iterator<Item = &EventRow> {
        self.families.iter().flat_map(|family| &family.events)
    }

    /// The operation of that id, such as `ecommerce_transfer.cancel_insurance_claim`.
    pub fn find(&self, id: &str) -> Option<&Row> {
        let (family, index) = self.ids.get(id)?;
        self.families.get(*family)?.rows.get(*index)
    }

    /// The operation that a method and a path call: the path as it is sent, or its template. A query
    /// is left out of account.
    ///
    /// If several templates match, the one with the longest fixed part wins. Two
    /// operations (`POST /v3/apply4subject/applyment/{…}/cancel`) differ in their placeholder's name
    /// only, so the first of them answers for both, unless the template itself is asked for.
    pub fn find_call(&self, method: &Method, path: &str) -> Option<&Row> {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let rows = self.rows().filter(|row| row.spec.method == *method);
        let mut best: Option<(&Row, usize)> = None;
        for row in rows {
            if row.path() == path {
                return Some(row);
            }
            if let Some(fixed) = fixed(row.path(), path)
                && best.is_none_or(|(_, most)| fixed > most)
            {
                best = Some((row, fixed));
            }
        }
        best.map(|(row, _)| row)
    }
}

/// Number of literal segments of a template, if all of it matches.
fn fixed(template: &str, path: &str) -> Option<usize> {
    let mut segments = path.split('/');
    let mut fixed = 0;
    for wanted in template.split('/') {
        let segment = segments.next()?;
        if wanted == segment {
            fixed += 1;
        } else if !wanted.starts_with('{') || segment.is_empty() {
            return None;
        }
    }
    segments.next().is_none().then_some(fixed)
}
