//! Statements of the table on an operation besides its fields.

use wxpay_api::catalog;
use wxpay_api::catalog::{Cure, EnumRef, ErrorRow, Field, Kind, ObjectRef, Rate, Row};

fn row(id: &str) -> &'static Row {
    catalog().find(id).unwrap()
}

fn error(id: &str, code: &str) -> &'static ErrorRow {
    let mut errors = row(id).errors.iter();
    errors.find(|error| error.code == code).unwrap()
}

#[test]
fn an_error_code_has_its_status_cause_and_cure() {
    let short = error("transfer.create_transfer_bill", "NOT_ENOUGH");
    assert_eq!(short.status, 403);
    assert!(short.cures.contains(&Cure::TopUp), "{short:?}");
    let common = error("payments.jsapi_prepay", "SIGN_ERROR");
    assert_eq!(common.status, 401);
    assert!(common.cures.contains(&Cure::CheckSignature), "{common:?}");
    assert!(
        row("bank_channel.query_quota").errors.is_empty(),
        "no page lists any"
    );
}

#[test]
fn no_cure_could_pay_twice() {
    let mut seen = 0;
    for row in catalog().rows() {
        for error in &row.errors {
            seen += 1;
            let has = |cure: Cure| error.cures.contains(&cure);
            // Whoever changes the number while the outcome is unknown may pay twice.
            let is_unknown = error.status >= 500 || error.status == 429;
            assert!(
                !(is_unknown && has(Cure::NewNumber)),
                "{} {error:?}",
                row.id
            );
            assert!(
                !(has(Cure::SameAgain) && has(Cure::NewNumber)),
                "{} {error:?}",
                row.id
            );
            assert!(
                error.status != 429 || has(Cure::SlowDown),
                "{} {error:?}",
                row.id
            );
            assert!(error.en.ends_with('.'), "{} {error:?}", row.id);
        }
    }
    assert!(seen > 2_000, "{seen}");
}

#[test]
fn a_rate_says_whom_it_limits() {
    let Rate {
        merchant,
        failed,
        receiver,
        ..
    } = row("refunds.create_refund").rate;
    assert_eq!((merchant, failed, receiver), (Some(150), Some(6), None));
    assert_eq!(row("bills.apply_for_trade_bill").rate, Rate::default());
}

#[test]
fn an_operation_of_one_source_says_so() {
    let single = catalog().rows().filter(|row| row.is_single_source).count();
    assert!((200..302).contains(&single), "{single}");
    assert!(row("bank_channel.query_quota").is_single_source);
    assert!(!row("payments.jsapi_prepay").is_single_source);
    let note = row("partner_payments.mini_program_prepay").note.unwrap();
    assert!(note.contains("JsapiPrepay"), "{note}");
}

#[test]
fn callers_are_named_in_the_official_words() {
    assert_eq!(
        row("refunds.create_refund").callers,
        ["普通商户", "普通服务商"]
    );
}

#[test]
fn a_meaning_never_repeats_its_value() {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let mut meanings = 0;
    for known in enumerations() {
        for value in known.values() {
            meanings += usize::from(value.en.is_some());
            let en = value.en.map(letters);
            assert_ne!(en, Some(letters(value.wire)), "{}", value.wire);
        }
    }
    assert!(meanings > 900, "{meanings}");
}

/// The enumerations of all requests and responses, each once.
fn enumerations() -> Vec<EnumRef> {
    let mut found = Vec::new();
    let mut objects: Vec<ObjectRef> = Vec::new();
    for row in catalog().rows() {
        add(&row.fields, &mut found, &mut objects);
        add(row.answer_fields(), &mut found, &mut objects);
    }
    found
}

fn add(fields: &[Field], found: &mut Vec<EnumRef>, objects: &mut Vec<ObjectRef>) {
    for field in fields {
        match field.kind {
            Kind::Enum(known) if !found.contains(&known) => found.push(known),
            Kind::Object(object) if !objects.contains(&object) => {
                objects.push(object);
                add(object.fields(), found, objects);
            }
            _ => {}
        }
    }
}
