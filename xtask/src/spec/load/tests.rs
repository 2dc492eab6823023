use super::*;

const COMMON: &str = r#"SYSTEM_ERROR 500 zh="系统异常" en="System error." cure="same-again""#;

/// The model of one family with one operation that has these lines, or what is wrong with it.
fn load(name: &str, lines: &str, rest: &str) -> Result<Model, String> {
    let folder = std::env::temp_dir().join(format!("load-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let family = format!(
        r#"
        family shop zh="店" en="A shop."
        operation Pay POST "/v3/pay" {{
            title "支付"
            en "Pays."
            roles merchant
            {lines}
            answer empty
        }}
        {rest}
        "#
    );
    fs::write(folder.join("errors.kdl"), COMMON).unwrap();
    fs::write(folder.join("shop.kdl"), family).unwrap();
    let end = Model::load(&folder).map_err(|error| error.to_string());
    fs::remove_dir_all(&folder).unwrap();
    end
}

#[test]
fn an_operation_has_common_error_codes_and_its_own() {
    let lines = r#"errors SYSTEM_ERROR { NOT_ENOUGH 403 en="Not enough." cure="top-up contact"; }"#;
    let model = load("errors", lines, "").unwrap();
    let errors = &model.families[0].operations[0].errors;
    let said: Vec<_> = errors
        .iter()
        .map(|error| (error.code.as_str(), error.status, error.cures.join(" ")))
        .collect();
    assert_eq!(
        said,
        [
            ("SYSTEM_ERROR", 500, "same-again".to_owned()),
            ("NOT_ENOUGH", 403, "top-up contact".to_owned()),
        ]
    );
    assert_eq!(errors[0].zh.as_deref(), Some("系统异常"));
}

#[test]
fn a_wrong_number_of_request_id_is_found() {
    let load = |name: &str, text: &str| {
        let folder = std::env::temp_dir().join(format!("numbers-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("request-ids.kdl"), text).unwrap();
        let end = Model::load(&folder).map_err(|error| error.to_string());
        fs::remove_dir_all(&folder).unwrap();
        end
    };
    let model = load("right", r#""7" zh="七" en="Seven." cure="contact""#).unwrap();
    assert_eq!(model.request_numbers[&7].zh.as_deref(), Some("七"));
    for (name, text, what) in [
        (
            "word",
            r#"SEVEN en="Seven." cure="contact""#,
            "whole number",
        ),
        ("cure", r#""7" en="Seven." cure="pray""#, "no such cure"),
        (
            "twice",
            "\"7\" en=\"A.\" cure=\"contact\"\n\"7\" en=\"B.\" cure=\"contact\"",
            "twice",
        ),
        ("bare", r#""7" cure="contact""#, "en"),
    ] {
        let error = load(name, text).unwrap_err();
        assert!(error.contains(what), "{error}");
    }
}

#[test]
fn wrong_error_codes_are_found() {
    for (name, lines, what) in [
        (
            "unknown",
            "errors ODD_ERROR",
            "ODD_ERROR is no common error code",
        ),
        (
            "status",
            r#"errors { ODD 99 en="Odd."; }"#,
            "99 is no HTTP status",
        ),
        (
            "none",
            r#"errors { ODD en="Odd."; }"#,
            "needs its HTTP status",
        ),
        (
            "cure",
            r#"errors { ODD 400 en="Odd." cure="pray"; }"#,
            "\"pray\" is no cure",
        ),
        (
            "twice",
            r#"errors SYSTEM_ERROR { SYSTEM_ERROR 500 en="It."; }"#,
            "stands twice",
        ),
        (
            "cause",
            r#"errors { ODD 400 en="odd"; }"#,
            "the cause is a sentence",
        ),
    ] {
        let error = load(name, lines, "").unwrap_err();
        assert!(error.contains(what), "{name}: {error}");
    }
}

#[test]
fn a_rate_names_whom_it_limits() {
    let model = load("rate", "rate 150 failed=6 order-a-minute=1", "").unwrap();
    let rate = &model.families[0].operations[0].rate;
    assert_eq!((rate.merchant, rate.failed), (Some(150), Some(6)));
    assert_eq!((rate.receiver, rate.order_a_minute), (None, Some(1)));
    for (name, lines) in [("empty", "rate"), ("odd", "rate 1 odd=2")] {
        assert!(
            load(name, lines, "").unwrap_err().contains("a rate"),
            "{name}"
        );
    }
}

#[test]
fn sources_are_pages_or_known_names() {
    let lines = r#"
        page merchant="4012791897" brand="4015783019"
        source "partner/4012760207" "Java SDK"
    "#;
    let model = load("sources", lines, "").unwrap();
    let operation = &model.families[0].operations[0];
    assert_eq!(
        operation.page_numbers,
        ["merchant/4012791897", "brand/4015783019"]
    );
    assert_eq!(operation.sources, ["partner/4012760207", "Java SDK"]);
    for (name, source) in [
        ("short", "merchant/12"),
        ("site", "odd/4012791897"),
        ("name", "me"),
    ] {
        let error = load(name, &format!("source {source:?}"), "").unwrap_err();
        assert!(error.contains("no known source"), "{name}: {error}");
    }
    let both = "single-source\nsource SKIT";
    assert!(load("both", both, "").unwrap_err().contains("single one"));
}

const STATE: &str = r#"enum State en="Where it stands." { PAID; CLOSED; }"#;

#[test]
fn a_field_has_one_type_within_a_family() {
    let lines = "body { order Order; refund Refund; state State; }";
    for (name, kinds, says) in [
        ("state", ["State", "string"], "is State"),
        ("time", ["datetime", "string"], "is datetime"),
    ] {
        let [one, other] = kinds;
        let rest = format!(
            r#"{STATE}
            type Order en="An order." {{ known {one}; }}
            type Refund en="A refund." {{ known {other}; }}"#
        );
        let error = load(name, lines, &rest).unwrap_err();
        assert!(
            error.contains("Refund.known is a string, and Order.known at spec/shop.kdl:")
                && error.contains(says),
            "{name}: {error}"
        );
    }
    let rest = format!("{STATE}\ntype Order en=\"An order.\" {{ state string; }}");
    let error = load("request", "body { order Order; state State; }", &rest).unwrap_err();
    assert!(
        error.contains("Order.state is a string, and Pay.state"),
        "{error}"
    );
}

#[test]
fn a_field_stands_apart_for_a_reason_only() {
    let lines = "body { order Order; refund Refund; }";
    let types = |one: &str, other: &str| {
        format!(
            r#"{STATE}
            type Order en="What a shop sold." {{ state State zh="订单状态" {one}; }}
            type Refund en="Money on its way back." {{ state {other} zh="退款状态"; }}"#
        )
    };
    let reason = r#"apart="Free words.""#;
    for (name, one, other) in [
        ("string", "", format!("string {reason}")),
        ("typed", reason, "string".to_owned()),
    ] {
        load(name, lines, &types(one, &other)).unwrap();
    }
    let error = load("stale", lines, &types(reason, "State")).unwrap_err();
    assert!(
        error.contains("Order.state differs from no field of its name"),
        "{error}"
    );
}

#[test]
fn enumerations_do_not_repeat_themselves() {
    let lines = "body { state State; }";
    for (name, values, what) in [
        (
            "prefix",
            "A as=StateA; B as=StateB;",
            "all values of State begin with State",
        ),
        (
            "number",
            r#""1000" as=Scene1000; OTHER;"#,
            "value 1000 is a number",
        ),
        ("digit", r#""1"; OTHER;"#, "value 1 needs a name with `as`"),
        (
            "twin",
            "STATE_A; STATE_B; OTHER as=A; ",
            "value OTHER has the name of another value",
        ),
    ] {
        let state = format!(r#"enum State en="A state." {{ {values} }}"#);
        let error = load(name, lines, &state).unwrap_err();
        assert!(error.contains(what), "{name}: {error}");
    }
}

#[test]
fn a_value_does_not_repeat_its_own_name() {
    let lines = "body { state State; }";
    let state = r#"enum State en="A state." { NOT_PAID en="Not paid."; }"#;
    let error = load("value", lines, state).unwrap_err();
    assert!(error.contains("NOT_PAID only repeats its name"), "{error}");
}

#[test]
fn a_sentence_says_more_than_the_name() {
    let field = "body { payer Payer; }";
    for (name, types, what) in [
        (
            "type",
            r#"type Payer en="The payers." { openid string zh="用户标识"; }"#,
            "the sentence of Payer only repeats its name",
        ),
        (
            "field",
            r#"type Payer en="User who pays." { scene string; }"#,
            "scene needs a label or a sentence of its own",
        ),
    ] {
        let error = load(name, field, types).unwrap_err();
        assert!(error.contains(what), "{name}: {error}");
    }
    let limited = r#"type Payer en="User who pays." { scene string max=32; }"#;
    assert!(load("limited", field, limited).is_ok());
}
