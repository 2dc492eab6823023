//! The codes with which operations are refused, compared with their official pages and with the assumptions.

use std::collections::BTreeSet;

use wxpay::bytes::Bytes;
use wxpay::catalog;

use crate::model::{call, minimal};
use crate::{builder, client};

/// Codes that the official table of codes gives to every operation, with their statuses.
const COMMON: [(u16, &str); 5] = [
    (400, "INVALID_REQUEST"),
    (400, "PARAM_ERROR"),
    (401, "SIGN_ERROR"),
    (403, "NO_AUTH"),
    (500, "SYSTEM_ERROR"),
];

/// Fails the test unless the operation's page, the official table of codes or an assumption has the refusal. What comes
/// from a gateway or from a fault is nobody's.
pub(crate) fn explain(operation: &str, (status, code): &(u16, String)) {
    let Some(row) = catalog().find(operation) else {
        return;
    };
    let is_of_page = row
        .errors
        .iter()
        .any(|known| known.status == *status && known.code == code);
    let mut assumptions = wxpay_sandbox::assumptions();
    let is_assumed =
        assumptions.any(|known| known.affects(operation) && known.codes.contains(&code.as_str()));
    // Merchants without platform certificates have seen it there.
    let is_seen = operation == "common.list_certificates" && code == "RESOURCE_NOT_EXISTS";
    let is_from_outside = code.is_empty() || matches!(status, 429 | 503);
    let is_explained =
        is_of_page || is_assumed || is_seen || is_from_outside || COMMON.contains(&(*status, code));
    assert!(
        is_explained,
        "{operation} is refused with {status} {code}, which neither its page nor an assumption has"
    );
}

/// Every operation, asked about numbers that nobody has and with fields of every kind.
#[test]
fn every_refusal_of_a_book_has_a_page_or_an_assumption() {
    let sandbox = builder().books_only().start().unwrap();
    let client = client(&sandbox);
    let (mut refused, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for row in catalog().rows().filter(|row| !row.is_signed_by_brand) {
        for call in [call(row, sandbox.mchid()), minimal(row, sandbox.mchid())] {
            let Err(error) = client.send(call.expecting::<Bytes>()) else {
                continue;
            };
            // What the client refuses to send has no response.
            let Some(api) = error.api() else {
                continue;
            };
            if let Some(code) = api.code() {
                let code = code.as_str().to_owned();
                explain(row.id, &(api.status().as_u16(), code.clone()));
                refused.insert(row.id);
                codes.insert(code);
            }
        }
    }
    // What the sandbox thought of them agrees.
    for record in sandbox.requests() {
        let mut notes = record.notes.iter();
        assert!(!notes.any(|note| note.contains("neither")), "{record:?}");
    }
    assert!(refused.len() > 60, "{refused:?}");
    for code in [
        "NOT_FOUND",
        "ORDERNOTEXIST",
        "ORDER_NOT_EXIST",
        "RESOURCE_NOT_EXISTS",
    ] {
        assert!(codes.contains(code), "{code}: {codes:?}");
    }
}
