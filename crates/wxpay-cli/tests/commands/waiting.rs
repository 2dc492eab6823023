use wxpay_sandbox::Fault;

use crate::Shop;

#[test]
fn a_paid_order_ends_the_waiting_at_once() {
    let shop = Shop::open();
    shop.order("order1", 100, "https://shop.example/notify");
    shop.sandbox.pay("order1").unwrap();
    let waited = shop.run(&["wait", "order", "order1", "--json"]);
    assert_eq!(waited.status, 0, "{waited:?}");
    assert_eq!(waited.json()["state"], "SUCCESS");
    assert_eq!(waited.json()["final"], true);
}

#[test]
fn an_order_that_stays_open_is_an_unknown_outcome() {
    let shop = Shop::open();
    shop.order("order1", 100, "https://shop.example/notify");
    let waited = shop.run(&["wait", "order", "order1", "--timeout", "0"]);
    assert_eq!(waited.status, 4, "{waited:?}");
    assert!(waited.stdout.starts_with("NOTPAY\n"), "{waited:?}");
    assert!(
        waited.stderr.contains("not final yet: NOTPAY"),
        "{waited:?}"
    );
    let waited = shop.run(&["wait", "order", "order1", "--timeout", "0", "--json"]);
    assert_eq!(waited.json()["final"], false, "one value: {waited:?}");
    assert!(waited.stderr.contains("not final yet"), "{waited:?}");
}

#[test]
fn an_order_that_is_not_there_ends_the_waiting() {
    let shop = Shop::open();
    let waited = shop.run(&["wait", "order", "order1"]);
    assert_eq!(waited.status, 1, "{waited:?}");
    assert!(waited.stderr.contains("ORDER_NOT_EXIST"), "{waited:?}");
}

#[test]
fn a_response_that_is_lost_does_not_end_the_waiting() {
    let shop = Shop::open();
    shop.order("order1", 100, "https://shop.example/notify");
    shop.sandbox.pay("order1").unwrap();
    shop.sandbox.fault_next(Fault::Forged);
    let waited = shop.run(&["wait", "order", "order1", "--timeout", "0", "--json"]);
    assert_eq!(waited.status, 4, "{waited:?}");
}

#[test]
fn every_object_has_its_query() {
    let shop = Shop::open();
    for (what, code) in [
        ("refund", "RESOURCE_NOT_EXISTS"),
        ("transfer", "NOT_FOUND"),
        ("claim", "RESOURCE_NOT_EXISTS"),
    ] {
        let waited = shop.run(&["wait", what, "number1"]);
        assert_eq!(waited.status, 1, "{waited:?}");
        assert!(waited.stderr.contains(code), "{waited:?}");
    }
}
