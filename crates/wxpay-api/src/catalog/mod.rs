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
mod family;
mod raw;
mod row;
mod sources;

use std::sync::LazyLock;

use wxpay_core::http::Method;

pub use call::{DynamicCall, DynamicCallError};
pub use family::Family;
pub use row::{
    AnswerKind, Cure, EnumRef, EnumValue, Enumeration, ErrorRow, EventRow, Field, Kind, Limits,
    Object, ObjectRef, Place, Rate, Role, Row,
};

/// All families with their operations. What is asked for is read, once.
#[derive(Debug)]
pub struct Catalog {
    families: Vec<Family>,
}

/// The table of all operations, whichever families are enabled.
pub(crate) fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let sources = sources::SOURCES.iter().enumerate();
        let families = sources.map(|(index, source)| Family::new(index, source));
        Catalog {
            families: families.collect(),
        }
    });
    &CATALOG
}

impl Catalog {
    /// The families, by name.
    pub fn families(&self) -> impl Iterator<Item = &Family> {
        self.families.iter()
    }

    /// The families in whose operations, types or events each of these words occurs, without regard to the case of ASCII
    /// letters. Nothing is read for this.
    pub fn families_with(&self, words: &[impl AsRef<str>]) -> impl Iterator<Item = &Family> {
        let families = self.families.iter();
        families.filter(move |family| words.iter().all(|word| family.has(word.as_ref())))
    }

    /// The family at a place.
    fn family(&self, index: usize) -> Option<&Family> {
        self.families.get(index)
    }

    /// All operations, family by family.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.families().flat_map(Family::rows)
    }

    /// All events that are notified of, family by family.
    pub fn events(&self) -> impl Iterator<Item = &EventRow> {
        self.families().flat_map(Family::events)
    }

    /// The operation of that id, such as `ecommerce_transfer.cancel_insurance_claim`. Only that one is read.
    pub fn find(&self, id: &str) -> Option<&Row> {
        let (name, _) = id.split_once('.')?;
        let family = self.families.iter().find(|family| family.name == name)?;
        family.rows_where(|known, _, _| known == id).next()
    }

    /// The operation that a method and a path call: the path as it is sent, or its template. A query
    /// is left out of account.
    ///
    /// If several templates match, the one with the longest fixed part wins. Two
    /// operations (`POST /v3/apply4subject/applyment/{…}/cancel`) differ in their placeholder's name
    /// only, so the first of them answers for both, unless the template itself is asked for.
    pub fn find_call(&self, method: &Method, path: &str) -> Option<&Row> {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let rows = self.families().flat_map(|family| {
            family.rows_where(|_, known, template| {
                known == method.as_str() && (template == path || fixed(template, path).is_some())
            })
        });
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_family_is_found_by_any_word_of_its_operations() {
        for family in catalog().families() {
            let mut words = BTreeSet::new();
            for row in family.rows() {
                words.extend([row.title, row.en, row.path(), row.id]);
                for field in row.fields.iter().chain(row.answer_fields()) {
                    words.extend([field.name, field.zh.unwrap_or(field.name)]);
                }
            }
            for word in words {
                assert!(family.has(word), "{word:?} of {}", family.name);
            }
            assert!(family.has(&family.name.to_uppercase()));
        }
        assert_eq!(catalog().families_with(&["no such word"]).count(), 0);
        let title = "请求撤销保险理赔";
        assert!(catalog().families_with(&[title]).count() < 4);
    }

    #[test]
    fn the_beginning_of_a_line_is_what_it_says_when_it_is_read() {
        for family in catalog().families() {
            for row in family.rows() {
                let mut same = family.rows_where(|id, method, path| {
                    id == row.id && method == row.method().as_str() && path == row.path()
                });
                assert_eq!(same.next().map(|row| row.id), Some(row.id));
                assert_eq!(row.family, family.name);
                assert_eq!(catalog().find(row.id).map(|row| row.id), Some(row.id));
            }
        }
    }
}
