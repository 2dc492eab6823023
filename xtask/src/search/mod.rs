//! Checks that a search in the documentation finds what a reader looks for: by the official title, the path, the
//! number of the official page, the value on the wire, and by words of the field.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::Error;

const SCRIPT: &str = include_str!("search.js");

/// The crate in whose documentation is searched.
const CRATE: &str = "wxpay";

/// A query, and the end of the address of what it finds.
const QUERIES: [(&str, &str); 15] = [
    ("关单", "/api/payments/struct.CloseOrder.html"),
    ("JSAPI下单", "/api/payments/struct.JsapiPrepay.html"),
    (
        "/v3/pay/transactions/jsapi",
        "/api/payments/struct.JsapiPrepay.html",
    ),
    (
        "POST /v3/pay/transactions/jsapi",
        "/api/payments/struct.JsapiPrepay.html",
    ),
    ("4012791856", "/api/payments/struct.JsapiPrepay.html"),
    ("基础支付", "/api/payments/index.html"),
    (
        "TRANSACTION.SUCCESS",
        "/api/payments/enum.Event.html#variant.OrderPaid",
    ),
    (
        "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        "/api/applyment/enum.ApplymentState.html#variant.WaitingForAudit",
    ),
    (
        "1000",
        "/api/transfer/enum.TransferScene.html#variant.CashMarketing",
    ),
    (
        "open_or_close_time",
        "/api/payscore/struct.AuthorizationChange.html#structfield.openorclose_time",
    ),
    ("retry", "/struct.RetryPolicy.html"),
    ("response", "/struct.Answer.html"),
    ("response", "/struct.Reply.html"),
    ("timeout", "/transport/struct.Limits.html"),
    ("refund", "/api/refunds/struct.Refund.html"),
];

/// Runs rustdoc's own search over a folder of documentation.
pub(crate) fn run(folder: &Path) -> Result<(), Error> {
    if Command::new("node").arg("--version").output().is_err() {
        println!("not searched: node is not at hand");
        return Ok(());
    }
    let answers = search(folder)?;
    let faults = faults(&answers)?;
    match faults.is_empty() {
        true => {
            println!("{} searches find what they are for", QUERIES.len());
            Ok(())
        }
        false => Err(Error::Search(faults)),
    }
}

/// One line of JSON for each query.
fn search(folder: &Path) -> Result<String, Error> {
    let failed = |error: std::io::Error| Error::Search(vec![error.to_string()]);
    let mut child = Command::new("node")
        .args(["--eval", SCRIPT, "--"])
        .arg(folder)
        .arg(CRATE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut input) = child.stdin.take() {
        for (query, _) in QUERIES {
            writeln!(input, "{query}").map_err(failed)?;
        }
    }
    let output = child.wait_with_output().map_err(failed)?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(Error::Search(vec![said]))
        }
    }
}

/// The queries that do not find what they are for.
fn faults(answers: &str) -> Result<Vec<String>, Error> {
    let odd = |said: &str| Error::Search(vec![format!("the search answered {said:?}")]);
    let lines: Vec<&str> = answers.lines().collect();
    if lines.len() != QUERIES.len() {
        return Err(odd(answers));
    }
    let mut faults = Vec::new();
    for ((query, wanted), line) in QUERIES.iter().zip(lines) {
        let found: Vec<String> = serde_json::from_str(line).map_err(|_| odd(line))?;
        if !found.iter().any(|address| address.ends_with(wanted)) {
            faults.push(format!("{query}: finds {found:?}, not {wanted}"));
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The script's response when each query finds its item behind another one.
    fn answers(wanted: impl Fn(&str) -> String) -> String {
        let lines = QUERIES.iter().map(|(_, address)| wanted(address));
        lines
            .map(|address| format!("[\"../wxpay/other.html\",\"../wxpay{address}\"]\n"))
            .collect()
    }

    #[test]
    fn a_search_that_finds_the_item_is_right() {
        assert!(faults(&answers(str::to_owned)).unwrap().is_empty());
    }

    #[test]
    fn a_search_that_finds_something_else_is_named() {
        let found = answers(|address| address.replace("CloseOrder", "Close"));
        let faults = faults(&found).unwrap();
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("关单: finds"), "{faults:?}");
    }

    #[test]
    fn an_answer_of_another_form_is_an_error() {
        for odd in ["", "[]\n", &"none\n".repeat(QUERIES.len())] {
            assert!(faults(odd).is_err(), "{odd:?}");
        }
    }
}
