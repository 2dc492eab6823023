use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;

use wxpay_sandbox::Sandbox;

use crate::notifications::{Listening, server};
use crate::{Ran, Shop, wxpay};

fn shop() -> Shop {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    Shop::of(Sandbox::builder().control(any_port).start().unwrap())
}

fn trigger(shop: &Shop, arguments: &[&str]) -> Ran {
    let control = shop.sandbox.control_url().unwrap();
    shop.run(&[&["trigger", "--control", &control], arguments].concat())
}

fn listed(shop: &Shop) -> Vec<String> {
    let list = shop.run(&["trigger", "--list", "--json"]).json();
    let events = list["events"].as_array().unwrap();
    let names = events
        .iter()
        .map(|event| event["name"].as_str().unwrap().to_owned());
    names.collect()
}

#[test]
fn every_listed_event_is_verified_and_decrypted() {
    let shop = shop();
    let events = listed(&shop);
    assert!(events.len() > 80, "{}", events.len());
    let count = events.len().to_string();
    let mut listening = Listening::begin(&shop, &["--count", &count]);
    // A pipe holds what some of them print.
    for group in events.chunks(16) {
        let mut arguments = vec!["--to", listening.url()];
        arguments.extend(group.iter().map(String::as_str));
        let ran = trigger(&shop, &arguments);
        assert_eq!(ran.status, 0, "{ran:?}");
        assert_eq!(ran.stdout.lines().count(), group.len(), "{ran:?}");
        for event in group {
            let resource = &listening.next()["notification"]["resource"];
            assert!(resource.is_object(), "{event}: {resource}");
        }
    }
    assert_eq!(listening.end(), Some(0));
}

#[test]
fn an_event_is_about_an_object_or_made_up() {
    let shop = shop();
    let (url, posted) = server(&[204, 204, 204]);
    shop.order("order1", 100, &url);
    shop.sandbox.pay("order1").unwrap();
    let first = posted.recv().unwrap();
    assert!(first.contains("TRANSACTION.SUCCESS"), "{first}");
    let about = trigger(
        &shop,
        &["TRANSACTION.SUCCESS", "--number", "order1", "--json"],
    );
    assert_eq!(about.status, 0, "{about:?}");
    assert_eq!(about.json()["resource"]["out_trade_no"], "order1");

    let resource = r#"{"amount":{"total":7}}"#;
    let changed = trigger(
        &shop,
        &[
            "payments.OrderPaid",
            "--to",
            &url,
            "--resource",
            resource,
            "--json",
        ],
    );
    assert_eq!(
        changed.json()["resource"]["amount"]["total"],
        7,
        "{changed:?}"
    );
}

#[test]
fn an_event_that_cannot_be_sent_is_explained() {
    let shop = shop();
    let unknown = trigger(&shop, &["NOTHING", "--to", "http://127.0.0.1:1"]);
    assert_eq!(unknown.status, 2, "{unknown:?}");
    assert!(unknown.stderr.contains("--list"), "{unknown:?}");
    let nowhere = trigger(&shop, &["TRANSACTION.SUCCESS"]);
    assert_eq!(nowhere.status, 2, "{nowhere:?}");
    assert!(nowhere.stderr.contains("--to"), "{nowhere:?}");
    let other = trigger(&shop, &["TRANSACTION.SUCCESS", "--number", "none"]);
    assert_eq!(other.status, 1, "{other:?}");
    let away = trigger(
        &shop,
        &["TRANSACTION.SUCCESS", "--to", "http://127.0.0.1:1"],
    );
    assert_eq!(away.status, 1, "{away:?}");
    assert!(
        away.stdout.contains("no-answer") || away.stdout.contains("not-sent"),
        "{away:?}"
    );

    // The configuration has an address for what is made up.
    let (url, posted) = server(&[204]);
    let control = shop.sandbox.control_url().unwrap();
    let mut command: Command = shop.command(&["trigger", "REFUND.CLOSED", "--control", &control]);
    let ran = Ran::of(command.env("WXPAY_NOTIFY_URL", url).output().unwrap());
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(posted.recv().unwrap().contains("REFUND.CLOSED"));
}

#[test]
fn the_family_of_a_shared_event_type_is_named() {
    let shop = shop();
    let (url, _posted) = server(&[204, 204, 204, 204]);
    let sent = |arguments: &[&str]| {
        let arguments = [arguments, &["--to", &url, "--json"]].concat();
        let ran = trigger(&shop, &arguments);
        assert_eq!(ran.status, 0, "{ran:?}");
        ran.json()["resource"].clone()
    };
    let order = sent(&["TRANSACTION.SUCCESS"]);
    assert!(order["out_trade_no"].is_string(), "{order}");
    let combined = sent(&["TRANSACTION.SUCCESS", "--family", "combine_payments"]);
    assert!(combined["combine_out_trade_no"].is_string(), "{combined}");
    let combined = sent(&["combine_payments:TRANSACTION.SUCCESS"]);
    assert!(combined["combine_out_trade_no"].is_string(), "{combined}");
    let partner = sent(&["papay.PartnerContractSigned"]);
    assert!(partner["sp_mchid"].is_string(), "{partner}");

    let other = trigger(
        &shop,
        &["TRANSACTION.SUCCESS", "--family", "refunds", "--to", &url],
    );
    assert_eq!(other.status, 2, "{other:?}");
    let none = trigger(&shop, &["--list", "--family", "none"]);
    assert_eq!(none.status, 2, "{none:?}");
    let refunds = trigger(&shop, &["--list", "--family", "ecommerce_refunds"]).stdout;
    assert!(
        refunds.starts_with("ecommerce_refunds:REFUND."),
        "{refunds}"
    );
}

#[test]
fn events_are_listed_without_a_sandbox() {
    let folder = tempfile::tempdir().unwrap();
    let run = |language: &str| {
        let arguments = ["trigger", "--list", "--lang", language];
        Ran::of(wxpay(folder.path(), &arguments).output().unwrap())
    };
    assert!(
        run("en").stdout.contains("payments.OrderPaid"),
        "{:?}",
        run("en")
    );
    assert!(run("zh").stdout.contains("支付"), "{:?}", run("zh"));
    let nothing = Ran::of(wxpay(folder.path(), &["trigger"]).output().unwrap());
    assert_eq!(nothing.status, 2, "{nothing:?}");
}
