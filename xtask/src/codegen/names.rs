use crate::spec::{Enum, Family, Field, Value};

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

/// Words that carry the meaning of all values that begin with them: `NO_PAYMENT` is no `Payment`.
const MEANINGFUL: [&str; 6] = ["All", "Disable", "No", "Non", "Not", "Un"];

/// Misspelled words of the wire, and how they are spelled in names.
const MISSPELLED: [(&str, &str); 19] = [
    ("Binded", "Bound"),
    ("Bussiness", "Business"),
    ("Comfirm", "Confirm"),
    ("Complainted", "Complained"),
    ("Editting", "Editing"),
    ("Exchahge", "Exchange"),
    ("Freezed", "Frozen"),
    ("Frozened", "Frozen"),
    ("Leter", "Letter"),
    ("Mechant", "Merchant"),
    ("Modifing", "Modifying"),
    ("Permmit", "Permit"),
    ("Potography", "Photography"),
    ("Rerund", "Refund"),
    ("Sended", "Sent"),
    ("Stoped", "Stopped"),
    ("Suceess", "Success"),
    ("Unknow", "Unknown"),
    ("Waitting", "Waiting"),
];

/// The names of an enumeration's values, in their order. A name of the spec stands as it is; of the
/// others, what repeats the enumeration's name or stands in front of all of them is left out.
pub(crate) fn variants(known: &Enum) -> Vec<String> {
    let words = |value: &Value| (parts(&camel(&value.wire)), value.name.is_none());
    let all: Vec<_> = known.values.iter().map(words).collect();
    let unnamed: Vec<_> = all.iter().filter(|(_, is_unnamed)| *is_unnamed).collect();
    let shared = shared_start(&all.iter().collect::<Vec<_>>()).max(shared_start(&unnamed));
    let own = parts(&known.name);
    let mut names: Vec<String> = Vec::new();
    for value in &known.values {
        let name = value.name.clone().unwrap_or_else(|| {
            let words = parts(&camel(&value.wire));
            let repeats = own.len() > 1 && words.len() > own.len() && words.starts_with(&own);
            let start = match repeats && shared == 0 && can_begin(&words[own.len()]) {
                true => own.len(),
                false => shared,
            };
            corrected(known, &words[start..])
        });
        names.push(match name.as_str() {
            // Every open enumeration has an arm `Unknown` of its own.
            "Unknown" => "NamedUnknown".to_owned(),
            "Self" => "Itself".to_owned(),
            _ => name,
        });
    }
    names
}

/// The number of words that stand in front of all values and can be left out. What is left must be a
/// name where the spec has none.
fn shared_start(all: &[&(Vec<String>, bool)]) -> usize {
    let [(first, _), others @ ..] = all else {
        return 0;
    };
    let mut shared = 0;
    while let Some(word) = first.get(shared)
        && !others.is_empty()
        && !MEANINGFUL.contains(&word.as_str())
        && others
            .iter()
            .all(|(words, _)| words.get(shared) == Some(word))
        && all.iter().all(|(words, is_unnamed)| {
            !is_unnamed || words.get(shared + 1).is_some_and(|next| can_begin(next))
        })
    {
        shared += 1;
    }
    shared
}

fn can_begin(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase())
}

/// A name in which misspelled words are spelled right, unless a value with the right spelling stands
/// beside it.
fn corrected(known: &Enum, words: &[String]) -> String {
    let right = words.iter().map(|word| {
        let known = MISSPELLED.iter().find(|(wrong, _)| wrong == word);
        known.map_or(word.as_str(), |(_, right)| right)
    });
    let right: String = right.collect();
    let is_taken = known.values.iter().any(|value| {
        let camel = camel(&value.wire);
        camel.ends_with(&right) && !camel.ends_with(&words.concat())
    });
    match is_taken {
        true => words.concat(),
        false => right,
    }
}

/// The words of a name: `WaitingForAudit` has three. Digits belong to the word before them.
pub(crate) fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for letter in name.chars() {
        match parts.last_mut().filter(|_| !letter.is_ascii_uppercase()) {
            Some(part) => part.push(letter),
            None => parts.push(letter.to_string()),
        }
    }
    parts
}

/// The word with which all values begin although it says nothing.
pub(crate) fn shared_word(known: &Enum, variants: &[String]) -> Option<String> {
    let all: Vec<Vec<String>> = variants.iter().map(|name| parts(name)).collect();
    let [first, others @ ..] = all.as_slice() else {
        return None;
    };
    let word = first.first()?;
    let is_shared = !others.is_empty() && others.iter().all(|words| words.first() == Some(word));
    let repeats = all.iter().any(|words| {
        words.len() > 1 && words.concat() != known.name && {
            let own = parts(&known.name);
            own.len() > 1 && words.starts_with(&own)
        }
    });
    (is_shared && !MEANINGFUL.contains(&word.as_str()) || repeats).then(|| word.clone())
}

/// Returns whether a value that is only a number has a name that is only the number too.
pub(crate) fn is_number(wire: &str, name: &str) -> bool {
    const NUMBERS: [&str; 16] = [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve", "First", "Second", "Third",
    ];
    let digits = wire.rsplit('_').next().unwrap_or_default();
    let is_number = digits.len() > 2 || digits == wire;
    let is_number = is_number && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number && parts(name).len() == 1 && (name.ends_with(digits) || NUMBERS.contains(&name))
}

const KEYWORDS: [&str; 22] = [
    "as", "async", "await", "box", "const", "dyn", "else", "enum", "final", "fn", "for", "if",
    "in", "loop", "match", "mod", "move", "ref", "return", "static", "type", "use",
];

