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
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use wxpay_core::http::Method;

pub use call::{DynamicCall, DynamicCallError};
pub use row::{
    AnswerKind, Cure, EnumRef, EnumValue, Enumeration, ErrorRow, EventRow, Family, Field, Kind,
    Limits, Object, ObjectRef, Place, Rate, Role, Row,
};

/// All families with their operations. Each family is read once, when it is first asked for.
#[derive(Debug)]
pub struct Catalog {
    parts: Vec<Part>,
}

/// A family, and its text in the generated file.
struct Part {
    name: &'static str,
    text: &'static str,
    read: OnceLock<Read>,
}

/// A family that was read.
struct Read {
    family: Family,
    /// Positions of the operations, by id.
    ids: HashMap<&'static str, usize>,
}

/// The table of all operations, whichever families are enabled.
pub(crate) fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let parts = raw::families().map(|(name, text)| Part {
            name,
            text,
            read: OnceLock::new(),
        });
        Catalog {
            parts: parts.collect(),
        }
    });
    &CATALOG
}

impl Part {
    fn read(&self, index: usize) -> &Read {
        self.read.get_or_init(|| {
            let family = raw::family(index, self.text);
            let rows = family.rows.iter().enumerate();
            let ids = rows.map(|(index, row)| (row.id, index)).collect();
            Read { family, ids }
        })
    }

    /// Returns whether a word occurs in the text, without regard to the case of ASCII letters.
    fn has(&self, word: &str) -> bool {
        let is_escaped = |letter: char| letter.is_control() || matches!(letter, '"' | '\\');
        if word.chars().any(is_escaped) {
            // JSON writes it in another way.
            return true;
        }
        if !word.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            return self.text.contains(word);
        }
        let (text, word) = (self.text.as_bytes(), word.as_bytes());
        let (lower, upper) = (word[0].to_ascii_lowercase(), word[0].to_ascii_uppercase());
        let mut windows = text.windows(word.len());
        windows.any(|window| {
            (window[0] == lower || window[0] == upper) && window.eq_ignore_ascii_case(word)
        })
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// The families, by name.
    pub fn families(&self) -> impl Iterator<Item = &Family> {
        let parts = self.parts.iter().enumerate();
        parts.map(|(index, part)| &part.read(index).family)
    }

    /// The families in whose operations, types or events each of these words occurs, without regard to the case of ASCII
    /// letters. The other families are not read.
    pub fn families_with(&self, words: &[impl AsRef<str>]) -> impl Iterator<Item = &Family> {
        let parts = self.parts.iter().enumerate();
        let parts = parts.filter(move |(_, part)| words.iter().all(|word| part.has(word.as_ref())));
        parts.map(|(index, part)| &part.read(index).family)
    }

    /// The family at a place.
    fn family(&self, index: usize) -> Option<&Family> {
        Some(&self.parts.get(index)?.read(index).family)
    }

    /// All operations, family by family.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.families().flat_map(|family| &family.rows)
    }

    /// All events that are notified of, family by family.
    pub fn events(&self) -> impl Iterator<Item = &EventRow> {
        self.families().flat_map(|family| &family.events)
    }

    /// The operation of that id, such as `ecommerce_transfer.cancel_insurance_claim`. Only its family is read.
    pub fn find(&self, id: &str) -> Option<&Row> {
        let (name, _) = id.split_once('.')?;
        let index = self.parts.iter().position(|part| part.name == name)?;
        let read = self.parts.get(index)?.read(index);
        read.family.rows.get(*read.ids.get(id)?)
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_family_is_found_by_any_word_of_its_operations() {
        for (part, family) in catalog().parts.iter().zip(catalog().families()) {
            let mut words = BTreeSet::new();
            for row in &family.rows {
                words.extend([row.title, row.en, row.path(), row.id]);
                for field in row.fields.iter().chain(row.answer_fields()) {
                    words.extend([field.name, field.zh.unwrap_or(field.name)]);
                }
            }
            for word in words {
                assert!(part.has(word), "{word:?} of {}", family.name);
            }
            assert!(part.has(&family.rows[0].id.to_uppercase()));
        }
        assert_eq!(catalog().families_with(&["no such word"]).count(), 0);
        let title = "请求撤销保险理赔";
        assert!(catalog().families_with(&[title]).count() < 4);
    }

    #[test]
    fn the_name_of_a_family_is_known_before_it_is_read() {
        for (part, family) in catalog().parts.iter().zip(catalog().families()) {
            assert_eq!(part.name, family.name);
        }
    }
}
