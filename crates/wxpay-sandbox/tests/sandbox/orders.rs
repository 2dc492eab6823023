use std::time::Duration;

use wxpay::AwsLc;
use wxpay::api::partner_payments as partner;
use wxpay::api::payments::{
    Amount, AppPrepay, ChargePaymentCode, CloseOrder, CodepayPayer, CodepaySceneInfo, H5Info,
    H5Prepay, H5SceneInfo, Identity, IdentityType, JsapiPayer, JsapiPrepay, NativePrepay, Payer,
    QueryOrderById, QueryOrderByOutTradeNo, ReverseOrder, StoreReference, TradeState, TradeType,
};
use wxpay_sandbox::{OrderState, PayError};
use wxpay_testkit::keys;

use crate::{builder, client, refused, with_async};

const MCHID: &str = keys::MERCHANT_ID;

pub(crate) fn native(out_trade_no: &str, fen: i64) -> NativePrepay {
    let url = "https://shop.example/notify";
    NativePrepay::new(out_trade_no)
        .appid("wx8888")
        .mchid(MCHID)
        .description("茶")
        .amount(Amount::cny(fen))
        .notify_url(url)
}

pub(crate) fn app(out_trade_no: &str, fen: i64) -> AppPrepay {
    let url = "https://shop.example/notify";
    AppPrepay::new(out_trade_no)
        .appid("wx8888")
        .mchid(MCHID)
        .description("茶")
        .amount(Amount::cny(fen))
        .notify_url(url)
}

fn query(out_trade_no: &str) -> QueryOrderByOutTradeNo {
    QueryOrderByOutTradeNo::new(out_trade_no).mchid(MCHID)
}

#[test]
fn an_order_is_made_paid_and_found_by_both_numbers() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let payer = JsapiPayer::new().openid("oUser1");
    let order = JsapiPrepay::new("order-1")
        .appid("wx8888")
        .mchid(MCHID)
        .description("茶")
        .amount(Amount::cny(100))
        .notify_url("https://shop.example/notify")
        .payer(payer)
        .attach("table 7");
    let prepay = client.send(order.clone()).unwrap();
    assert!(prepay.prepay_id.starts_with("wx"));
    assert_eq!(client.send(order).unwrap().prepay_id, prepay.prepay_id);

    let open = client.send(query("order-1")).unwrap();
    assert_eq!(open.trade_state, TradeState::Notpay);
    assert_eq!(open.transaction_id, None);
    assert_eq!(sandbox.fail_payment("order-1").unwrap().failed_attempts, 1);

    let before = sandbox.balance(MCHID).available;
    let paid = sandbox.pay("order-1").unwrap();
    assert_eq!(sandbox.balance(MCHID).available, before + 100);
    let known = client.send(query("order-1")).unwrap();
    assert_eq!(known.trade_state, TradeState::Success);
    assert_eq!(known.trade_type, Some(TradeType::Jsapi));
    assert_eq!(known.transaction_id, paid.transaction_id);
    assert_eq!(known.attach.as_deref(), Some("table 7"));
    assert_eq!(known.payer.unwrap().openid.as_deref(), Some("oUser1"));
    assert_eq!(known.amount.unwrap().payer_total, Some(100));

    let id = paid.transaction_id.unwrap();
    let by_id = with_async(&sandbox, |client| async move {
        client
            .send(QueryOrderById::new(id).mchid(MCHID))
            .await
            .unwrap()
    });
    assert_eq!(by_id.out_trade_no, "order-1");
}

