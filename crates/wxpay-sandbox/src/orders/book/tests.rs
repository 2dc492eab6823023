use serde_json::json;

use super::*;

const NOON: Timestamp = Timestamp::from_unix(1_767_240_000);

fn draft(way: Way, total: i64) -> Draft {
    Draft {
        way,
        sub_mchid: None,
        appid: Some("wx1".to_owned()),
        sub_appid: None,
        out_trade_no: "order1".to_owned(),
        total,
        currency: "CNY".to_owned(),
        description: "茶".to_owned(),
        attach: None,
        notify_url: None,
        openid: None,
        sub_openid: None,
        device_id: None,
        time_expire: None,
        parameters: json!({ "total": total }),
    }
}

fn native(total: i64) -> Draft {
    draft(Way::Prepay(Method::Native), total)
}

const MINE: Filter = Filter {
    party: Party::Merchant,
    sub_mchid: None,
};

fn prepay_id(orders: &mut Orders, now: Timestamp) -> String {
    let order = orders.create(now, "m", native(1)).unwrap();
    order.prepay_id.clone().unwrap()
}

#[test]
fn the_same_order_gets_the_same_prepay_while_it_lives() {
    let mut orders = Orders::default();
    let first = prepay_id(&mut orders, NOON);
    assert_eq!(first.len(), 36);
    assert_eq!(prepay_id(&mut orders, later(NOON, PREPAY - 1)), first);
    let end = later(NOON, PREPAY);
    assert_eq!(orders.pay(end, "m", "order1"), Err(PayError::PrepayExpired));
    assert_ne!(prepay_id(&mut orders, end), first);
    orders.pay(end, "m", "order1").unwrap();
}

#[test]
fn an_h5_url_lives_five_minutes() {
    let mut orders = Orders::default();
    let h5 = draft(Way::Prepay(Method::H5), 1);
    orders.create(NOON, "m", h5).unwrap();
    let pay = |orders: &mut Orders, after| orders.pay(later(NOON, after), "m", "order1").map(drop);
    assert_eq!(pay(&mut orders, 300), Err(PayError::PrepayExpired));
    assert_eq!(pay(&mut orders, 299), Ok(()));
}

#[test]
fn a_number_is_one_order() {
    let mut orders = Orders::default();
    orders.create(NOON, "m", native(1)).unwrap();
    let again = |orders: &mut Orders, draft| orders.create(NOON, "m", draft).map(drop);
    let other = Err(Rejection::OtherParameters);
    assert_eq!(again(&mut orders, native(2)), other);
    assert_eq!(
        again(&mut orders, draft(Way::Prepay(Method::App), 1)),
        other
    );
    orders.create(NOON, "other merchant", native(2)).unwrap();
    orders.pay(NOON, "m", "order1").unwrap();
    assert_eq!(again(&mut orders, native(1)), Err(Rejection::Used));
}

#[test]
fn time_expire_ends_the_time_to_pay_and_seven_days_the_order() {
    let mut orders = Orders::default();
    let mut make = |number: &str, time_expire: Option<u64>| {
        let mut order = native(1);
        order.out_trade_no = number.to_owned();
        order.time_expire = time_expire.map(|after| later(NOON, after));
        orders.create(NOON, "m", order).map(drop)
    };
    make("order1", None).unwrap();
    make("order2", Some(600)).unwrap();
    make("order3", Some(15 * 24 * 60 * 60)).unwrap();
    let state = |orders: &mut Orders, number: &str, after| {
        let order = orders.order(later(NOON, after), "m", number);
        order.unwrap().state
    };
    let pay = |orders: &mut Orders, after| orders.pay(later(NOON, after), "m", "order2").map(drop);
    assert_eq!(pay(&mut orders, 600), Err(PayError::TimeExpired));
    assert_eq!(state(&mut orders, "order2", 600), OrderState::NotPay);
    assert_eq!(state(&mut orders, "order2", OPEN - 1), OrderState::NotPay);
    assert_eq!(state(&mut orders, "order1", OPEN - 1), OrderState::NotPay);
    for number in ["order1", "order2"] {
        assert_eq!(state(&mut orders, number, OPEN), OrderState::Closed);
    }
    assert_eq!(state(&mut orders, "order3", OPEN), OrderState::NotPay);
    assert_eq!(
        state(&mut orders, "order3", 2 * OPEN + OPEN),
        OrderState::Closed
    );
}

#[test]
fn time_expire_is_moved_into_its_bounds_without_an_error() {
    for (given, kept) in [
        (-5_i64, 60),
        (59, 60),
        (61, 61),
        (i64::MAX / 2, 15 * 24 * 60 * 60),
    ] {
        let mut orders = Orders::default();
        let mut order = native(1);
        order.time_expire = Some(Timestamp::from_unix(NOON.as_unix() + given));
        let made = orders.create(NOON, "m", order).unwrap();
        assert_eq!(made.expires.timestamp(), later(NOON, kept), "{given}");
        let pay =
            |orders: &mut Orders, after| orders.pay(later(NOON, after), "m", "order1").map(drop);
        if given < 3600 {
            assert_eq!(pay(&mut orders, kept), Err(PayError::TimeExpired));
            assert_eq!(pay(&mut orders, kept - 1), Ok(()));
        }
    }
}

#[test]
fn a_closed_number_is_closed_for_good() {
    let mut orders = Orders::default();
    orders.create(NOON, "m", native(1)).unwrap();
    let close = |orders: &mut Orders| orders.close(NOON, "m", "order1".to_owned(), &MINE);
    assert_eq!(close(&mut orders), Ok(()));
    assert_eq!(close(&mut orders), Ok(()));
    let again = orders.create(NOON, "m", native(1)).map(drop);
    assert_eq!(again, Err(Rejection::Closed));
    let state = OrderState::Closed;
    assert_eq!(
        orders.pay(NOON, "m", "order1"),
        Err(PayError::NotPayable { state })
    );
}

#[test]
fn a_code_payment_without_its_password_can_fail_and_be_reversed() {
    let mut orders = Orders::default();
    let code = || draft(Way::CodePay, 5);
    orders.ask_password();
    let paying = Err(Rejection::UserPaying);
    assert_eq!(orders.create(NOON, "m", code()).map(drop), paying);
    assert_eq!(orders.create(NOON, "m", code()).map(drop), paying);
    let failed = orders.fail_payment(NOON, "m", "order1").unwrap();
    assert_eq!(failed.state, OrderState::PayError);
    let (order, back) = orders
        .reverse(NOON, "m", "order1".to_owned(), &MINE)
        .unwrap();
    assert_eq!((order.state, back), (OrderState::Revoked, 0));

    let mut second = code();
    second.out_trade_no = "order2".to_owned();
    let paid = orders.create(NOON, "m", second).unwrap();
    assert_eq!(paid.state, OrderState::Success);
    let (_, back) = orders
        .reverse(NOON, "m", "order2".to_owned(), &MINE)
        .unwrap();
    assert_eq!(back, 5);
}

#[test]
fn an_order_of_another_party_looks_like_none() {
    let mut orders = Orders::default();
    orders.create(NOON, "m", native(1)).unwrap();
    let theirs = Filter {
        party: Party::Provider,
        sub_mchid: Some("s".to_owned()),
    };
    let by = Key::OutTradeNo("order1".to_owned());
    for (mchid, filter, is_found) in [
        ("m", &MINE, true),
        ("n", &MINE, false),
        ("m", &theirs, false),
    ] {
        let found = orders.query(NOON, mchid, &by, filter).is_ok();
        assert_eq!(found, is_found, "{mchid} {filter:?}");
    }
}
