//! Resources of events that did not happen in a book.

use serde_json::{Map, Value};
use wxpay::Timestamp;
use wxpay::catalog::{EventRow, Field, Kind, ObjectRef};

use super::initial::{initial, is_state};
use super::value::{fits, made_up};

/// An event to make up.
pub(crate) struct MadeUpEvent<'a> {
    pub(crate) row: &'static EventRow,
    /// One of its event types.
    pub(crate) event_type: &'a str,
    pub(crate) now: Timestamp,
    pub(crate) mchid: &'a str,
    /// Values by member name, nearest first. Members of the first source are kept even if the event does not know
    /// them.
    pub(crate) sources: Vec<&'a Map<String, Value>>,
    /// Counts the made-up values.
    pub(crate) number: u64,
}

impl MadeUpEvent<'_> {
    /// Returns a resource that fits the event: states and times of the end that the event is about, every required
    /// member, and no member of another outcome.
    pub(crate) fn resource(mut self) -> Map<String, Value> {
        let sources = std::mem::take(&mut self.sources);
        let row = self.row;
        let words = words(row, self.event_type);
        let mut writer = Writer {
            event: self,
            words,
            within: Vec::new(),
        };
        let mut resource = writer.object(row.resource.fields(), &sources, true);
        for (name, value) in sources.first().copied().into_iter().flatten() {
            let entry = resource.entry(name.clone());
            entry.or_insert_with(|| value.clone());
        }
        resource
    }
}

/// Words for the outcome, most exact first: the end of the event type, its parts, and the name's last word.
fn words(row: &EventRow, event_type: &str) -> Vec<String> {
    let last = event_type.rsplit('.').next().unwrap_or_default();
    let mut words = vec![last.to_ascii_uppercase()];
    words.extend(last.rsplit('_').map(str::to_ascii_uppercase));
    let start = row.name.rfind(|c: char| c.is_ascii_uppercase());
    let verb = row.name[start.unwrap_or(0)..].to_ascii_uppercase();
    let synonyms: &[&str] = match verb.as_str() {
        "PAID" => &["SUCCESS", "USER_PAID", "DONE", "CHARGED"],
        "SUCCEEDED" | "REFUNDED" | "BACK" | "GENERATED" | "TRANSFERRED" => {
            &["SUCCESS", "COMPLETED"]
        }
        "FINISHED" => &["FINISHED", "SUCCESS"],
        "FAILED" => &["PAY_FAIL", "PAYERROR", "FAIL"],
        "CONFIRMED" => &["TAKING_EFFECT", "USER_CONFIRM", "DOING"],
        "ACCEPTED" => &["DOING"],
        "SIGNED" => &["SIGNED", "ADD"],
        "RENEWED" | "RETENTION" => &["SIGNED"],
        "TERMINATED" => &["TERMINATED", "USER_TERMINATE"],
        "RELEASED" => &["DELETE"],
        "INSERTED" | "DISCARDED" => &["ISSUED"],
        "CHANGED" => &["MERCHANT_CONFIRM_COMPLETE"],
        "SETTLED" => &["CHARGED"],
        _ => &[],
    };
    words.extend(synonyms.iter().map(|word| (*word).to_owned()));
    words.push(verb);
    words
}

struct Writer<'e> {
    event: MadeUpEvent<'e>,
    words: Vec<String>,
    /// The enclosing objects, to stop at recursive types.
    within: Vec<ObjectRef>,
}