#[test]
fn every_way_to_pay_gives_what_its_page_needs() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let code_url = client.send(native("native1", 1)).unwrap().code_url;
    assert!(code_url.starts_with("weixin://wxpay/bizpayurl"));
    let scene = H5SceneInfo::new()
        .payer_client_ip("127.0.0.1")
        .h5_info(H5Info::new().r#type("Wap"));
    let h5 = H5Prepay::new("h5-order")
        .appid("wx8888")
        .mchid(MCHID)
        .description("茶")
        .amount(Amount::cny(1))
        .notify_url("https://shop.example/notify")
        .scene_info(scene);
    let h5_url = client.send(h5.clone()).unwrap().h5_url;
    assert!(h5_url.starts_with("https://wx.tenpay.com/"), "{h5_url}");
    sandbox.advance(Duration::from_secs(300));
    assert_eq!(sandbox.pay("h5-order"), Err(PayError::PrepayExpired));
    assert_ne!(client.send(h5).unwrap().h5_url, h5_url);
    sandbox.pay("h5-order").unwrap();
    sandbox.pay("native1").unwrap();
}

#[test]
fn a_number_that_is_used_otherwise_is_refused() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(native("order1", 1)).unwrap();
    let other = refused(client.send(native("order1", 2)));
    assert_eq!(other, (400, "INVALID_REQUEST".to_owned()));
    sandbox.pay("order1").unwrap();
    let used = refused(client.send(native("order1", 1)));
    assert_eq!(used, (403, "OUT_TRADE_NO_USED".to_owned()));
    let paid = refused(client.send(CloseOrder::new("order1").mchid(MCHID)));
    assert_eq!(paid, (400, "ORDER_PAID".to_owned()));
}

#[test]
fn an_order_is_closed_by_the_merchant_or_by_seven_days() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(native("order1", 1)).unwrap();
    client.send(CloseOrder::new("order1").mchid(MCHID)).unwrap();
    assert_eq!(sandbox.requests()[1].status, Some(204));
    let closed = refused(client.send(native("order1", 1)));
    assert_eq!(closed, (400, "ORDER_CLOSED".to_owned()));

    let expires = wxpay::Timestamp::from_unix(sandbox.now().as_unix() + 600);
    let expires = wxpay::DateTime::from_timestamp(expires, 480).unwrap();
    let soon = native("order2", 1).time_expire(expires);
    client.send(soon).unwrap();
    sandbox.advance(Duration::from_secs(600));
    let state = client.send(query("order2")).unwrap().trade_state;
    assert_eq!(state, TradeState::Notpay);
    assert_eq!(sandbox.pay("order2"), Err(PayError::TimeExpired));
    sandbox.advance(Duration::from_secs(7 * 86_400 - 600));
    let state = client.send(query("order2")).unwrap().trade_state;
    assert_eq!(state, TradeState::Closed);

    let unknown = refused(client.send(query("order3")));
    assert_eq!(unknown, (404, "ORDER_NOT_EXIST".to_owned()));
    let unknown = refused(client.send(CloseOrder::new("order3").mchid(MCHID)));
    assert_eq!(unknown, (404, "ORDER_NOT_EXIST".to_owned()));
}

#[test]
fn a_wrong_order_is_refused_with_the_code_of_the_pages() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let foreign = NativePrepay::new("order1")
        .appid("wx8888")
        .mchid("1900000001")
        .description("茶")
        .amount(Amount::cny(1))
        .notify_url("https://shop.example/notify");
    let error = client.send(foreign).unwrap_err();
    assert_eq!(
        error.api().unwrap().message(),
        Some("http header中的mchid与post payload中的mchid不匹配")
    );
    let param = (400, "PARAM_ERROR".to_owned());
    let wrong = |change: fn(&mut NativePrepay)| {
        let mut order = native("order1", 1);
        change(&mut order);
        refused(client.send(order))
    };
    assert_eq!(
        wrong(|order| order.out_trade_no = "short".to_owned()),
        param
    );
    assert_eq!(
        wrong(|order| order.out_trade_no = "order 1".to_owned()),
        param
    );
    assert_eq!(wrong(|order| order.amount = Some(Amount::cny(0))), param);
    assert_eq!(
        wrong(|order| order.description = Some("茶".repeat(128))),
        param
    );
    assert_eq!(wrong(|order| order.appid = Some(String::new())), param);
    assert_eq!(
        wrong(|order| order.notify_url = Some("ftp://a".to_owned())),
        param
    );
    assert_eq!(
        wrong(|order| order.notify_url = Some("https://a/?b".to_owned())),
        param
    );
    let theirs = QueryOrderByOutTradeNo::new("order1").mchid("1900000001");
    assert_eq!(refused(client.send(theirs)), param);
    assert!(sandbox.orders().is_empty());
}

