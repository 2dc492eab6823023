use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::*;

const FAMILY: &str = r#"
family shop zh="店" en="A shop."

operation QueryOrder GET "/v3/orders/{number}" {
    title "查询订单"
    en "Queries an order."
    was FindOrder
    roles merchant
    page merchant="1"
    path {
        number string zh="单号"
    }
    answer Order
}

event OrderPaid "ORDER.PAID" {
    title "支付通知"
    en "An order is paid."
    page merchant="2"
    resource Order
}

type Order en="What a shop sold." {
    number string zh="单号" en="Its number."
    state State en="Says whether it is paid."
    paid_at string en="When it was paid."
}

enum State en="The state of an order." {
    OPEN
    PAID
}
"#;

/// Unexplained lines of the model above, given what the facts say of the event's resource and which
/// differences are deliberate.
fn unexplained(name: &str, resource: serde_json::Value, differences: &str) -> Vec<String> {
    unexplained_of(FAMILY, name, resource, differences)
}

/// The same of another model.
fn unexplained_of(
    family: &str,
    name: &str,
    resource: serde_json::Value,
    differences: &str,
) -> Vec<String> {
    let folder = std::env::temp_dir().join(format!("coverage-{}-{name}", std::process::id()));
    let (spec, facts) = (folder.join("spec"), folder.join("facts"));
    fs::create_dir_all(&spec).unwrap();
    fs::create_dir_all(&facts).unwrap();
    let write = |path: PathBuf, text: &str| fs::write(path, text).unwrap();
    write(spec.join("shop.kdl"), family);
    write(spec.join("differences.kdl"), differences);
    let order = json!([
        {"name": "number", "type": "string"},
        {"name": "state", "type": "string", "enum": ["OPEN", "PAID"]},
        {"name": "paid_at", "type": "string"},
    ]);
    let operations = json!({"operations": [{
        "family": "shop", "title": "查询订单", "method": "GET", "path": "/v3/orders/{number}",
        "host": "api.mch.weixin.qq.com", "roles": ["merchant"],
        "path_params": [{"name": "number", "type": "string"}],
        "response": {"status": [200], "kind": "json", "fields": order},
    }]});
    write(facts.join("shop.json"), &operations.to_string());
    let events = json!({"events": [{
        "event_type": "ORDER.PAID", "titles": ["支付通知", "支付成功通知"],
        "docs": ["https://pay.weixin.qq.com/doc/v3/merchant/2"],
        "variants": [{"fields": resource}, {"fields": [{"name": "paid_at", "type": "datetime"}]}],
    }]});
    write(facts.join("notifications.json"), &events.to_string());
    let model = Model::load(&spec).unwrap();
    let end = run(&spec, &facts, &model, false);
    fs::remove_dir_all(&folder).unwrap();
    match end {
        Ok(()) => Vec::new(),
        Err(Error::Unexplained(unexplained)) => unexplained,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_resource_may_be_what_an_operation_answers() {
    let resource = json!([{"name": "state", "type": "string", "enum": ["PAID"]}]);
    assert_eq!(unexplained("answer", resource, ""), Vec::<String>::new());
}

#[test]
fn a_time_at_one_place_of_a_family_is_one_at_all() {
    let family = FAMILY.replace("paid_at string", "paid_at datetime");
    let resource = json!([{"name": "number", "type": "string"}]);
    let found = unexplained_of(&family, "time", resource.clone(), "");
    assert_eq!(found, Vec::<String>::new());
    // No place has the number as a time.
    let family = FAMILY.replace("number string", "number datetime");
    let found = unexplained_of(&family, "no-time", resource, "");
    assert_eq!(found.len(), 3, "{found:#?}");
    assert!(found.iter().all(|line| line.contains("number: type")));
}

#[test]
fn what_the_facts_have_of_an_event_is_missed() {
    let resource = json!([
        {"name": "state", "type": "string", "enum": ["PAID", "SHIPPED"]},
        {"name": "payer", "type": "object", "fields": [{"name": "openid", "type": "string"}]},
        {"name": "number", "type": "integer"},
    ]);
    let found = unexplained("missed", resource.clone(), "");
    let about = |field: &str| found.iter().any(|line| line.contains(field));
    assert_eq!(found.len(), 4, "{found:#?}");
    assert!(about("resource.payer: missing") && about("resource.payer.openid: missing"));
    assert!(about("resource.number: type") && about("resource.state: enum"));

    let reason = r#"
        because "It is a test." {
            event shop.OrderPaid resource.number type
            event shop.OrderPaid resource.state enum
            event shop.OrderPaid "resource.payer*" resource.nothing missing
        }
    "#;
    let found = unexplained("explained", resource, reason);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].ends_with(
        "there is no such difference any more: event shop.OrderPaid resource.nothing missing"
    ));
}