/// Misspelled words of fields on the wire, and how they are spelled.
const MISSPELLED_FIELDS: [(&str, &str); 10] = [
    ("alogrithm", "algorithm"),
    ("avaliable", "available"),
    ("complainted", "complained"),
    ("discove", "discovery"),
    ("effciency", "efficiency"),
    ("irregulary", "irregular"),
    ("openorclose", "open_or_close"),
    ("tartype", "tar_type"),
    ("webiste", "website"),
    ("withdrawl", "withdrawal"),
];

/// The right spelling of a field that is misspelled on the wire, and so in code.
pub(crate) fn right_spelling(field: &Field) -> Option<String> {
    let words = snake(&field.name);
    let words = words.split('_').map(|word| {
        let known = MISSPELLED_FIELDS.iter().find(|(wrong, _)| *wrong == word);
        known.map_or(word, |(_, right)| right)
    });
    let right = words.collect::<Vec<_>>().join("_");
    (right != snake(&field.name)).then_some(right)
}

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
        assert_eq!(
            right_spelling(&named("openorclose_time")).as_deref(),
            Some("open_or_close_time")
        );
        assert_eq!(right_spelling(&named("out_trade_no")), None);
    }

    /// The names of the values of an enumeration; `WIRE=Name` has a name of the spec.
    fn named(name: &str, values: &[&str]) -> Vec<String> {
        variants(&enumeration(name, values))
    }

    fn enumeration(name: &str, values: &[&str]) -> Enum {
        let values = values.iter().map(|value| {
            let (wire, name) = match value.split_once('=') {
                Some((wire, name)) => (wire, Some(name.to_owned())),
                None => (*value, None),
            };
            Value {
                wire: wire.to_owned(),
                name,
                zh: None,
                en: None,
            }
        });
        Enum {
            name: name.to_owned(),
            en: String::new(),
            values: values.collect(),
            place: crate::error::Place {
                file: String::new(),
                line: 1,
            },
        }
    }

    #[test]
    fn a_value_never_takes_the_name_of_the_arm_for_unknown_ones() {
        assert_eq!(
            named("Kind", &["UNKNOWN", "SELF", "SUCCESS"]),
            ["NamedUnknown", "Itself", "Success"]
        );
        assert_eq!(
            named("PlateColor", &["PLATE_COLOR_UNKNOWN", "PLATE_COLOR_BLUE"]),
            ["NamedUnknown", "Blue"]
        );
    }

    #[test]
    fn what_all_values_begin_with_is_left_out() {
        for (name, values, expected) in [
            (
                "SubjectType",
                &["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_MICRO"][..],
                &["Enterprise", "Micro"][..],
            ),
            (
                "IdDocumentType",
                &["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_PASSPORT"],
                &["Idcard", "Passport"],
            ),
            // Some begin with the enumeration's name, others do not.
            (
                "EnergyGrade",
                &["FIRST_LEVEL", "ENERGY_GRADE_NONE"],
                &["FirstLevel", "None"],
            ),
            // One is only what the others begin with.
            ("Mode", &["MAX", "MAX_PER_DAY"], &["Max", "MaxPerDay"]),
            // What is left must be a name.
            (
                "QueryType",
                &["ORDER_TYPE_3C", "ORDER_TYPE_HOME"],
                &["Type3c", "TypeHome"],
            ),
            // Without its first word, a value would say the opposite.
            (
                "Control",
                &["NO_PAYMENT", "NO_REFUND"],
                &["NoPayment", "NoRefund"],
            ),
            // A single value begins with nothing that is shared.
            ("Scene", &["SCENE_APP"], &["SceneApp"]),
            // Names of the spec stand as they are.
            ("Code", &["CODE_OLD=Valid", "CODE_A"], &["Valid", "A"]),
        ] {
            assert_eq!(named(name, values), expected, "{name}");
        }
    }

    #[test]
    fn misspelled_values_are_spelled_right_in_names() {
        assert_eq!(
            named(
                "ApplymentState",
                &[
                    "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
                    "APPLYMENT_STATE_FREEZED"
                ]
            ),
            ["WaitingForAudit", "Frozen"]
        );
        assert_eq!(
            named("State", &["SUCEESS", "SUCCESS"]),
            ["Suceess", "Success"]
        );
    }

    #[test]
    fn names_that_repeat_themselves_are_found() {
        let shared = |name: &str, values: &[&str]| {
            let known = enumeration(name, values);
            shared_word(&known, &variants(&known))
        };
        assert_eq!(
            shared("Code", &["A=CodeA", "B=CodeB"]).as_deref(),
            Some("Code")
        );
        assert_eq!(
            shared("SubjectType", &["A=SubjectTypeA", "B=Other"]).as_deref(),
            Some("Subject")
        );
        assert_eq!(shared("Control", &["NO_PAYMENT", "NO_REFUND"]), None);
        assert_eq!(shared("Scene", &["SCENE_APP"]), None);
        assert_eq!(shared("State", &["PAID", "CLOSED"]), None);
    }

    #[test]
    fn a_number_is_no_name() {
        for (wire, name) in [
            ("1000", "Scene1000"),
            ("2", "Two"),
            ("CERTIFICATE_TYPE_2388", "Type2388"),
            ("03", "Code03"),
        ] {
            assert!(is_number(wire, name), "{wire} {name}");
        }
        for (wire, name) in [
            ("1000", "CashMarketing"),
            ("WITHIN_7", "Within7"),
            ("CALL_SERVICE_AT_95017", "CallServiceAt95017"),
            ("MASK_V1", "V1"),
            ("Color010", "Color010"),
        ] {
            assert!(!is_number(wire, name), "{wire} {name}");
        }
    }
}
