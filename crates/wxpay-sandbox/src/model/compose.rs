use serde_json::{Map, Value};
use wxpay::Timestamp;
use wxpay::catalog::{Field, Kind, ObjectRef};

use super::initial::{Unended, is_over, unended};
use super::value::{fits, made_up};

/// Builds a response with all fields except those that indicate an end.
///
/// A field gets the value of the first source with a value of its name and type, at the same position of the tree or
/// at the top. Other values are made up, and a list has one item.
pub(super) struct Composer<'a> {
    pub(super) now: Timestamp,
    pub(super) mchid: &'a str,
    /// Base URL of the sandbox for the client.
    pub(super) origin: &'a str,
    /// The request and earlier ones, nearest first.
    pub(super) sources: Vec<&'a Map<String, Value>>,
    /// Counts the made-up values.
    pub(super) made: &'a mut u64,
    /// The enclosing objects, to stop at recursive types.
    pub(super) within: Vec<ObjectRef>,
}

impl<'a> Composer<'a> {
    pub(super) fn answer(&mut self, fields: &[Field]) -> Map<String, Value> {
        let sources = self.sources.clone();
        self.object(fields, &sources)
    }

    fn object(
        &mut self,
        fields: &[Field],
        sources: &[&'a Map<String, Value>],
    ) -> Map<String, Value> {
        let is_over = is_over(fields);
        let members = fields.iter().filter_map(|field| {
            let given: Vec<&'a Value> = sources
                .iter()
                .filter_map(|source| source.get(field.name))
                .collect();
            // Nothing that is made up came to an end.
            let unended = match given.is_empty() && !is_over {
                true => unended(field, fields),
                false => None,
            };
            let value = match unended {
                Some(Unended::Absent) => return None,
                Some(Unended::Value(value)) => self.known(field).unwrap_or(value),
                None => self.value(field, &given),
            };
            Some((field.name.to_owned(), value))
        });
        members.collect()
    }

    fn value(&mut self, field: &Field, given: &[&'a Value]) -> Value {
        if !field.is_list {
            return self.one(field, given);
        }
        let lists = given.iter().filter_map(|given| given.as_array());
        let items = lists.into_iter().find(|items| !items.is_empty());
        match items {
            Some(items) => items.iter().map(|item| self.one(field, &[item])).collect(),
            None => Value::Array(vec![self.one(field, &[])]),
        }
    }

    /// The value of a source at its top.
    fn known(&self, field: &Field) -> Option<Value> {
        let mut tops = self.sources.iter().filter_map(|top| top.get(field.name));
        tops.find(|known| !field.is_list && fits(field, known))
            .cloned()
    }

    fn one(&mut self, field: &Field, given: &[&'a Value]) -> Value {
        if let Kind::Object(object) = field.kind {
            if self.within.contains(&object) {
                return Value::Object(Map::new());
            }
            let sources: Vec<&'a Map<String, Value>> =
                given.iter().filter_map(|given| given.as_object()).collect();
            self.within.push(object);
            let members = self.object(object.fields(), &sources);
            self.within.pop();
            return Value::Object(members);
        }
        let mut given = given.iter().filter(|given| fits(field, given));
        let given = given.next().map(|given| (*given).clone());
        if let Some(known) = given.or_else(|| self.known(field)) {
            return known;
        }
        if matches!(field.name, "mchid" | "sp_mchid") && field.kind == Kind::String {
            return Value::from(self.mchid);
        }
        *self.made += 1;
        made_up(field, self.origin, self.now, *self.made)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn answer(id: &str, sources: &[Value]) -> Value {
        let row = wxpay::catalog().find(id).unwrap();
        let sources = sources.iter().filter_map(Value::as_object).collect();
        let mut composer = Composer {
            now: Timestamp::from_unix(1_767_240_000),
            mchid: "1900009191",
            origin: "http://127.0.0.1:1",
            sources,
            made: &mut 0,
            within: Vec::new(),
        };
        Value::Object(composer.answer(row.answer_fields()))
    }

    #[test]
    fn what_was_given_comes_back_and_the_rest_is_made_up() {
        let given = json!({
            "out_order_no": "P1",
            "transaction_id": "4200",
            "receivers": [{ "type": "MERCHANT_ID", "account": "86", "amount": 5 }, { "amount": 7 }],
        });
        let answer = answer("profitsharing.create_order", &[given]);
        assert_eq!(answer["out_order_no"], "P1");
        assert_eq!(answer["transaction_id"], "4200");
        assert_eq!(answer["receivers"][0]["account"], "86");
        assert_eq!(answer["receivers"][1]["amount"], 7);
        assert!(answer["order_id"].as_str().unwrap().starts_with("SANDBOX"));
        assert_eq!(answer["state"], "PROCESSING");
    }

    #[test]
    fn the_nearest_source_is_heard_first_and_a_value_of_another_type_is_passed_over() {
        let sources = [
            json!({ "out_order_no": 7 }),
            json!({ "out_order_no": "P1" }),
            json!({ "out_order_no": "P2", "state": "FINISHED" }),
        ];
        let answer = answer("profitsharing.query_order", &sources);
        assert_eq!(answer["out_order_no"], "P1");
        assert_eq!(answer["state"], "FINISHED");
    }
}
