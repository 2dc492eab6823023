use crate::spec::{Family, Field, Value};

/// `QueryOrderById` becomes `query_order_by_id`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let previous = index.checked_sub(1).and_then(|index| letters.get(index));
        let next = letters.get(index + 1);
        let begins = letter.is_ascii_uppercase()
            && previous.is_some_and(|previous| {
                previous.is_ascii_lowercase()
                    || previous.is_ascii_digit()
                    || (previous.is_ascii_uppercase() && next.is_some_and(char::is_ascii_lowercase))
            });
        if begins {
            snake.push('_');
        }
        let letter = match letter {
            '-' | '.' | ' ' => '_',
            other => other.to_ascii_lowercase(),
        };
        if letter != '_' || !snake.ends_with('_') {
            snake.push(letter);
        }
    }
    snake
}

/// `USER_CONFIRM` becomes `UserConfirm`.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let shout = !word.chars().any(|letter| letter.is_ascii_lowercase());
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            if camel.ends_with(|last: char| last.is_ascii_digit()) && first.is_ascii_digit() {
                camel.push('_');
            }
            camel.push(first.to_ascii_uppercase());
        }
        if shout {
            camel.extend(letters.map(|letter| letter.to_ascii_lowercase()));
        } else {
            camel.extend(letters);
        }
    }
    camel
}

/// The name of an enumeration's value.
pub(crate) fn variant(value: &Value) -> String {
    let name = value.name.clone().unwrap_or_else(|| camel(&value.wire));
    match name.as_str() {
        // Every open enumeration has an arm `Unknown` of its own.
        "Unknown" => "NamedUnknown".to_owned(),
        "Self" => "Itself".to_owned(),
        _ => name,
    }
}

const KEYWORDS: [&str; 22] = [
    "as", "async", "await", "box", "const", "dyn", "else", "enum", "final", "fn", "for", "if",
    "in", "loop", "match", "mod", "move", "ref", "return", "static", "type", "use",
];

/// A field's name in Rust, and the wire name where that differs.
pub(crate) fn field(field: &Field) -> (String, Option<&str>) {
    let name = snake(&field.name);
    if KEYWORDS.contains(&name.as_str()) {
        return (format!("r#{name}"), Some(&field.name));
    }
    let name = match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("n{name}"),
        _ => name,
    };
    let differs = name != field.name;
    (name, differs.then_some(&field.name))
}

/// A field's type in Rust, without the `Option`.
pub(crate) fn kind(field: &Field) -> String {
    let kind = match field.kind.as_str() {
        "string" if field.sensitive => "Sensitive",
        "string" => "String",
        "integer" => "i64",
        "boolean" => "bool",
        "datetime" => "DateTime",
        "decimal" => "Number",
        "json" => "Value",
        other => other,
    };
    let kind = match field.list {
        true => format!("Vec<{kind}>"),
        false => kind.to_owned(),
    };
    match field.embedded {
        true => format!("Embedded<{kind}>"),
        false => kind,
    }
}

/// The letters and digits of a string, to compare a meaning with a name.
pub(crate) fn words(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The feature of a family.
pub(crate) fn feature(family: &Family) -> String {
    family.name.replace('_', "-")
}

/// A string as a Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_their_case_and_keep_their_words() {
        for (from, to) in [
            ("QueryOrderById", "query_order_by_id"),
            ("H5Prepay", "h5_prepay"),
            ("payAuthNo", "pay_auth_no"),
            ("Idempotency-Key", "idempotency_key"),
            ("med_refund_Gov_fee", "med_refund_gov_fee"),
        ] {
            assert_eq!(snake(from), to);
        }
        for (from, to) in [
            ("USER_CONFIRM", "UserConfirm"),
            ("no_balance", "NoBalance"),
            ("CHARGING_RULE_1_2", "ChargingRule1_2"),
            ("NOT-PAID", "NotPaid"),
        ] {
            assert_eq!(camel(from), to);
        }
    }

    #[test]
    fn a_field_that_cannot_have_its_wire_name_keeps_it_beside() {
        let named = |name: &str| Field {
            name: name.to_owned(),
            ..Field::default()
        };
        assert_eq!(
            field(&named("out_trade_no")),
            ("out_trade_no".to_owned(), None)
        );
        assert_eq!(field(&named("type")), ("r#type".to_owned(), Some("type")));
        assert_eq!(
            field(&named("payOrdId")),
            ("pay_ord_id".to_owned(), Some("payOrdId"))
        );
        assert_eq!(field(&named("self")), ("self_".to_owned(), Some("self")));
    }

    #[test]
    fn a_value_never_takes_the_name_of_the_arm_for_unknown_ones() {
        let value = |wire: &str| Value {
            wire: wire.to_owned(),
            name: None,
            zh: None,
            en: None,
        };
        assert_eq!(variant(&value("UNKNOWN")), "NamedUnknown");
        assert_eq!(variant(&value("SELF")), "Itself");
        assert_eq!(variant(&value("SUCCESS")), "Success");
    }
}