#[test]
fn a_label_of_a_shared_type_is_true_of_all_its_places() {
    for (label, is_true) in [("单号", true), ("商户单号", false), ("微信单号", false)] {
        assert_eq!(
            is_part(label, "商户单号") && is_part(label, "微信单号"),
            is_true
        );
    }
    assert!(is_part("APPID", "子商户 AppID") && !is_part("付费金额", "优惠金额"));
}

/// Open entries without a reason, of discrepancies from pages and from other sources.
fn open(
    name: &str,
    pages: serde_json::Value,
    others: serde_json::Value,
    reasons: &str,
) -> Vec<String> {
    open_of(FAMILY, name, (pages, others), reasons)
}

/// Like [`open`], of another model.
fn open_of(
    family: &str,
    name: &str,
    (pages, others): (serde_json::Value, serde_json::Value),
    reasons: &str,
) -> Vec<String> {
    let folder = std::env::temp_dir().join(format!("open-{}-{name}", std::process::id()));
    let (spec, facts) = (folder.join("spec"), folder.join("facts"));
    fs::create_dir_all(&spec).unwrap();
    fs::create_dir_all(&facts).unwrap();
    let write = |path: PathBuf, text: &str| fs::write(path, text).unwrap();
    write(spec.join("shop.kdl"), family);
    write(spec.join("differences.kdl"), reasons);
    write(facts.join("official-vs-model.json"), &pages.to_string());
    write(facts.join("discrepancies-2.json"), &others.to_string());
    let model = Model::load(&spec).unwrap();
    let end = run_official(&spec, &facts, &model, false);
    fs::remove_dir_all(&folder).unwrap();
    match end {
        Ok(()) => Vec::new(),
        Err(Error::Open(open)) => open,
        Err(error) => panic!("{error}"),
    }
}

/// A discrepancy of the response of the model's operation.
fn entry(severity: i64, field: &str, aspect: &str) -> serde_json::Value {
    json!({
        "operation": "shop.QueryOrder", "in": "answer", "field": field, "aspect": aspect,
        "severity": severity, "official": ["integer"],
    })
}

#[test]
fn what_the_model_says_now_decides_what_is_open() {
    let pages = json!({"discrepancies": [
        entry(1, "number", "type"),
        entry(2, "number", "missing_in_answer"),
        entry(3, "payer", "missing_in_answer"),
        entry(4, "payer", "missing_in_answer"),
        entry(9, "state", "type"),
    ]});
    let found = open("decides", pages, json!({}), "");
    assert_eq!(
        found,
        [
            "severity 1: shop.QueryOrder answer.number: type",
            "severity 3: shop.QueryOrder answer.payer: missing_in_answer",
        ]
    );
}

#[test]
fn an_operation_is_found_by_its_earlier_name() {
    let mut right = entry(1, "number", "missing_in_answer");
    right["operation"] = json!("shop.FindOrder");
    let mut wrong = entry(1, "number", "type");
    wrong["operation"] = json!("shop.FindOrder");
    let pages = json!({"discrepancies": [right, wrong]});
    let found = open("was", pages.clone(), json!({}), "");
    assert_eq!(found, ["severity 1: shop.FindOrder answer.number: type"]);
    let reason = r#"open "It is a test." { operation shop.QueryOrder answer.number type; }"#;
    assert_eq!(
        open("was-reason", pages, json!({}), reason),
        Vec::<String>::new()
    );
}

#[test]
fn a_reason_closes_an_entry_and_must_still_be_needed() {
    let pages = json!({"discrepancies": [entry(1, "number", "type")]});
    let reason = r#"
        open "It is a test." {
            operation "shop.*" "answer.*" type
            operation shop.QueryOrder answer.number forced
        }
    "#;
    let found = open("reason", pages, json!({}), reason);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].ends_with("shop.QueryOrder answer.number forced"));
}

#[test]
fn an_official_page_settles_what_another_source_says() {
    let other = json!({
        "operation": "shop.QueryOrder", "in": "answer", "field": "lines[].price", "aspect": "missing",
        "severity": 3, "sources": [{"source": "SKIT", "says": {"t": "integer"}}],
    });
    let others = json!({"discrepancies": [other]});
    let found = open("other", json!({}), others.clone(), "");
    assert_eq!(
        found,
        ["severity 3: shop.QueryOrder answer.lines.price: missing"]
    );
    let pages = json!({"verdicts_on_discrepancies_2": [{
        "operation": "shop.QueryOrder", "in": "answer", "field": "lines[].price",
        "aspect": "missing", "official": "not on the page",
    }]});
    assert_eq!(open("settled", pages, others, ""), Vec::<String>::new());
}