impl Writer<'_> {
    fn object(
        &mut self,
        fields: &[Field],
        sources: &[&Map<String, Value>],
        is_top: bool,
    ) -> Map<String, Value> {
        let row = self.event.row;
        let members = fields.iter().filter_map(|field| {
            let known: Vec<&Value> = sources
                .iter()
                .filter_map(|source| source.get(field.name))
                .collect();
            let must_be =
                field.is_required || field.is_always || (is_top && row.with.contains(&field.name));
            if known.is_empty() && !must_be {
                let is_barred = is_top && row.without.contains(&field.name);
                if is_barred || self.is_of_another_end(field) {
                    return None;
                }
            }
            let value = self.value(field, &known, must_be)?;
            Some((field.name.to_owned(), value))
        });
        members.collect()
    }

    fn value(&mut self, field: &Field, known: &[&Value], must_be: bool) -> Option<Value> {
        if !field.is_list {
            return self.one(field, known, must_be);
        }
        let mut lists = known.iter().filter_map(|known| known.as_array());
        match lists.next() {
            Some(items) => Some(
                items
                    .iter()
                    .filter_map(|item| self.one(field, &[item], true))
                    .collect(),
            ),
            None => Some(Value::Array(
                self.one(field, &[], must_be).into_iter().collect(),
            )),
        }
    }

    fn one(&mut self, field: &Field, known: &[&Value], must_be: bool) -> Option<Value> {
        if let Kind::Object(object) = field.kind {
            if self.within.contains(&object) {
                return Some(Value::Object(Map::new()));
            }
            let sources: Vec<_> = known.iter().filter_map(|known| known.as_object()).collect();
            self.within.push(object);
            let members = self.object(object.fields(), &sources, false);
            self.within.pop();
            return Some(Value::Object(members));
        }
        // A value of the model's lists may be new: only the kind of JSON counts.
        let is_enum = matches!(field.kind, Kind::Enum(_));
        let found = known
            .iter()
            .find(|known| fits(field, known) || (is_enum && known.is_string()));
        if let Some(found) = found {
            return Some((*found).clone());
        }
        if is_state(field.name)
            || ["action_type", "event_type", "state_description"].contains(&field.name)
        {
            return self.state(field, must_be);
        }
        if matches!(field.name, "mchid" | "sp_mchid") && field.kind == Kind::String {
            return Some(Value::from(self.event.mchid));
        }
        self.event.number += 1;
        let made = made_up(field, "", self.event.now, self.event.number);
        Some(made)
    }

    /// The state of the event. An optional state that does not follow from it is left out.
    fn state(&self, field: &Field, must_be: bool) -> Option<Value> {
        let Kind::Enum(list) = field.kind else {
            return must_be.then(|| Value::from(self.words[0].as_str()));
        };
        let known: Vec<&'static str> = list.values().iter().map(|known| known.wire).collect();
        let found = self.words.iter().find_map(|word| {
            let is_word = |value: &&&str| **value == word.as_str();
            let ends = |value: &&&str| value.ends_with(&format!("_{word}"));
            let contains = |value: &&&str| word.len() > 2 && value.contains(word.as_str());
            let mut values = known.iter();
            values
                .clone()
                .find(is_word)
                .or_else(|| values.clone().find(ends))
                .or_else(|| values.find(contains))
        });
        match found {
            Some(state) => Some(Value::from(*state)),
            None => initial(&known).filter(|_| must_be).map(Value::from),
        }
    }

    /// Returns whether a member indicates another outcome than the event's.
    fn is_of_another_end(&self, field: &Field) -> bool {
        /// Parts of members' names, and the words of the events that have them.
        const ENDS: [(&str, &[&str]); 10] = [
            ("fail", &["FAIL"]),
            ("close", &["CLOSE"]),
            ("closure", &["CLOSE"]),
            ("reject", &["REJECT"]),
            ("cancel", &["CANCEL"]),
            ("terminat", &["TERMINAT"]),
            ("invalid", &["DELETE", "INVALID"]),
            ("unfinished", &["UNFINISHED"]),
            ("collection", &["PAID"]),
            (
                "success_time",
                &[
                    "SUCCESS",
                    "PAID",
                    "FINISH",
                    "RETURN",
                    "PROFITSHARING",
                    "BACK",
                ],
            ),
        ];
        let of_event = format!("{} {}", self.event.event_type, self.words.join(" "));
        let mut ends = ENDS.iter().filter(|(part, _)| field.name.contains(part));
        ends.any(|(_, words)| !words.iter().any(|word| of_event.contains(word)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_unix(1_767_240_000);

    fn made(id: &str, event_type: &str, source: Option<&Map<String, Value>>) -> Value {
        let mut rows = wxpay::catalog().events();
        let row = rows
            .find(|row| format!("{}.{}", row.family, row.name) == id)
            .unwrap();
        let event = MadeUpEvent {
            row,
            event_type,
            now: NOON,
            mchid: "1900009191",
            sources: source.into_iter().collect(),
            number: 0,
        };
        Value::Object(event.resource())
    }

    #[test]
    fn states_and_times_are_those_of_the_end_that_happened() {
        for (id, event_type, pointer, state) in [
            (
                "payments.OrderPaid",
                "TRANSACTION.SUCCESS",
                "/trade_state",
                "SUCCESS",
            ),
            (
                "combine_payments.OrderPaid",
                "TRANSACTION.SUCCESS",
                "/sub_orders/0/trade_state",
                "SUCCESS",
            ),
            (
                "refunds.RefundClosed",
                "REFUND.CLOSED",
                "/refund_status",
                "CLOSED",
            ),
            (
                "refunds.RefundAbnormal",
                "REFUND.ABNORMAL",
                "/refund_status",
                "ABNORMAL",
            ),
            (
                "papay.DeductionFailed",
                "TRANSACTION.FAIL",
                "/trade_state",
                "PAYERROR",
            ),
            (
                "papay.ContractSigned",
                "ENTRUST.SIGN",
                "/contract_state",
                "SIGNED",
            ),
            (
                "papay.ContractTerminated",
                "ENTRUST.TERMINATE",
                "/contract_state",
                "TERMINATED",
            ),
            (
                "vehicle.ParkingPaymentFailed",
                "TRANSACTION.FAIL",
                "/trade_state",
                "PAY_FAIL",
            ),
            (
                "transfer.TransferBillFinished",
                "MCHTRANSFER.BILL.FINISHED",
                "/state",
                "SUCCESS",
            ),
            (
                "transfer.UserAuthorizationConfirmed",
                "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
                "/state",
                "TAKING_EFFECT",
            ),
            (
                "transfer.UserAuthorizationClosed",
                "MCHTRANSFER.AUTHORIZATION.CLOSED",
                "/state",
                "CLOSED",
            ),
            (
                "transfer_batches.BatchFinished",
                "MCHTRANSFER.BATCH.FINISHED",
                "/batch_status",
                "FINISHED",
            ),
            (
                "payscore.OrderConfirmed",
                "PAYSCORE.USER_CONFIRM",
                "/state",
                "DOING",
            ),
            ("payscore.OrderPaid", "PAYSCORE.USER_PAID", "/state", "DONE"),
            (
                "payscore.OrderPaid",
                "PAYSCORE.USER_PAID",
                "/collection/state",
                "USER_PAID",
            ),
            (
                "payscore.ServiceDeauthorized",
                "PAYSCORE.USER_CLOSE_SERVICE",
                "/user_service_status",
                "USER_CLOSE_SERVICE",
            ),
            (
                "complaints.ComplaintCreated",
                "COMPLAINT.CREATE",
                "/action_type",
                "CREATE_COMPLAINT",
            ),
            (
                "fapiao.FapiaoReversed",
                "FAPIAO.REVERSED",
                "/fapiao_information/0/fapiao_status",
                "REVERSED",
            ),
            (
                "fapiao.CardInserted",
                "FAPIAO.CARD_INSERTED",
                "/fapiao_information/0/card_status",
                "INSERTED",
            ),
            (
                "marketing_favor.VoucherUsed",
                "COUPON.USE",
                "/status",
                "USED",
            ),
            (
                "marketing_product_coupon.ImageGenerated",
                "PRODUCT_COUPON.IMAGE_GENERATION",
                "/task_state",
                "SUCCESS",
            ),
            (
                "medical_insurance.OrderPaid",
                "MEDICAL_INSURANCE.SUCCESS",
                "/mix_pay_status",
                "MIX_PAY_SUCCESS",
            ),
        ] {
            let made = made(id, event_type, None);
            assert_eq!(
                made.pointer(pointer),
                Some(&Value::from(state)),
                "{id}: {made}"
            );
        }
        let paid = made("payments.OrderPaid", "TRANSACTION.SUCCESS", None);
        assert_eq!(paid["success_time"], "2026-01-01T12:00:00+08:00");
        let closed = made("refunds.RefundClosed", "REFUND.CLOSED", None);
        assert!(closed.get("success_time").is_none(), "{closed}");
        let finished = made(
            "transfer.TransferBillFinished",
            "MCHTRANSFER.BILL.FINISHED",
            None,
        );
        assert!(finished.get("fail_reason").is_none(), "{finished}");
        let confirmed = made("payscore.OrderConfirmed", "PAYSCORE.USER_CONFIRM", None);
        assert!(confirmed.get("collection").is_none(), "{confirmed}");
    }

    /// Checks an object against its fields, and returns how many it has.
    fn check(fields: &[Field], value: &Value, place: &str) -> usize {
        let members = value.as_object().unwrap();
        let mut seen = 0;
        for field in fields {
            let place = format!("{place}/{}", field.name);
            let Some(value) = members.get(field.name) else {
                assert!(!field.is_required && !field.is_always, "{place} is missing");
                continue;
            };
            let one = std::slice::from_ref(value);
            let items = if field.is_list {
                value.as_array().unwrap()
            } else {
                one
            };
            for item in items {
                seen += 1;
                match field.kind {
                    Kind::Object(object) if !item.as_object().unwrap().is_empty() => {
                        seen += check(object.fields(), item, &place);
                    }
                    Kind::Object(_) => {}
                    _ => assert!(fits(field, item), "{place} is {item}"),
                }
            }
        }
        seen
    }

    #[test]
    fn every_event_of_the_model_has_what_tells_it_from_others() {
        let (mut events, mut members) = (0, 0);
        for row in wxpay::catalog().events() {
            for event_type in [row.event_type].iter().chain(&row.also) {
                let id = format!("{}.{}", row.family, row.name);
                let made = made(&id, event_type, None);
                for name in &row.with {
                    assert!(made.get(*name).is_some(), "{id} lacks {name}");
                }
                for name in &row.without {
                    assert!(made.get(*name).is_none(), "{id} has {name}");
                }
                members += check(row.resource.fields(), &made, &id);
                events += 1;
            }
        }
        assert!(events > 110 && members > 1_500, "{events}, {members}");
    }

    #[test]
    fn a_given_member_has_its_place_and_an_unknown_one_stays() {
        let given = serde_json::json!({
            "out_trade_no": "P1", "amount": { "total": 5 }, "trade_state": "A_NEW_STATE", "later": true,
        });
        let given = given.as_object().unwrap();
        let made = made("payments.OrderPaid", "TRANSACTION.SUCCESS", Some(given));
        assert_eq!(made["out_trade_no"], "P1");
        assert_eq!(made["amount"]["total"], 5);
        assert_eq!(made["amount"]["payer_total"], 1);
        assert_eq!(made["trade_state"], "A_NEW_STATE");
        assert_eq!(made["later"], true);
    }
}
