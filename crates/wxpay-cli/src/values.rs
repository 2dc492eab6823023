//! Members of a call from `key=value` arguments.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use serde_json::{Map, Value};
use wxpay::catalog::{Field, Kind, Row};

use crate::failure::Failure;
use crate::language::Words;

/// The name of what is read for `-`.
const STANDARD_INPUT: (&str, &str) = ("standard input", "标准输入");

/// Reads JSON from an argument: the text itself, `@FILE`, or `-` for standard input.
pub(crate) fn data(given: &str) -> Result<Value, Failure> {
    json(given, "--data")
}

/// Reads JSON like [`data`], for an argument of this name.
pub(crate) fn json(given: &str, argument: &str) -> Result<Value, Failure> {
    let (origin, text): (Words, _) = match given.strip_prefix('@') {
        Some(path) => {
            let path = Path::new(path);
            let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
            (path.into(), text)
        }
        None if given == "-" => (STANDARD_INPUT.into(), standard_input()?),
        None => (Words::quoted(argument), given.to_owned()),
    };
    serde_json::from_str(&text).map_err(|error| Failure::caused_by(error).of(origin))
}

fn standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::caused_by(error).of(STANDARD_INPUT))?;
    Ok(text)
}

/// Reads a file, or standard input for `-`.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = io::stdin().read_to_end(&mut bytes);
        return match read {
            Ok(_) => Ok(bytes),
            Err(error) => Err(Failure::caused_by(error).of(STANDARD_INPUT)),
        };
    }
    fs::read(path).map_err(|error| Failure::file(path, &error))
}

/// Adds `key=value` pairs to members. `amount.total=100` sets a member of an object; `key:=JSON` takes JSON.
///
/// A value gets the type of its field in the row; without a row it is a string.
pub(crate) fn put(
    members: &mut Map<String, Value>,
    row: Option<&'static Row>,
    pairs: &[String],
) -> Result<(), Failure> {
    for pair in pairs {
        let Some((key, value)) = pair.split_once('=') else {
            return Err(Failure::usage((
                format!("{pair:?} is neither key=value nor key:=JSON"),
                format!("{pair:?} 既不是 key=value 也不是 key:=JSON"),
            )));
        };
        let (key, is_json) = match key.strip_suffix(':') {
            Some(key) => (key, true),
            None => (key, false),
        };
        let path: Vec<&str> = key.split('.').collect();
        let field = row.and_then(|row| find(&row.fields, &path));
        let value = if is_json {
            serde_json::from_str(value)
                .map_err(|error| Failure::caused_by(error).of(Words::quoted(key)))?
        } else {
            typed(field, key, value)?
        };
        set(members, &path, value).ok_or_else(|| {
            Failure::usage(("a part of it is not an object", "路径中有一部分不是对象"))
                .of(Words::quoted(key))
        })?;
    }
    Ok(())
}

/// The field at a path of names.
fn find(fields: &'static [Field], path: &[&str]) -> Option<&'static Field> {
    let (name, rest) = path.split_first()?;
    let field = fields.iter().find(|field| field.name == *name)?;
    match (rest, field.kind) {
        ([], _) => Some(field),
        (_, Kind::Object(inner)) => find(inner.fields(), rest),
        _ => None,
    }
}

fn typed(field: Option<&Field>, key: &str, text: &str) -> Result<Value, Failure> {
    let Some(field) = field else {
        return Ok(text.into());
    };
    let mistaken = |en: &str, zh: &str| {
        Failure::usage((format!("{en} is expected"), format!("应为{zh}"))).of(Words::quoted(key))
    };
    let one = |text: &str| -> Result<Value, Failure> {
        match field.kind {
            Kind::Integer => {
                let number = text.parse::<i64>();
                let number = number.map_err(|_| mistaken("a whole number", "整数"))?;
                Ok(number.into())
            }
            Kind::Boolean => {
                let flag = text.parse::<bool>();
                Ok(flag
                    .map_err(|_| mistaken("true or false", " true 或 false"))?
                    .into())
            }
            Kind::Object(_) => match serde_json::from_str(text) {
                Ok(value @ Value::Object(_)) => Ok(value),
                _ => Err(mistaken(
                    "a JSON object, or key.member=value,",
                    " JSON 对象，或写作 key.member=value",
                )),
            },
            Kind::Json => serde_json::from_str(text).map_err(|_| mistaken("JSON", " JSON")),
            _ => Ok(text.into()),
        }
    };
    if field.is_list && !text.trim_start().starts_with('[') {
        let items: Result<Vec<_>, _> = text.split(',').map(one).collect();
        return Ok(Value::Array(items?));
    }
    if field.is_list {
        return serde_json::from_str(text).map_err(|_| mistaken("a JSON list", " JSON 数组"));
    }
    one(text)
}

fn set(members: &mut Map<String, Value>, path: &[&str], value: Value) -> Option<()> {
    let (name, rest) = path.split_first()?;
    if rest.is_empty() {
        members.insert((*name).to_owned(), value);
        return Some(());
    }
    let inner = members
        .entry((*name).to_owned())
        .or_insert_with(|| Value::Object(Map::new()));
    set(inner.as_object_mut()?, rest, value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::language::Language;

    fn members(pairs: &[&str]) -> Result<Value, String> {
        let row = wxpay::api::catalog()
            .find("payments.native_prepay")
            .unwrap();
        let pairs: Vec<String> = pairs.iter().map(ToString::to_string).collect();
        let mut members = Map::new();
        match put(&mut members, Some(row), &pairs) {
            Ok(()) => Ok(Value::Object(members)),
            Err(failure) => Err(failure.message(Language::En).to_owned()),
        }
    }

    #[test]
    fn a_value_takes_the_type_of_its_field() {
        assert_eq!(
            members(&[
                "out_trade_no=1217",
                "amount.total=100",
                "settle_info.profit_sharing=true"
            ]),
            Ok(json!({
                "out_trade_no": "1217",
                "amount": { "total": 100 },
                "settle_info": { "profit_sharing": true },
            }))
        );
        assert_eq!(
            members(&["amount:={\"total\":1}", "new_field=2", "note=a=b"]),
            Ok(json!({ "amount": { "total": 1 }, "new_field": "2", "note": "a=b" }))
        );
    }

    #[test]
    fn a_mistake_names_its_key() {
        for (pair, message) in [
            (
                "amount.total=ten",
                "amount.total: a whole number is expected",
            ),
            (
                "amount=5",
                "amount: a JSON object, or key.member=value, is expected",
            ),
            (
                "out_trade_no",
                "\"out_trade_no\" is neither key=value nor key:=JSON",
            ),
        ] {
            assert_eq!(members(&[pair]), Err(message.to_owned()));
        }
        assert_eq!(
            members(&["out_trade_no=1", "out_trade_no.a=1"]),
            Err("out_trade_no.a: a part of it is not an object".to_owned())
        );
    }
}