#[test]
fn a_wrong_host_is_open_for_each_operation() {
    let others = json!({"hosts": [{
        "operations": ["shop.QueryOrder"], "ours": "api", "severity": 1,
        "theirs": "apihk.mch.weixin.qq.com",
    }]});
    let found = open("host", json!({}), others, "");
    assert_eq!(found, ["severity 1: shop.QueryOrder request.host: host"]);
}

#[test]
fn a_newer_source_explains_a_difference_from_the_facts() {
    let folder = std::env::temp_dir().join(format!("newer-{}", std::process::id()));
    let (spec, facts) = (folder.join("spec"), folder.join("facts"));
    fs::create_dir_all(&spec).unwrap();
    fs::create_dir_all(&facts).unwrap();
    fs::write(spec.join("shop.kdl"), FAMILY).unwrap();
    fs::write(spec.join("differences.kdl"), "").unwrap();
    let operations = json!({"operations": [{
        "family": "shop", "title": "查询订单", "method": "GET", "path": "/v3/orders/{number}",
        "host": "api.mch.weixin.qq.com", "roles": ["merchant"],
        "path_params": [{"name": "number", "type": "string"}],
        "response": {"status": [200], "kind": "json", "fields": [
            {"name": "number", "type": "integer"},
            {"name": "state", "type": "string", "enum": ["OPEN"]},
        ]},
    }]});
    fs::write(facts.join("shop.json"), operations.to_string()).unwrap();
    let event = json!({"event_type": "ORDER.PAID", "titles": ["支付通知"],
    "docs": ["https://pay.weixin.qq.com/doc/v3/merchant/2"], "variants": [{"fields": [
        {"name": "number", "type": "string"}, {"name": "state", "type": "string", "enum": ["OPEN", "PAID"]},
        {"name": "paid_at", "type": "string"},
    ]}]});
    fs::write(
        facts.join("notifications.json"),
        json!({"events": [event]}).to_string(),
    )
    .unwrap();
    let model = Model::load(&spec).unwrap();
    let Err(Error::Unexplained(found)) = run(&spec, &facts, &model, false) else {
        panic!("the facts differ");
    };
    assert_eq!(found.len(), 2, "{found:#?}");
    let page = json!({"operations": {"shop.QueryOrder": {"pages": [["merchant/1", "2026-01-01", ""]], "answer": [
        {"n": "number", "t": "string"},
        {"n": "state", "t": "string", "values": [["OPEN", "open"], ["PAID", "paid"]]},
        {"n": "paid_at", "t": "string"},
    ]}}});
    fs::write(facts.join("official.json"), page.to_string()).unwrap();
    let end = run(&spec, &facts, &model, false);
    fs::remove_dir_all(&folder).unwrap();
    assert!(end.is_ok(), "{end:?}");
}

#[test]
fn a_page_explains_what_the_facts_do_not_have_at_all() {
    let folder = std::env::temp_dir().join(format!("lacking-{}", std::process::id()));
    let (spec, facts) = (folder.join("spec"), folder.join("facts"));
    fs::create_dir_all(&spec).unwrap();
    fs::create_dir_all(&facts).unwrap();
    fs::write(spec.join("shop.kdl"), FAMILY).unwrap();
    fs::write(spec.join("differences.kdl"), "").unwrap();
    fs::write(facts.join("shop.json"), r#"{"operations": []}"#).unwrap();
    fs::write(facts.join("notifications.json"), r#"{"events": []}"#).unwrap();
    let model = Model::load(&spec).unwrap();
    let Err(Error::Unexplained(found)) = run(&spec, &facts, &model, false) else {
        panic!("the facts lack an operation and an event");
    };
    assert_eq!(found.len(), 2, "{found:#?}");
    // A page names no parameter, and writes the event type in its own case.
    let pages = json!({
        "operations": {"GET /v3/orders/{}": {"pages": [["merchant/1", "2026-01-01", ""]]}},
        "events": [{"event_types": ["Order.Paid"], "resource": [{"n": "number", "t": "string"}]}],
    });
    fs::write(facts.join("official.json"), pages.to_string()).unwrap();
    let end = run(&spec, &facts, &model, false);
    fs::remove_dir_all(&folder).unwrap();
    assert!(end.is_ok(), "{end:?}");
}

#[test]
fn a_field_is_forced_only_where_it_stands() {
    let forced = |place: &str| {
        let mut entry = entry(1, "number", "forced_unknown");
        entry["in"] = json!(place);
        entry
    };
    let pages = json!({"discrepancies": [forced("query"), forced("body")]});
    let path = "    path {\n        number string zh=\"单号\"\n    }\n";
    let query = path
        .replace("path", "query")
        .replace("string", "string required");
    let family = FAMILY.replace("/{number}", "").replace(path, &query);
    let found = open_of(&family, "forced", (pages, json!({})), "");
    assert_eq!(
        found,
        ["severity 1: shop.QueryOrder query.number: forced_unknown"]
    );
}