#[test]
fn a_real_name_is_sealed_and_the_same_one_is_the_same_order() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let named = |name: &str| {
        let identity = Identity::new()
            .r#type(IdentityType::Idcard)
            .number("11010119900101001X")
            .name(name);
        native("order1", 1).payer(Payer::new().identity(identity))
    };
    let first = client.send(named("张三")).unwrap();
    assert_eq!(client.send(named("张三")).unwrap().code_url, first.code_url);
    let other = refused(client.send(named("李四")));
    assert_eq!(other, (400, "INVALID_REQUEST".to_owned()));
}

#[test]
fn a_code_payment_is_paid_at_once_or_after_the_password() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let code = |number: &str| {
        ChargePaymentCode::new(number)
            .appid("wx8888")
            .mchid(MCHID)
            .description("茶")
            .payer(CodepayPayer::new().auth_code("130061098828009406"))
            .amount(Amount::cny(30))
            .scene_info(CodepaySceneInfo::new().store_info(StoreReference::new().id("7")))
    };
    let paid = client.send(code("order1")).unwrap();
    assert_eq!(paid.trade_state, Some(TradeState::Success));
    assert_eq!(paid.trade_type, Some(TradeType::Micropay));

    sandbox.ask_password();
    let waiting = refused(client.send(code("order2")));
    assert_eq!(waiting, (202, "USERPAYING".to_owned()));
    let state = client.send(query("order2")).unwrap().trade_state;
    assert_eq!(state, TradeState::Userpaying);
    sandbox.pay("order2").unwrap();
    let before = sandbox.balance(MCHID).available;
    client
        .send(ReverseOrder::new("order2").appid("wx8888").mchid(MCHID))
        .unwrap();
    assert_eq!(sandbox.balance(MCHID).available, before - 30);
    assert_eq!(sandbox.order("order2").unwrap().state, OrderState::Revoked);
}

#[test]
fn a_service_provider_makes_orders_for_its_sub_merchants() {
    let sandbox = builder().start().unwrap();
    let prepay = partner::MiniProgramPrepay::new("order1")
        .sp_appid("wx8888")
        .sp_mchid(MCHID)
        .sub_mchid("1900000109")
        .description("茶")
        .amount(partner::Amount::cny(70))
        .payer(partner::OpenidPayer::new().sp_openid("oUser1"));
    let query = |sub_mchid: &str| {
        partner::QueryOrderByOutTradeNo::new("order1")
            .sp_mchid(MCHID)
            .sub_mchid(sub_mchid)
    };
    with_async(&sandbox, |client| async move {
        client.send(prepay).await.unwrap();
        let other = refused(client.send(query("1900000110")).await);
        assert_eq!(other, (404, "ORDER_NOT_EXIST".to_owned()));
    });
    let before = sandbox.balance("1900000109").available;
    sandbox.pay("order1").unwrap();
    assert_eq!(sandbox.balance("1900000109").available, before + 70);
    let order = client(&sandbox).send(query("1900000109")).unwrap();
    assert_eq!(order.trade_state, partner::TradeState::Success);
    assert_eq!(order.sp_mchid.as_deref(), Some(MCHID));
    assert_eq!(order.payer.unwrap().sp_openid.as_deref(), Some("oUser1"));
    assert!(sandbox.merchant(AwsLc).is_ok());
}
