//! The beginning of made-up objects: nobody paid, confirmed, settled or decided anything yet.

use serde_json::{Value, json};
use wxpay::catalog::{Field, Kind};

/// A time that has not come, where a response must have one: as in the responses of profit sharing.
const NOT_YET: &str = "1970-01-01T08:00:00+08:00";

/// Returns whether a field says where something stands.
pub(crate) fn is_state(name: &str) -> bool {
    ["state", "status", "result"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// The state of an object that is not paid, confirmed, settled or decided yet. A list of ends only gives one in which
/// no money moved, if there is one.
pub(super) fn initial(known: &[&'static str]) -> Option<&'static str> {
    /// Parts of such states, the earliest first.
    const OPEN: [&str; 13] = [
        "NOTPAY",
        "NOT_PAY",
        "UNPAID",
        "UNREGISTERED",
        "CREATED",
        "INIT",
        "ACCEPT",
        "WAIT",
        "PENDING",
        "PROCESSING",
        "AUDIT",
        "CHECKING",
        "REVIEW",
    ];
    let open = || known.iter().filter(|state| !is_end(state));
    let mut earliest = OPEN.iter().filter_map(|part| {
        let mut open = open();
        open.find(|state| state.to_ascii_uppercase().contains(part))
    });
    let found = earliest.next().or_else(|| open().next());
    let found = found.or_else(|| known.iter().find(|state| is_in_vain(state)));
    found.or_else(|| known.first()).copied()
}

/// Returns whether a state is an end, or says that money moved.
fn is_end(state: &str) -> bool {
    const STARTS: [&str; 26] = [
        "SUC",
        "FINISH",
        "DONE",
        "PAID",
        "REPAID",
        "PAYERROR",
        "REFUND",
        "FAIL",
        "CLOSE",
        "CANCEL",
        "REVOK",
        "REJECT",
        "EXPIRE",
        "COMPLETE",
        "ABNORMAL",
        "PASS",
        "APPROVED",
        "DELETED",
        "SIGNED",
        "CHARGED",
        "SETTLED",
        "USED",
        "REDEEM",
        "CONFIRMED",
        "TERMINAT",
        "RENEWED",
    ];
    has_word(state, &STARTS)
}

/// Returns whether a state says that something ended without money.
fn is_in_vain(state: &str) -> bool {
    has_word(state, &["FAIL", "CLOSE", "REJECT", "EXPIRE"])
}

/// Returns whether a word of a state begins like that and is not negated.
fn has_word(state: &str, starts: &[&str]) -> bool {
    let state = state.to_ascii_uppercase();
    let mut before = "";
    state.split('_').any(|word| {
        let is_negated = matches!(before, "NOT" | "NO");
        before = word;
        !is_negated && starts.iter().any(|start| word.starts_with(start))
    })
}

/// Returns whether an object without a value for any of these fields is at an end all the same: the only state that
/// it can have is one, as in the response of a call that closes it.
pub(super) fn is_over(fields: &[Field]) -> bool {
    fields.iter().any(|field| match field.kind {
        Kind::Enum(known) if is_state(field.name) => {
            matches!(known.values(), [only] if is_end(only.wire))
        }
        _ => false,
    })
}

/// Part that a field has in the end of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Time,
    Amount,
    Reason,
    /// The number of a payment beside the state of an order.
    Payment,
    Object,
    /// A state that has no beginning.
    State,
}

/// The part that the field has in the end of the object with those fields; none if it has it from the beginning.
fn ending(field: &Field, siblings: &[Field]) -> Option<Ending> {
    const MOVED: [&str; 15] = [
        "succ", "finish", "paid", "pay_time", "pay_at", "close", "cancel", "fail", "reject",
        "refund", "return", "terminat", "confirm", "complet", "settled",
    ];
    const USED: [&str; 12] = [
        "use_time",
        "used_time",
        "usage_time",
        "consume",
        "invalid",
        "deactivat",
        "authorize_time",
        "authorization_time",
        "revoke",
        "signed_time",
        "sign_time",
        "bank_refund",
    ];
    const AMOUNTS: [&str; 14] = [
        "succ",
        "finish_amount",
        "paid",
        "payer_total",
        "pay_amount",
        "pay_amt",
        "refund_amount",
        "refunded",
        "return_amount",
        "settled",
        "fail",
        "unlocked",
        "used_",
        "actual_pay",
    ];
    const OBJECTS: [&str; 10] = [
        "close_info",
        "terminat",
        "fail",
        "invalid",
        "reject",
        "abnormal",
        "consume",
        "cancel",
        "completion",
        "collection",
    ];
    let name = field.name;
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let is_time = ["_time", "_at", "_date"]
        .iter()
        .any(|ending| name.ends_with(ending));
    match field.kind {
        Kind::Enum(known) if is_state(name) => {
            let known = known.values();
            let has_no_beginning = known.len() > 1 && known.iter().all(|known| is_end(known.wire));
            has_no_beginning.then_some(Ending::State)
        }
        // Of the orders of WeChat Pay Score: a new one has none.
        Kind::Enum(_) if name == "state_description" => Some(Ending::State),
        Kind::Enum(_) if name.ends_with("reason") && has(&MOVED) => Some(Ending::Reason),
        Kind::DateTime | Kind::String if is_time => {
            (has(&MOVED) || has(&USED)).then_some(Ending::Time)
        }
        Kind::String if name.ends_with("reason") => {
            (has(&MOVED) || has(&USED)).then_some(Ending::Reason)
        }
        Kind::String if name.ends_with("transaction_id") => {
            let has_state = siblings.iter().any(|field| is_state(field.name));
            has_state.then_some(Ending::Payment)
        }
        Kind::Integer if has(&AMOUNTS) => Some(Ending::Amount),
        Kind::String if has(&AMOUNTS) && name.ends_with("amount") => Some(Ending::Amount),
        Kind::Object(_) if has(&OBJECTS) => Some(Ending::Object),
        Kind::Object(object) => {
            let fields = object.fields();
            let mut needed = fields.iter().filter(|field| is_needed(field));
            let is_ending = needed.any(|field| {
                let ending = ending(field, fields);
                matches!(ending, Some(Ending::Time | Ending::Reason)) && !field.is_list
            });
            is_ending.then_some(Ending::Object)
        }
        _ => None,
    }
}

fn is_needed(field: &Field) -> bool {
    field.is_required || field.is_always
}

/// The value of a field that tells of an end, in an object that has not come to one: `None` if it is an ordinary field.
pub(super) enum Unended {
    /// The response does not have it.
    Absent,
    /// The response must have it.
    Value(Value),
}

pub(super) fn unended(field: &Field, siblings: &[Field]) -> Option<Unended> {
    let ending = ending(field, siblings)?;
    if !is_needed(field) {
        return Some(Unended::Absent);
    }
    if field.is_list {
        return Some(Unended::Value(json!([])));
    }
    // What a call did at once has the present time: it was revoked, terminated, used.
    let is_of_money = ["succ", "finish", "paid", "pay_"]
        .iter()
        .any(|part| field.name.contains(part));
    match (ending, field.kind) {
        (Ending::Time, _) if is_of_money => Some(Unended::Value(json!(NOT_YET))),
        (Ending::Amount, Kind::Integer) => Some(Unended::Value(json!(0))),
        (Ending::Amount, _) => Some(Unended::Value(json!("0"))),
        (Ending::Reason, Kind::String) => Some(Unended::Value(json!(""))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use wxpay::Timestamp;

    use super::*;
    use crate::model::value::made_up;

    #[test]
    fn nothing_is_made_up_that_came_to_an_end() {
        for (known, first) in [
            (vec!["SUCCESS", "REFUND", "NOTPAY", "USERPAYING"], "NOTPAY"),
            (vec!["CREATE_SUCCESS", "SUCCESS", "INIT"], "INIT"),
            (vec!["PROCESSING", "FINISHED"], "PROCESSING"),
            (vec!["SUCCESS", "RECHARGING", "CLOSED"], "RECHARGING"),
            (vec!["REGISTERED", "UNREGISTERED"], "UNREGISTERED"),
            (vec!["CANCELING", "CANCELLED"], "CANCELING"),
            (vec!["UNKNOWN", "UNPAID", "PAID"], "UNPAID"),
            (vec!["NOT_REPAY", "REPAID", "ALL_REFUND"], "NOT_REPAY"),
            (vec!["SUCCESS", "FAIL", "REFUND"], "FAIL"),
            (
                vec!["SIGNED", "TO_BE_RENEWED", "SIGN_FAILED"],
                "SIGN_FAILED",
            ),
            (vec!["SENDING", "PAUSED", "USED"], "SENDING"),
            (vec!["FINISHED"], "FINISHED"),
        ] {
            assert_eq!(initial(&known), Some(first));
        }
        assert_eq!(initial(&[]), None);
    }

    /// All lists of states in the model: only those without any other value begin with an end.
    #[test]
    fn every_list_of_states_gives_its_beginning() {
        let fields = wxpay::catalog().rows().flat_map(|row| row.answer_fields());
        let mut seen = 0;
        for field in fields.filter(|field| is_state(field.name)) {
            let Kind::Enum(known) = field.kind else {
                continue;
            };
            let known: Vec<&str> = known.values().iter().map(|known| known.wire).collect();
            let made = made_up(field, "http://sandbox", Timestamp::from_unix(0), 1);
            let is_open = made.as_str().is_some_and(|made| !is_end(made));
            assert!(
                is_open || known.iter().all(|known| is_end(known)),
                "{known:?}"
            );
            seen += 1;
        }
        assert!(seen > 100, "{seen}");
    }
}
