//! Product coupons of brands: made by a service provider or the brand, sent to users, used and given back.

use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};
use wxpay::blocking::Client;
use wxpay::{AwsLc, DateTime, Merchant};
use wxpay_sandbox::{
    CouponError, CouponStockState, DeliveryPlanAudit, DeliveryPlanState, MerchantAccount,
    ProductCouponState, Sandbox, Snapshot, UserCouponState,
};
use wxpay_testkit::keys;

use crate::combined::send;
use crate::notifications::{Told, server};
use crate::{builder, client, refused, transport};

const BRAND: &str = "120344";
const OTHER_BRAND: &str = "120345";
const APPID: &str = "wx8888888888888888";
const USER: &str = "oUser1";
const DAY: Duration = Duration::from_secs(86_400);

/// A Wednesday at noon in Beijing.
const NOON: &str = "2026-05-20T12:00:00+08:00";

/// A sandbox at a fixed time, a service provider and the brand.
struct World {
    sandbox: Sandbox,
    partner: Client,
    brand: Client,
}

impl World {
    fn new() -> Self {
        let account = MerchantAccount::new(BRAND).key(keys::merchant_key(), keys::MERCHANT_SERIAL);
        let sandbox = builder().brand(account).start().unwrap();
        sandbox.set_time(NOON.parse::<DateTime>().unwrap().timestamp());
        let brand = sandbox.brand_builder(BRAND, AwsLc).unwrap();
        Self {
            partner: client(&sandbox),
            brand: Client::for_brand(brand.build().unwrap(), transport(&sandbox)),
            sandbox,
        }
    }

    /// Calls as the service provider.
    fn call(&self, name: &str, mut members: Value) -> Result<Value, wxpay::Error> {
        let id = format!("marketing_product_coupon.{name}");
        let row = wxpay::catalog().find(&id).unwrap();
        if row.fields.iter().any(|field| field.name == "brand_id") {
            let brand_id = members.as_object_mut().unwrap().entry("brand_id");
            brand_id.or_insert(BRAND.into());
        }
        send(&self.partner, &id, members)
    }

    /// Calls as the brand.
    fn call_as_brand(&self, name: &str, members: Value) -> Result<Value, wxpay::Error> {
        let id = format!("marketing_product_coupon.brand_{name}");
        send(&self.brand, &id, members)
    }

    /// Makes a product coupon. Returns its ID and that of its stock.
    fn product(&self, number: &str, change: impl FnOnce(&mut Value)) -> (String, String) {
        let mut body = product(number);
        change(&mut body);
        let made = self.call("create_product_coupon", body).unwrap();
        (
            text(&made["product_coupon_id"]),
            text(&made["stock"]["stock_id"]),
        )
    }

    fn send_to(
        &self,
        (product, stock): (&str, &str),
        openid: &str,
        number: &str,
    ) -> Result<Value, wxpay::Error> {
        let members = json!({
            "openid": openid, "product_coupon_id": product, "stock_id": stock, "appid": APPID,
            "send_request_no": number,
        });
        self.call("send_coupon", members)
    }

    /// Calls about a coupon of a user.
    fn on(&self, coupon: &Value, name: &str, other: Value) -> Result<Value, wxpay::Error> {
        self.call(name, about(coupon, other))
    }

    fn confirm(&self, coupon: &Value, number: &str) -> Value {
        let other = json!({ "out_request_no": number });
        self.on(coupon, "confirm_user_coupon", other).unwrap()
    }

    fn redeem(&self, coupon: &Value, number: &str) -> Result<Value, wxpay::Error> {
        self.on(coupon, "redeem_user_coupon", usage(number))
    }

    fn give_back(&self, coupon: &Value, number: &str) -> Result<Value, wxpay::Error> {
        let other = json!({ "out_request_no": number });
        self.on(coupon, "return_user_coupon", other)
    }

    fn stock(&self, (product, stock): (&str, &str)) -> Value {
        let query = json!({ "product_coupon_id": product, "stock_id": stock });
        self.call("query_stock", query).unwrap()
    }

    fn state(&self, coupon: &Value) -> String {
        let found = self.on(coupon, "query_user_coupon", json!({})).unwrap();
        text(&found["coupon_state"])
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn about(coupon: &Value, other: Value) -> Value {
    let mut members = json!({
        "openid": USER, "coupon_code": coupon["coupon_code"], "appid": APPID,
        "product_coupon_id": coupon["product_coupon"]["product_coupon_id"],
        "stock_id": coupon["stock"]["stock_id"],
    });
    let other = other.as_object().unwrap().clone();
    members.as_object_mut().unwrap().extend(other);
    members
}

fn usage(number: &str) -> Value {
    json!({
        "out_request_no": number, "use_time": NOON,
        "associated_order_info": { "transaction_id": "4200000000123456789123456789" },
    })
}

/// A stock with the members that the pages require.
fn stock(rule: &str) -> Value {
    json!({
        "coupon_code_mode": "WECHATPAY", "store_scope": "NONE",
        "stock_send_rule": { "max_count": 10, "max_count_per_user": 5 },
        rule: {
            "coupon_available_period": {
                "available_begin_time": "2026-01-01T00:00:00+08:00",
                "available_end_time": "2026-06-30T23:59:59+08:00",
            },
        },
        "usage_rule_display_info": {
            "coupon_usage_method_list": ["OFFLINE"], "usage_description": "全场可用",
        },
        "coupon_display_info": { "code_display_mode": "QRCODE" },
        "notify_config": { "notify_appid": APPID },
    })
}

fn product(number: &str) -> Value {
    json!({
        "out_request_no": number, "scope": "ALL", "type": "NORMAL", "usage_mode": "SINGLE",
        "single_usage_info": { "normal_coupon": { "threshold": 10_000, "discount_amount": 100 } },
        "display_info": {
            "name": "满百减一", "image_url": "https://shop.example/1.png",
            "background_url": "https://shop.example/2.png",
        },
        "stock": stock("single_usage_rule"),
    })
}

/// Three uses, a day apart.
fn bundle(number: &str) -> Value {
    let mut body = product(number);
    let members = body.as_object_mut().unwrap();
    members.remove("stock");
    members.remove("single_usage_info");
    body["usage_mode"] = json!("PROGRESSIVE_BUNDLE");
    body["progressive_bundle_usage_info"] = json!({ "count": 3, "interval_days": 1 });
    body["stock_bundle"] = stock("progressive_bundle_usage_rule");
    let discounts: Vec<Value> = [10, 20, 30]
        .map(|fen| json!({ "threshold": 100, "discount_amount": fen }))
        .into();
    body["stock_bundle"]["progressive_bundle_usage_rule"]["normal_coupon_list"] = discounts.into();
    body
}

fn invalid() -> (u16, String) {
    (400, "INVALID_REQUEST".to_owned())
}

fn unusable() -> (u16, String) {
    (403, "NOT_ENOUGH".to_owned())
}

#[test]
fn a_coupon_is_sent_confirmed_used_and_given_back() {
    let world = World::new();
    let (url, notices) = server(&[]);
    let set = world.call("set_notification_url", json!({ "notify_url": url }));
    assert_eq!(set.unwrap()["notify_url"], url);
    let (product, stock) = world.product("create1", |_| {});
    let of = (product.as_str(), stock.as_str());
    let sent = world.send_to(of, USER, "send001").unwrap();
    assert_eq!(sent["coupon_state"], "CONFIRMING");
    assert_eq!(sent["send_channel"], "API");
    assert_eq!(sent["stock"]["state"], "SENDING");
    assert_eq!(sent["product_coupon"]["state"], "EFFECTIVE");
    assert_eq!(refused(world.redeem(&sent, "use0001")), unusable());

    world.sandbox.await_notifications();
    let notice = notices.try_recv().unwrap();
    assert_eq!(notice.envelope()["event_type"], "PRODUCT_COUPON_SP.SEND");
    assert_eq!(notice.envelope()["resource"]["original_type"], "coupon");
    let resource = notice.opened_by(&world.sandbox.merchant(AwsLc).unwrap());
    assert_eq!(resource["coupon_code"], sent["coupon_code"]);
    assert_eq!(resource["brand_id"], BRAND);
    assert_eq!(resource["openid"], USER);

    let confirmed = world.confirm(&sent, "confirm1");
    assert_eq!(confirmed["coupon_state"], "EFFECTIVE");
    assert_eq!(confirmed["confirm_request_no"], "confirm1");
    assert_eq!(world.confirm(&sent, "confirm1"), confirmed);
    let again = json!({ "out_request_no": "confirm2" });
    let again = world.on(&sent, "confirm_user_coupon", again);
    assert_eq!(refused(again), invalid());
    assert_eq!(refused(world.give_back(&sent, "return0")), invalid());

    let used = world.redeem(&sent, "use0001").unwrap();
    assert_eq!(used["coupon_state"], "USED");
    let detail = &used["single_usage_detail"];
    assert_eq!(detail["use_request_no"], "use0001");
    let order = &detail["associated_order_info"];
    assert_eq!(order["transaction_id"], "4200000000123456789123456789");
    assert_eq!(world.redeem(&sent, "use0001").unwrap(), used);
    assert_eq!(refused(world.redeem(&sent, "use0002")), unusable());
    let returned = world.give_back(&sent, "return1").unwrap();
    assert_eq!(returned["coupon_state"], "EFFECTIVE");
    let detail = &returned["single_usage_detail"];
    assert_eq!(detail["return_request_no"], "return1");
    world.redeem(&sent, "use0003").unwrap();
    world.give_back(&sent, "return2").unwrap();

    let end = json!({ "out_request_no": "end0001", "deactivate_reason": "活动结束" });
    let ended = world
        .on(&sent, "deactivate_user_coupon", end.clone())
        .unwrap();
    assert_eq!(ended["coupon_state"], "DEACTIVATED");
    assert_eq!(ended["deactivate_reason"], "活动结束");
    assert_eq!(
        world.on(&sent, "deactivate_user_coupon", end).unwrap(),
        ended
    );
    let end = json!({ "out_request_no": "end0002", "deactivate_reason": "活动结束" });
    let again = world.on(&sent, "deactivate_user_coupon", end);
    assert_eq!(refused(again), invalid());
    let counted = &world.stock(of)["sent_count_info"];
    assert_eq!(counted, &json!({ "total_count": 1, "today_count": 1 }));
}

#[test]
fn a_service_provider_and_the_brand_share_one_book() {
    let world = World::new();
    let (url, notices) = server(&[]);
    let unset = world.call_as_brand("query_notification_url", json!({}));
    assert_eq!(refused(unset), invalid());
    let unset = world.call("query_notification_url", json!({}));
    assert_eq!(refused(unset), (404, "NOT_FOUND".to_owned()));
    let set = json!({ "notify_url": url });
    world.call_as_brand("set_notification_url", set).unwrap();
    let asked = world.call_as_brand("query_notification_url", json!({}));
    assert_eq!(asked.unwrap()["notify_url"], url);

    let (product, stock) = world.product("create1", |_| {});
    let query = json!({ "product_coupon_id": product });
    let found = world.call_as_brand("query_product_coupon", query.clone());
    assert_eq!(found.unwrap()["state"], "EFFECTIVE");
    let members = json!({
        "openid": USER, "product_coupon_id": product, "stock_id": stock, "appid": APPID,
        "send_request_no": "send001", "attach": "柜台",
    });
    let sent = world.call_as_brand("send_coupon", members.clone()).unwrap();
    // The brand's numbers are the service provider's too.
    assert_eq!(
        world.call("send_coupon", members).unwrap()["coupon_code"],
        sent["coupon_code"]
    );
    world.confirm(&sent, "confirm1");
    let used = about(&sent, usage("use0001"));
    let used = world.call_as_brand("redeem_user_coupon", used).unwrap();
    assert_eq!(used["coupon_state"], "USED");
    // The brand's page lists no code for a coupon that cannot be used.
    let again = about(&sent, usage("use0002"));
    let again = world.call_as_brand("redeem_user_coupon", again);
    assert_eq!(refused(again), invalid());

    world.sandbox.await_notifications();
    let notices = notices.try_iter().collect::<Vec<_>>();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].envelope()["event_type"], "PRODUCT_COUPON.SEND");
    let deliveries = world.sandbox.deliveries();
    assert_eq!(deliveries.len(), 1);

    let mut other = query;
    other["brand_id"] = json!(OTHER_BRAND);
    let foreign = world.call("query_product_coupon", other);
    assert_eq!(refused(foreign), (404, "NOT_FOUND".to_owned()));
}

#[test]
fn a_used_number_is_refused_with_other_parameters() {
    let world = World::new();
    let made = world.call("create_product_coupon", product("create1"));
    let made = made.unwrap();
    let again = world.call("create_product_coupon", product("create1"));
    assert_eq!(again.unwrap(), made);
    let mut other = product("create1");
    other["display_info"]["name"] = json!("满百减二");
    let other = world.call("create_product_coupon", other);
    let exists = (400, "ALREADY_EXISTS".to_owned());
    assert_eq!(refused(other), exists);
    assert_eq!(world.sandbox.product_coupons().len(), 1);

    let product = text(&made["product_coupon_id"]);
    let mut body = json!({
        "product_coupon_id": product, "out_request_no": "stock01",
        "stock": stock("single_usage_rule"),
    });
    let added = world.call("create_stock", body.clone()).unwrap();
    assert_eq!(world.call("create_stock", body.clone()).unwrap(), added);
    body["stock"]["remark"] = json!("第二批");
    assert_eq!(refused(world.call("create_stock", body)), exists);

    let added = text(&added["stock_id"]);
    let of = (product.as_str(), added.as_str());
    let sent = world.send_to(of, USER, "send001").unwrap();
    assert_eq!(world.send_to(of, USER, "send001").unwrap(), sent);
    let other = world.send_to(of, "oUser2", "send001");
    assert_eq!(refused(other), invalid());
    assert_eq!(world.sandbox.user_coupons().len(), 1);
}

#[test]
fn the_limits_of_a_stock_are_kept() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        body["stock"]["stock_send_rule"] =
            json!({ "max_count": 3, "max_count_per_day": 2, "max_count_per_user": 1 });
    });
    let of = (product.as_str(), stock.as_str());
    world.send_to(of, USER, "send001").unwrap();
    assert_eq!(refused(world.send_to(of, USER, "send002")), invalid());
    world.send_to(of, "oUser2", "send003").unwrap();
    assert_eq!(refused(world.send_to(of, "oUser3", "send004")), unusable());
    world.sandbox.advance(DAY);
    assert_eq!(
        world.stock(of)["sent_count_info"],
        json!({ "total_count": 2, "today_count": 0 })
    );
    world.send_to(of, "oUser3", "send004").unwrap();
    assert_eq!(refused(world.send_to(of, "oUser4", "send005")), unusable());

    let budget = |number: &str, other: Value| {
        let mut members = json!({
            "product_coupon_id": product, "stock_id": stock, "out_request_no": number,
            "update_mode": "MAX_COUNT",
        });
        let other = other.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(other);
        world.call("update_stock_budget", members)
    };
    let wrong = json!({ "current_max_count": 4, "target_max_count": 5 });
    assert_eq!(refused(budget("budget1", wrong)), invalid());
    let below = json!({ "current_max_count": 3, "target_max_count": 2 });
    assert_eq!(refused(budget("budget2", below)), invalid());
    let more = json!({ "current_max_count": 3, "target_max_count": 4 });
    let changed = budget("budget3", more.clone()).unwrap();
    assert_eq!(changed["stock_send_rule"]["max_count"], 4);
    assert_eq!(budget("budget3", more).unwrap(), changed);
    world.send_to(of, "oUser4", "send005").unwrap();
    let daily = json!({
        "update_mode": "MAX_COUNT_PER_DAY",
        "current_max_count_per_day": 2, "target_max_count_per_day": 9,
    });
    let changed = budget("budget4", daily.clone()).unwrap();
    assert_eq!(changed["stock_send_rule"]["max_count_per_day"], 9);
    let missing = budget("budget5", json!({ "current_max_count": 4 }));
    assert_eq!(refused(missing), (400, "PARAM_ERROR".to_owned()));

    let (product, stock) = world.product("create2", |_| {});
    let mut members = daily;
    members["product_coupon_id"] = json!(product);
    members["stock_id"] = json!(stock);
    members["out_request_no"] = json!("budget6");
    let unlimited = world.call("update_stock_budget", members);
    assert_eq!(refused(unlimited), invalid());
}

#[test]
fn reviews_pauses_and_ends_keep_a_stock_from_sending() {
    let world = World::new();
    world.sandbox.hold_coupon_reviews(true);
    let (product, stock) = world.product("create1", |_| {});
    let of = (product.as_str(), stock.as_str());
    assert_eq!(world.stock(of)["state"], "AUDITING");
    assert_eq!(refused(world.send_to(of, USER, "send001")), invalid());
    let auditing = world.sandbox.pause_coupon_stock(&stock).unwrap_err();
    assert_eq!(auditing, CouponError::WrongState { state: "AUDITING" });
    let end = |number: &str| {
        json!({
            "product_coupon_id": product, "stock_id": stock, "out_request_no": number,
            "deactivate_reason": "活动结束",
        })
    };
    let early = world.call("deactivate_product_coupon", end("end0001"));
    assert_eq!(refused(early), invalid());
    let early = world.call("deactivate_stock", end("end0002"));
    assert_eq!(refused(early), invalid());
    world.sandbox.hold_coupon_reviews(false);
    let sent = world.send_to(of, USER, "send001").unwrap();

    let paused = world.sandbox.pause_coupon_stock(&stock).unwrap();
    assert_eq!(paused.state, CouponStockState::Paused);
    assert_eq!(refused(world.send_to(of, USER, "send002")), invalid());
    world.sandbox.resume_coupon_stock(&stock).unwrap();
    world.send_to(of, USER, "send002").unwrap();
    let unknown = world.sandbox.resume_coupon_stock("1").unwrap_err();
    assert_eq!(unknown, CouponError::Unknown);

    let second = json!({
        "product_coupon_id": product, "out_request_no": "stock01",
        "stock": self::stock("single_usage_rule"),
    });
    let second = text(&world.call("create_stock", second).unwrap()["stock_id"]);
    let ended = world.call("deactivate_stock", end("end0003")).unwrap();
    assert_eq!(ended["state"], "DEACTIVATED");
    assert_eq!(ended["deactivate_request_no"], "end0003");
    assert_eq!(
        world.call("deactivate_stock", end("end0003")).unwrap(),
        ended
    );
    let again = world.call("deactivate_stock", end("end0004"));
    assert_eq!(refused(again), invalid());
    assert_eq!(world.stock((&product, &second))["state"], "SENDING");
    let change = |number: &str| {
        let mut change = end(number);
        let members = change.as_object_mut().unwrap();
        members.remove("deactivate_reason");
        change["remark"] = json!("新备注");
        change
    };
    let late = world.call("update_stock", change("change1"));
    assert_eq!(refused(late), invalid());

    let ended = world.call("deactivate_product_coupon", end("end0005"));
    let ended = ended.unwrap();
    assert_eq!(ended["state"], "DEACTIVATED");
    let again = world.call("deactivate_product_coupon", end("end0006"));
    assert_eq!(refused(again), invalid());
    assert_eq!(world.stock((&product, &second))["state"], "DEACTIVATED");
    let more = json!({
        "product_coupon_id": product, "out_request_no": "stock02",
        "stock": self::stock("single_usage_rule"),
    });
    assert_eq!(refused(world.call("create_stock", more)), invalid());
    let mut display = json!({ "product_coupon_id": product, "out_request_no": "display" });
    display["display_info"] = self::product("")["display_info"].clone();
    let display = world.call("update_product_coupon", display);
    assert_eq!(refused(display), invalid());
    // Coupons that users hold stay valid.
    world.confirm(&sent, "confirm1");
    world.redeem(&sent, "use0001").unwrap();
    let coupons = world.sandbox.product_coupons();
    assert_eq!(coupons[0].state, ProductCouponState::Deactivated);
}

#[test]
fn time_makes_a_coupon_valid_and_ends_it() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        let rule = &mut body["stock"]["single_usage_rule"]["coupon_available_period"];
        rule["available_days"] = json!(2);
        rule["wait_days_after_receive"] = json!(1);
    });
    let of = (product.as_str(), stock.as_str());
    let [first, second, third] =
        ["send001", "send002", "send003"].map(|number| world.send_to(of, USER, number).unwrap());
    assert_eq!(first["valid_begin_time"], "2026-05-21T00:00:00+08:00");
    assert_eq!(first["valid_end_time"], "2026-05-22T23:59:59+08:00");
    let confirmed = world.confirm(&first, "confirm1");
    assert_eq!(confirmed["coupon_state"], "PENDING");
    assert_eq!(refused(world.redeem(&first, "use0001")), unusable());
    world.confirm(&second, "confirm2");
    world.sandbox.advance(DAY);
    assert_eq!(world.state(&first), "EFFECTIVE");
    world.redeem(&second, "use0002").unwrap();
    world.sandbox.advance(2 * DAY);
    assert_eq!(world.state(&first), "EXPIRED");
    assert_eq!(refused(world.redeem(&first, "use0003")), unusable());
    assert_eq!(world.state(&second), "USED");
    let returned = world.give_back(&second, "return1").unwrap();
    assert_eq!(returned["coupon_state"], "EXPIRED");
    assert_eq!(world.state(&third), "CONFIRMING");
    let late = json!({ "out_request_no": "confirm3" });
    let late = world.on(&third, "confirm_user_coupon", late);
    assert_eq!(refused(late), invalid());

    world.sandbox.advance(60 * DAY);
    assert_eq!(world.stock(of)["state"], "STOPPED");
    assert_eq!(refused(world.send_to(of, USER, "send004")), invalid());
    let budget = json!({
        "product_coupon_id": product, "stock_id": stock, "out_request_no": "budget1",
        "update_mode": "MAX_COUNT", "current_max_count": 10, "target_max_count": 20,
    });
    assert_eq!(
        refused(world.call("update_stock_budget", budget)),
        invalid()
    );
    let over = world.call("create_product_coupon", self::product("create2"));
    assert_eq!(refused(over), invalid());
}

#[test]
fn a_coupon_is_used_in_the_times_of_its_stock_only() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        let rule = &mut body["stock"]["single_usage_rule"]["coupon_available_period"];
        rule["weekly_available_period"] = json!({ "day_list": ["THURSDAY"] });
    });
    let sent = world.send_to((&product, &stock), USER, "send001").unwrap();
    world.confirm(&sent, "confirm1");
    assert_eq!(refused(world.redeem(&sent, "use0001")), unusable());
    world.sandbox.advance(DAY);
    world.redeem(&sent, "use0001").unwrap();
}

#[test]
fn uploaded_codes_are_sent_once_each() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        body["stock"]["coupon_code_mode"] = json!("UPLOAD");
    });
    let of = (product.as_str(), stock.as_str());
    assert_eq!(refused(world.send_to(of, USER, "send001")), unusable());
    let upload = |stock: &str, number: &str, codes: Value| {
        let members = json!({
            "product_coupon_id": product, "stock_id": stock, "out_request_no": number,
            "code_list": codes,
        });
        world.call("upload_coupon_codes", members)
    };
    let codes = json!(["code_1", "code_2", "code_1", "wrong code"]);
    let uploaded = upload(&stock, "upload1", codes.clone()).unwrap();
    assert_eq!(uploaded["total_count"], 3);
    assert_eq!(uploaded["success_code_list"], json!(["code_1", "code_2"]));
    assert_eq!(uploaded["duplicate_code_list"], json!(["code_1"]));
    assert_eq!(uploaded["failed_code_list"][0]["coupon_code"], "wrong code");
    assert_eq!(upload(&stock, "upload1", codes).unwrap(), uploaded);
    let again = upload(&stock, "upload2", json!(["code_2", "code_3"])).unwrap();
    assert_eq!(again["already_exist_code_list"], json!(["code_2"]));
    let many: Vec<String> = (0..201).map(|number| number.to_string()).collect();
    let many = upload(&stock, "upload3", json!(many));
    assert_eq!(refused(many), (400, "PARAM_ERROR".to_owned()));

    let sent = world.send_to(of, USER, "send001").unwrap();
    assert_eq!(sent["coupon_code"], "code_1");
    assert_eq!(
        world.stock(of)["coupon_code_count_info"],
        json!({ "total_count": 3, "available_count": 2 })
    );
    let named = json!({
        "openid": USER, "product_coupon_id": product, "stock_id": stock, "appid": APPID,
        "send_request_no": "send002", "coupon_code": "code_9",
    });
    let named = world.call("send_coupon", named);
    assert_eq!(refused(named), (400, "PARAM_ERROR".to_owned()));

    let assigned = json!({
        "product_coupon_id": product, "out_request_no": "stock01",
        "stock": self::stock("single_usage_rule"),
    });
    let mut assigned = assigned;
    assigned["stock"]["coupon_code_mode"] = json!("API_ASSIGN");
    let assigned = world.call("create_stock", assigned).unwrap();
    let assigned = text(&assigned["stock_id"]);
    let refusal = upload(&assigned, "upload4", json!(["code_5"]));
    assert_eq!(refused(refusal), invalid());
    let members = |number: &str, code: Option<&str>| {
        json!({
            "openid": USER, "product_coupon_id": product, "stock_id": assigned, "appid": APPID,
            "send_request_no": number, "coupon_code": code.unwrap_or_default(),
        })
    };
    let without = world.call("send_coupon", members("send003", None));
    assert_eq!(refused(without), (400, "PARAM_ERROR".to_owned()));
    let taken = world.call("send_coupon", members("send004", Some("code_3")));
    assert_eq!(refused(taken), (400, "ALREADY_EXISTS".to_owned()));
    let given = world.call("send_coupon", members("send005", Some("own-1")));
    assert_eq!(given.unwrap()["coupon_code"], "own-1");
}

#[test]
fn stores_are_associated_with_a_stock_and_listed() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        body["stock"]["store_scope"] = json!("SPECIFIC");
    });
    let stores = |stock: &str, ids: &[&str]| {
        let ids: Vec<Value> = ids.iter().map(|id| json!({ "store_id": id })).collect();
        json!({ "product_coupon_id": product, "stock_id": stock, "store_list": ids })
    };
    let added = stores(&stock, &["100000001", "100000002", "100000002"]);
    let added = world.call("associate_stock_stores", added).unwrap();
    assert_eq!(added["total_count"], 2);
    let list = |query: Value| {
        let mut members = json!({ "product_coupon_id": product, "stock_id": stock });
        let query = query.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(query);
        world.call("list_stock_stores", members)
    };
    let first = list(json!({ "page_size": 1 })).unwrap();
    assert_eq!(first["total_count"], 2);
    assert_eq!(first["store_list"], json!([{ "store_id": "100000001" }]));
    let token = &first["next_page_token"];
    let second = list(json!({ "page_size": 1, "page_token": token })).unwrap();
    assert_eq!(second["store_list"], json!([{ "store_id": "100000002" }]));
    assert!(second.get("next_page_token").is_none());
    let wrong = list(json!({ "page_token": "MTIzMjUK" }));
    assert_eq!(refused(wrong), (400, "PARAM_ERROR".to_owned()));
    let large = list(json!({ "page_size": 201 }));
    assert_eq!(refused(large), (400, "PARAM_ERROR".to_owned()));

    let removed = stores(&stock, &["100000001", "12"]);
    let removed = world.call("disassociate_stock_stores", removed).unwrap();
    assert_eq!(removed["success_store_list"][0]["store_id"], "100000001");
    assert_eq!(removed["failed_store_list"][0]["store_id"], "12");
    assert_eq!(list(json!({})).unwrap()["total_count"], 1);

    let (product, stock) = world.product("create2", |_| {});
    let mut all = stores(&stock, &["100000001"]);
    all["product_coupon_id"] = json!(product);
    let all = world.call("associate_stock_stores", all);
    assert_eq!(refused(all), invalid());
}

#[test]
fn coupons_of_a_bundle_are_used_in_turn() {
    let world = World::new();
    let made = world.call("create_product_coupon", bundle("create1"));
    let made = made.unwrap();
    let product = text(&made["product_coupon_id"]);
    let stocks = made["stock_bundle"]["stock_list"].as_array().unwrap();
    assert_eq!(stocks.len(), 3);
    let rule = &stocks[1]["progressive_bundle_usage_rule"];
    assert_eq!(rule["normal_coupon"]["discount_amount"], 20);
    assert_eq!(stocks[1]["stock_bundle_info"]["stock_bundle_index"], 1);
    let of_bundle = json!({
        "product_coupon_id": product, "stock_bundle_id": made["stock_bundle"]["stock_bundle_id"],
    });
    let with = |other: Value| {
        let mut members = of_bundle.clone();
        let other = other.as_object().unwrap().clone();
        members.as_object_mut().unwrap().extend(other);
        members
    };
    let single = world.send_to((&product, &text(&stocks[0]["stock_id"])), USER, "send000");
    assert_eq!(refused(single), invalid());
    let order = with(json!({ "openid": USER, "appid": APPID, "send_request_no": "send001" }));
    let sent = world.call("send_coupon_bundle", order.clone()).unwrap();
    assert_eq!(world.call("send_coupon_bundle", order).unwrap(), sent);
    let coupons = sent["user_product_coupon_list"].as_array().unwrap();
    assert_eq!(coupons.len(), 3);
    for (index, coupon) in coupons.iter().enumerate() {
        world.confirm(coupon, &format!("confirm{index}"));
    }
    assert_eq!(refused(world.redeem(&coupons[1], "use0001")), unusable());
    world.redeem(&coupons[0], "use0002").unwrap();
    // Not before a day has passed.
    assert_eq!(refused(world.redeem(&coupons[1], "use0003")), unusable());
    world.sandbox.advance(DAY);
    let used = world.redeem(&coupons[1], "use0003").unwrap();
    let info = &used["user_product_coupon_bundle_info"];
    assert_eq!(
        (&info["total_count"], &info["used_count"]),
        (&json!(3), &json!(2))
    );
    let detail = &used["progressive_bundle_usage_detail"];
    assert_eq!(detail["use_request_no"], "use0003");
    // Only the latest one comes back.
    assert_eq!(refused(world.give_back(&coupons[0], "return1")), invalid());
    world.give_back(&coupons[1], "return2").unwrap();

    let budget = json!({
        "out_request_no": "budget1", "update_mode": "MAX_COUNT",
        "current_max_count": 10, "target_max_count": 1,
    });
    let limited = world
        .call("update_stock_bundle_budget", with(budget))
        .unwrap();
    let limits = limited["stock_list"].as_array().unwrap().iter();
    assert!(
        limits
            .into_iter()
            .all(|stock| stock["stock_send_rule"]["max_count"] == 1)
    );
    let more = with(json!({ "openid": "oUser2", "appid": APPID, "send_request_no": "send002" }));
    let more = world.call("send_coupon_bundle", more);
    assert_eq!(refused(more), unusable());
    let change = json!({ "out_request_no": "change1", "remark": "三次" });
    let changed = world.call("update_stock_bundle", with(change)).unwrap();
    assert_eq!(changed["stock_list"][2]["remark"], "三次");

    let id = &sent["user_coupon_bundle_id"];
    let query = json!({ "openid": USER, "appid": APPID, "user_coupon_bundle_id": id });
    let listed = world.call("list_user_coupons", query).unwrap();
    assert_eq!(listed["total_count"], 3);
    let end = |number: &str| {
        with(json!({
            "openid": USER, "appid": APPID, "user_coupon_bundle_id": id,
            "out_request_no": number, "deactivate_reason": "退款",
        }))
    };
    let ended = world.call("deactivate_user_coupon_bundle", end("end0001"));
    let ended = ended.unwrap();
    let states = ended["user_product_coupon_list"].as_array().unwrap();
    let states: Vec<&Value> = states
        .iter()
        .map(|coupon| &coupon["coupon_state"])
        .collect();
    assert_eq!(states, ["USED", "DEACTIVATED", "DEACTIVATED"]);
    let again = world.call("deactivate_user_coupon_bundle", end("end0002"));
    assert_eq!(refused(again), invalid());

    let second = json!({
        "product_coupon_id": product, "out_request_no": "bundle2",
        "stock_bundle": stock("progressive_bundle_usage_rule"),
    });
    let second = world.call("create_stock_bundle", second).unwrap();
    assert_eq!(second["stock_list"].as_array().unwrap().len(), 3);
    let query = json!({
        "product_coupon_id": product, "stock_bundle_id": second["stock_bundle_id"],
    });
    assert_eq!(world.call("list_stocks", query).unwrap()["total_count"], 3);
}

#[test]
fn a_pre_sent_coupon_waits_for_its_user() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        body["stock"]["stock_send_rule"]["max_count_per_user"] = json!(1);
    });
    let of = (product.as_str(), stock.as_str());
    let offer = |number: &str| {
        let members = json!({
            "openid": USER, "product_coupon_id": product, "stock_id": stock, "appid": APPID,
            "send_request_no": number, "attach": "门店一",
        });
        world.call("pre_send_coupon", members)
    };
    let offered = offer("send001").unwrap();
    assert_eq!(offer("send001").unwrap(), offered);
    let other = text(&offer("send002").unwrap()["token"]);
    assert_eq!(world.stock(of)["sent_count_info"]["total_count"], 0);
    let token = text(&offered["token"]);
    let received = world.sandbox.receive_coupons(&token).unwrap();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].state, UserCouponState::Confirming);
    assert_eq!(received[0].send_channel, "RECEIVE_COMPONENT");
    let again = world.sandbox.receive_coupons(&token).unwrap_err();
    assert_eq!(again, CouponError::Received);
    let limit = world.sandbox.receive_coupons(&other).unwrap_err();
    assert_eq!(limit, CouponError::LimitReached);
    let unknown = world.sandbox.receive_coupons("token").unwrap_err();
    assert_eq!(unknown, CouponError::Unknown);
    assert_eq!(refused(offer("send003")), invalid());

    let early = world.sandbox.delete_user_coupon(&received[0]).unwrap_err();
    assert_eq!(
        early,
        CouponError::WrongState {
            state: "CONFIRMING"
        }
    );
    let query = json!({ "openid": USER, "appid": APPID, "coupon_state": "CONFIRMING" });
    let listed = world.call("list_user_coupons", query).unwrap();
    let coupon = &listed["user_coupon_list"][0];
    assert_eq!(coupon["attach"], "门店一");
    world.confirm(coupon, "confirm1");
    let deleted = world.sandbox.delete_user_coupon(&received[0]).unwrap();
    assert_eq!(deleted.state, UserCouponState::Deleted);
    assert_eq!(refused(world.redeem(coupon, "use0001")), unusable());
    let end = json!({ "out_request_no": "end0001", "deactivate_reason": "活动结束" });
    let ended = world.on(coupon, "deactivate_user_coupon", end);
    assert_eq!(refused(ended), invalid());
}

#[test]
fn what_does_not_exist_is_not_found() {
    let world = World::new();
    let (product, stock) = world.product("create1", |_| {});
    let (other, _) = world.product("create2", |_| {});
    let missing = (404, "NOT_FOUND".to_owned());
    let coupon = json!({
        "openid": USER, "coupon_code": "none", "appid": APPID, "product_coupon_id": product,
        "stock_id": stock,
    });
    let number = json!({ "out_request_no": "number1" });
    let end = json!({ "out_request_no": "number1", "deactivate_reason": "活动结束" });
    for (name, other) in [
        ("query_user_coupon", json!({})),
        ("confirm_user_coupon", number.clone()),
        ("redeem_user_coupon", usage("number1")),
        ("return_user_coupon", number),
        ("deactivate_user_coupon", end.clone()),
    ] {
        let mut members = coupon.clone();
        members
            .as_object_mut()
            .unwrap()
            .extend(other.as_object().unwrap().clone());
        assert_eq!(refused(world.call(name, members)), missing, "{name}");
    }
    // A stock of another product coupon.
    let query = json!({ "product_coupon_id": other, "stock_id": stock });
    assert_eq!(refused(world.call("query_stock", query)), missing);
    let sent = world.send_to((&other, &stock), USER, "send001");
    assert_eq!(refused(sent), missing);
    let unknown = json!({ "product_coupon_id": "1" });
    for name in ["query_product_coupon", "list_stocks"] {
        let refusal = refused(world.call(name, unknown.clone()));
        assert_eq!(refusal, missing, "{name}");
    }
    let mut bundle = json!({
        "openid": USER, "appid": APPID, "send_request_no": "send002",
        "product_coupon_id": product, "stock_bundle_id": "1",
    });
    let sent = world.call("send_coupon_bundle", bundle.clone());
    assert_eq!(refused(sent), missing);
    bundle["user_coupon_bundle_id"] = json!("1");
    let members = bundle.as_object_mut().unwrap();
    members.remove("send_request_no");
    members.extend(end.as_object().unwrap().clone());
    let ended = world.call("deactivate_user_coupon_bundle", bundle);
    assert_eq!(refused(ended), missing);
}

#[test]
fn a_wrong_request_names_its_member() {
    let world = World::new();
    type Mistake = (fn(&mut Value), &'static str);
    let mistakes: [Mistake; 7] = [
        (
            |body| body["out_request_no"] = json!("short"),
            "/out_request_no",
        ),
        (
            |body| body["out_request_no"] = json!("number|1"),
            "/out_request_no",
        ),
        (|body| body["type"] = json!("GIFT"), "/type"),
        (
            |body| body["display_info"]["name"] = json!("一二三四五六七八九十一二三四五六"),
            "/display_info/name",
        ),
        (
            |body| body["stock"]["stock_send_rule"]["max_count"] = json!(0),
            "/stock/stock_send_rule/max_count",
        ),
        (
            |body| {
                let rule = &mut body["stock"]["single_usage_rule"]["coupon_available_period"];
                rule["available_end_time"] = json!("2025-12-31T00:00:00+08:00");
            },
            "/stock/single_usage_rule/coupon_available_period/available_end_time",
        ),
        (
            |body| {
                *body = {
                    let mut bundle = bundle("create1");
                    bundle["progressive_bundle_usage_info"]["count"] = json!(4);
                    bundle
                }
            },
            "/stock_bundle/progressive_bundle_usage_rule/normal_coupon_list",
        ),
    ];
    for (mistake, field) in mistakes {
        let mut body = product("create1");
        mistake(&mut body);
        let error = world.call("create_product_coupon", body).unwrap_err();
        assert!(error.to_string().contains(field), "{field}: {error}");
        assert_eq!(refused::<()>(Err(error)), (400, "PARAM_ERROR".to_owned()));
    }
    let mut exchange = product("create1");
    exchange["type"] = json!("EXCHANGE");
    let exchange = world.call("create_product_coupon", exchange);
    assert_eq!(refused(exchange), invalid());
    assert!(world.sandbox.product_coupons().is_empty());

    let (product, stock) = world.product("create1", |_| {});
    let sent = world.send_to((&product, &stock), USER, "send001").unwrap();
    world.confirm(&sent, "confirm1");
    let mut both = usage("use0001");
    both["associated_pay_score_order_info"] = json!({ "order_id": "1" });
    let both = world.on(&sent, "redeem_user_coupon", both);
    assert_eq!(refused(both), (400, "PARAM_ERROR".to_owned()));
    let neither = json!({ "out_request_no": "use0001", "use_time": NOON });
    let neither = world.on(&sent, "redeem_user_coupon", neither);
    assert_eq!(refused(neither), (400, "PARAM_ERROR".to_owned()));
}

#[test]
fn a_change_reaches_coupons_that_are_sent_later() {
    let world = World::new();
    let (product, stock) = world.product("create1", |_| {});
    let of = (product.as_str(), stock.as_str());
    let before = world.send_to(of, USER, "send001").unwrap();
    let mut display = self::product("")["display_info"].clone();
    display["name"] = json!("新名称");
    let change = json!({
        "product_coupon_id": product, "out_request_no": "change1", "display_info": display,
    });
    let changed = world.call("update_product_coupon", change.clone()).unwrap();
    assert_eq!(changed["display_info"]["name"], "新名称");
    assert_eq!(
        world.call("update_product_coupon", change).unwrap(),
        changed
    );
    let change = json!({
        "product_coupon_id": product, "stock_id": stock, "out_request_no": "change2",
        "remark": "新备注", "store_scope": "ALL",
    });
    let changed = world.call("update_stock", change).unwrap();
    assert_eq!(changed["remark"], "新备注");
    assert_eq!(world.stock(of)["store_scope"], "ALL");
    let after = world.send_to(of, USER, "send002").unwrap();
    let before = world.on(&before, "query_user_coupon", json!({})).unwrap();
    assert_eq!(before["product_coupon"]["display_info"]["name"], "满百减一");
    assert_eq!(before["stock"]["store_scope"], "NONE");
    assert_eq!(after["product_coupon"]["display_info"]["name"], "新名称");
    assert_eq!(after["stock"]["remark"], "新备注");
}

#[test]
fn a_snapshot_restores_coupons_codes_and_numbers() {
    let world = World::new();
    let (product, stock) = world.product("create1", |body| {
        body["stock"]["coupon_code_mode"] = json!("UPLOAD");
    });
    let of = (product.as_str(), stock.as_str());
    let upload = json!({
        "product_coupon_id": product, "stock_id": stock, "out_request_no": "upload1",
        "code_list": ["code_1", "code_2"],
    });
    let uploaded = world.call("upload_coupon_codes", upload.clone()).unwrap();
    let sent = world.send_to(of, USER, "send001").unwrap();
    world.confirm(&sent, "confirm1");
    let json = serde_json::to_string(&world.sandbox.snapshot().unwrap()).unwrap();
    let snapshot: Snapshot = serde_json::from_str(&json).unwrap();

    let other = World::new();
    other.sandbox.restore(&snapshot).unwrap();
    assert_eq!(other.sandbox.snapshot().unwrap(), snapshot);
    assert_eq!(other.call("upload_coupon_codes", upload).unwrap(), uploaded);
    assert_eq!(other.state(&sent), "EFFECTIVE");
    assert_eq!(other.stock(of), world.stock(of));
    let next = other.send_to(of, "oUser2", "send002").unwrap();
    assert_eq!(next["coupon_code"], "code_2");
    assert_eq!(refused(other.send_to(of, "oUser3", "send003")), unusable());
    other.sandbox.advance(60 * DAY);
    assert_eq!(other.state(&sent), "EXPIRED");
    assert_eq!(other.stock(of)["state"], "STOPPED");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn no_sequence_of_calls_sends_more_than_a_stock_has(
        calls in proptest::collection::vec((0..8_u8, 0..4_i64), 1..24),
        uploads: bool,
    ) {
        let world = World::new();
        let (product, stock) = world.product("create1", |body| {
            body["stock"]["stock_send_rule"] =
                json!({ "max_count": 4, "max_count_per_day": 2, "max_count_per_user": 3 });
            if uploads {
                body["stock"]["coupon_code_mode"] = json!("UPLOAD");
            }
        });
        let of = (product.as_str(), stock.as_str());
        let mut coupons: Vec<Value> = Vec::new();
        for (step, (call, which)) in calls.into_iter().enumerate() {
            let number = format!("number{step}");
            let coupon = usize::try_from(which).ok().and_then(|at| coupons.get(at)).cloned();
            match (call, coupon) {
                (0..3, _) => coupons.extend(world.send_to(of, USER, &number)),
                (3, Some(coupon)) => {
                    let other = json!({ "out_request_no": number });
                    drop(world.on(&coupon, "confirm_user_coupon", other));
                }
                (4, Some(coupon)) => drop(world.redeem(&coupon, &number)),
                (5, Some(coupon)) => drop(world.give_back(&coupon, &number)),
                (6, _) => {
                    let limit = world.stock(of)["stock_send_rule"]["max_count"].clone();
                    let budget = json!({
                        "product_coupon_id": product, "stock_id": stock, "out_request_no": number,
                        "update_mode": "MAX_COUNT", "current_max_count": limit,
                        "target_max_count": which + 1,
                    });
                    drop(world.call("update_stock_budget", budget));
                }
                (7, _) => {
                    let upload = json!({
                        "product_coupon_id": product, "stock_id": stock, "out_request_no": number,
                        "code_list": [format!("code{step}"), format!("code{which}")],
                    });
                    drop(world.call("upload_coupon_codes", upload));
                    world.sandbox.advance(DAY / 2);
                }
                _ => {}
            }
            let seen = world.stock(of);
            let count = |place: &str| seen.pointer(place).and_then(Value::as_i64);
            let sent = count("/sent_count_info/total_count").unwrap();
            let today = count("/sent_count_info/today_count").unwrap();
            prop_assert_eq!(usize::try_from(sent), Ok(coupons.len()));
            prop_assert!(sent <= count("/stock_send_rule/max_count").unwrap());
            prop_assert!((0..=2).contains(&today) && today <= sent && sent <= 3);
            let uploaded = count("/coupon_code_count_info/total_count");
            let free = count("/coupon_code_count_info/available_count");
            prop_assert_eq!(uploaded.zip(free).map(|(all, free)| all - free), uploads.then_some(sent));
        }
    }
}

/// A product coupon whose stock can be delivered by plans.
fn deliverable(world: &World, change: impl FnOnce(&mut Value)) -> (String, String) {
    world.product("create1", |body| {
        let stock = &mut body["stock"];
        stock["stock_send_rule"]["max_count"] = json!(10_000);
        stock["usage_rule_display_info"]["coupon_usage_method_list"] = json!(["MINI_PROGRAM"]);
        change(stock);
    })
}

/// A plan from one hour later until eight days later.
fn plan(of: &(String, String), number: &str) -> Value {
    json!({
        "out_request_no": number, "product_coupon_id": of.0, "stock_id": of.1,
        "reuse_coupon_config": false, "plan_name": "周末", "total_count": 2, "user_limit": 1,
        "usage_mode": "SINGLE", "delivery_start_time": "2026-05-20T13:00:00+08:00",
        "delivery_end_time": "2026-05-28T12:00:00+08:00",
    })
}

fn wrong_state(state: &'static str) -> CouponError {
    CouponError::WrongState { state }
}

/// States of plans as they were notified.
fn states(notices: impl Iterator<Item = Told>, merchant: &Merchant) -> Vec<String> {
    let plans = notices.filter(|notice| notice.envelope()["event_type"] == "DELIVERY_PLAN.CHANGE");
    let plans = plans.map(|notice| {
        let plan = notice.opened_by(merchant);
        format!(
            "{} {}",
            text(&plan["plan_state"]),
            text(&plan["audit_state"])
        )
    });
    plans.collect()
}

#[test]
fn a_delivery_plan_is_reviewed_delivers_and_expires() {
    let world = World::new();
    let (url, notices) = server(&[]);
    let set = json!({ "sp_mchid": keys::MERCHANT_ID, "notify_url": url });
    let set = world.call("set_delivery_plan_notification_url", set);
    assert_eq!(set.unwrap(), json!({ "notify_url": url }));
    let foreign = json!({ "sp_mchid": "1", "notify_url": url });
    let foreign = world.call("set_delivery_plan_notification_url", foreign);
    assert_eq!(refused(foreign).0, 400);
    let of = deliverable(&world, |_| {});
    let made = world.call("create_delivery_plan", plan(&of, "plan001"));
    let made = made.unwrap();
    let again = world.call("create_delivery_plan", plan(&of, "plan001"));
    assert_eq!(again.unwrap(), made);
    let mut other = plan(&of, "plan001");
    other["plan_name"] = json!("周日");
    let other = world.call("create_delivery_plan", other);
    assert_eq!(refused(other), invalid());
    assert_eq!(made["plan"]["plan_state"], "CREATED");
    assert_eq!(made["plan"]["daily_limit"], 0);
    let id = text(&made["plan"]["plan_id"]);
    let receive = |openid: &str| world.sandbox.receive_delivery(&id, openid);
    assert_eq!(receive(USER).unwrap_err(), wrong_state("CREATED"));
    world.sandbox.advance(Duration::from_secs(3_600));
    let received = receive(USER).unwrap();
    assert_eq!(received[0].send_channel, "BRAND_MANAGE");
    assert_eq!(received[0].appid, APPID);
    assert_eq!(receive(USER).unwrap_err(), CouponError::LimitReached);
    receive("oUser2").unwrap();
    assert_eq!(receive("oUser3").unwrap_err(), CouponError::Exhausted);
    let sent = world.stock((&of.0, &of.1));
    assert_eq!(sent["sent_count_info"]["total_count"], 2);
    let query = json!({ "plan_state": "DELIVERING", "audit_state": "AUDIT_PASSED" });
    let listed = world.call("list_delivery_plans", query).unwrap();
    assert_eq!(listed["plan_list"][0]["plan_id"], id);
    let query = json!({ "plan_state": "PAUSED" });
    let listed = world.call("list_delivery_plans", query).unwrap();
    assert_eq!(listed["total_count"], 0);
    world.sandbox.advance(8 * DAY);
    assert_eq!(receive("oUser3").unwrap_err(), wrong_state("EXPIRED"));
    let end = world.call("terminate_delivery_plan", json!({ "plan_id": id }));
    assert_eq!(refused(end), invalid());
    world.sandbox.await_notifications();
    let merchant = world.sandbox.merchant(AwsLc).unwrap();
    let seen = ["CREATED PASSED", "DELIVERING PASSED", "EXPIRED PASSED"];
    assert_eq!(states(notices.try_iter(), &merchant), seen);
}

#[test]
fn a_change_of_a_plan_is_reviewed_again() {
    let world = World::new();
    let of = deliverable(&world, |_| {});
    let made = world.call("create_delivery_plan", plan(&of, "plan001"));
    let id = text(&made.unwrap()["plan"]["plan_id"]);
    world.sandbox.advance(DAY);
    let change = |number: &str, content: Value| {
        let change = json!({ "plan_id": id, "out_request_no": number, "modify_content": content });
        world.call("update_delivery_plan", change)
    };
    let refusals = [
        json!({ "total_count": 2 }),
        json!({ "total_count": 10_001 }),
        json!({ "user_limit": 1 }),
        // It was made without one.
        json!({ "daily_limit": 5 }),
        json!({ "delivery_end_time": "2026-05-28T12:00:00+08:00" }),
        // Less than a day before the end of the stock.
        json!({ "delivery_end_time": "2026-06-30T00:00:00+08:00" }),
    ];
    for (step, content) in refusals.into_iter().enumerate() {
        let refusal = refused(change(&format!("refused{step}"), content.clone()));
        assert_eq!(refusal, invalid(), "{content}");
    }
    let more = json!({
        "total_count": 3, "user_limit": 2, "plan_name": "假日", "recommend_word": "新品",
        "delivery_end_time": "2026-06-01T12:00:00+08:00",
    });
    let changed = change("change1", more.clone()).unwrap();
    assert_eq!(changed["plan"]["total_count"], 3);
    assert_eq!(changed["plan"]["plan_state"], "DELIVERING");
    assert_eq!(change("change1", more.clone()).unwrap(), changed);
    let plans = || world.sandbox.delivery_plans().swap_remove(0);
    assert_eq!(plans().audit_state, DeliveryPlanAudit::Processing);
    world.sandbox.receive_delivery(&id, USER).unwrap();
    let kept = world
        .sandbox
        .reject_delivery_plan(&id, "图片不合规")
        .unwrap();
    assert_eq!(kept.plan_name, "周末");
    assert_eq!((kept.total_count, kept.user_limit), (2, Some(1)));
    assert_eq!(kept.received_count, 1);
    assert_eq!(kept.state, DeliveryPlanState::Delivering);
    assert_eq!(kept.audit_state, DeliveryPlanAudit::Rejected);
    change("change2", more).unwrap();
    world.sandbox.advance(Duration::from_secs(600));
    assert_eq!(plans().audit_state, DeliveryPlanAudit::Passed);
    assert_eq!(plans().recommend_word.as_deref(), Some("新品"));
    world.sandbox.receive_delivery(&id, USER).unwrap();
    world.sandbox.advance(8 * DAY);
    assert_eq!(plans().state, DeliveryPlanState::Delivering);
    world.sandbox.advance(4 * DAY);
    assert_eq!(plans().state, DeliveryPlanState::Expired);
    let late = change("change3", json!({ "plan_name": "周日" }));
    assert_eq!(refused(late), invalid());
}

#[test]
fn a_brand_submits_pauses_resumes_and_terminates_its_plan() {
    let world = World::new();
    let of = deliverable(&world, |_| {});
    let mut draft = plan(&of, "plan001");
    draft["save_as_draft"] = json!(true);
    let made = world.call_as_brand("create_delivery_plan", draft).unwrap();
    let id = json!({ "plan_id": made["plan"]["plan_id"] });
    let act = |name: &str| world.call_as_brand(&format!("{name}_delivery_plan"), id.clone());
    world.sandbox.advance(DAY);
    let plans = || world.sandbox.delivery_plans();
    assert_eq!(plans()[0].audit_state, DeliveryPlanAudit::Initial);
    for name in ["pause", "resume"] {
        assert_eq!(refused(act(name)), invalid(), "{name}");
    }
    act("submit").unwrap();
    assert_eq!(refused(act("submit")), invalid());
    let review = Duration::from_secs(600);
    world.sandbox.advance(review);
    assert_eq!(plans()[0].state, DeliveryPlanState::Delivering);
    act("pause").unwrap();
    let paused = world.sandbox.receive_delivery(&plans()[0].plan_id, USER);
    assert_eq!(paused.unwrap_err(), wrong_state("PAUSED"));
    act("resume").unwrap();
    assert_eq!(refused(act("resume")), invalid());
    assert_eq!(plans()[0].state, DeliveryPlanState::Paused);
    world.sandbox.advance(review);
    assert_eq!(plans()[0].state, DeliveryPlanState::Delivering);
    act("pause").unwrap();
    act("resume").unwrap();
    let mut change = id.clone();
    change["out_request_no"] = json!("change1");
    change["modify_content"] = json!({ "total_count": 9 });
    let changed = world.call_as_brand("update_delivery_plan", change);
    assert_eq!(changed.unwrap()["plan"]["total_count"], 9);
    let id_text = plans()[0].plan_id.clone();
    world
        .sandbox
        .reject_delivery_plan(&id_text, "图片不合规")
        .unwrap();
    world.sandbox.advance(review);
    assert_eq!(plans()[0].state, DeliveryPlanState::Paused);
    assert_eq!(plans()[0].total_count, 2);
    // A service provider sees and changes its own plans only.
    let foreign = world.call("terminate_delivery_plan", id.clone());
    assert_eq!(refused(foreign), invalid());
    let listed = world.call("list_delivery_plans", json!({})).unwrap();
    assert_eq!(listed["total_count"], 0);
    let listed = world.call_as_brand("list_delivery_plans", json!({ "page_size": 1 }));
    assert_eq!(listed.unwrap()["plan_list"][0]["plan_state"], "PAUSED");
    act("terminate").unwrap();
    assert_eq!(plans()[0].state, DeliveryPlanState::Terminated);
    assert_eq!(refused(act("terminate")), invalid());

    let made = world.call_as_brand("create_delivery_plan", plan(&of, "plan002"));
    // The first one's begin is over.
    assert_eq!(refused(made), invalid());
    let mut next = plan(&of, "plan003");
    next["delivery_start_time"] = json!("2026-05-22T00:00:00+08:00");
    let made = world.call_as_brand("create_delivery_plan", next).unwrap();
    let second = text(&made["plan"]["plan_id"]);
    let reject = || world.sandbox.reject_delivery_plan(&second, "图片不合规");
    assert_eq!(reject().unwrap().audit_state, DeliveryPlanAudit::Rejected);
    assert_eq!(reject().unwrap_err(), wrong_state("AUDIT_REJECTED"));
    world.sandbox.advance(3 * DAY);
    assert_eq!(plans()[1].state, DeliveryPlanState::Created);
    let unknown = world.sandbox.reject_delivery_plan("1", "").unwrap_err();
    assert_eq!(unknown, CouponError::Unknown);
}

#[test]
fn a_held_review_keeps_a_plan_until_it_is_released() {
    let world = World::new();
    let of = deliverable(&world, |_| {});
    let plans = || world.sandbox.delivery_plans();
    let stands = |state, audit| {
        let plan = plans().swap_remove(0);
        assert_eq!((plan.state, plan.audit_state), (state, audit));
    };
    let (created, delivering) = (DeliveryPlanState::Created, DeliveryPlanState::Delivering);
    let (processing, passed) = (DeliveryPlanAudit::Processing, DeliveryPlanAudit::Passed);
    world.sandbox.hold_coupon_reviews(true);
    let made = world.call("create_delivery_plan", plan(&of, "plan001"));
    let id = text(&made.unwrap()["plan"]["plan_id"]);
    world.sandbox.advance(DAY);
    stands(created, processing);
    // Its begin came meanwhile.
    world.sandbox.hold_coupon_reviews(false);
    stands(delivering, passed);

    world.sandbox.hold_coupon_reviews(true);
    let change = json!({
        "plan_id": id, "out_request_no": "change1", "modify_content": { "total_count": 3 },
    });
    world.call("update_delivery_plan", change).unwrap();
    world.sandbox.advance(DAY);
    stands(delivering, processing);
    world.sandbox.receive_delivery(&id, USER).unwrap();
    // Its delivery ends, however long the review takes.
    world.sandbox.advance(8 * DAY);
    stands(DeliveryPlanState::Expired, processing);
    world.sandbox.hold_coupon_reviews(false);
    stands(DeliveryPlanState::Expired, processing);
}

#[test]
fn a_held_review_of_a_plan_can_reject_it() {
    let world = World::new();
    let of = deliverable(&world, |_| {});
    let made = world.call("create_delivery_plan", plan(&of, "plan001"));
    let id = text(&made.unwrap()["plan"]["plan_id"]);
    // It was being reviewed already.
    world.sandbox.hold_coupon_reviews(true);
    world.sandbox.advance(DAY);
    world
        .sandbox
        .reject_delivery_plan(&id, "图片不合规")
        .unwrap();
    world.sandbox.hold_coupon_reviews(false);
    let plan = world.sandbox.delivery_plans().swap_remove(0);
    assert_eq!(plan.audit_state, DeliveryPlanAudit::Rejected);
    assert_eq!(plan.state, DeliveryPlanState::Created);
}

#[test]
fn a_plan_pauses_while_its_stock_cannot_be_sent() {
    let world = World::new();
    let of = deliverable(&world, |stock| stock["coupon_code_mode"] = json!("UPLOAD"));
    let upload = |number: &str, code: &str| {
        let upload = json!({
            "product_coupon_id": of.0, "stock_id": of.1, "out_request_no": number,
            "code_list": [code],
        });
        world.call("upload_coupon_codes", upload).unwrap();
    };
    upload("upload1", "code_1");
    let reused = json!({
        "out_request_no": "plan001", "product_coupon_id": of.0, "stock_id": of.1,
        "reuse_coupon_config": true,
    });
    let made = world.call("create_delivery_plan", reused).unwrap();
    let made = &made["plan"];
    assert_eq!(made["plan_name"], "满百减一");
    assert_eq!(made["total_count"], 10_000);
    assert_eq!(made["user_limit"], 5);
    assert_eq!(made["delivery_start_time"], NOON);
    assert_eq!(made["delivery_end_time"], "2026-06-29T23:59:59+08:00");
    let id = text(&made["plan_id"]);
    let review = Duration::from_secs(600);
    let plans = || world.sandbox.delivery_plans().swap_remove(0);
    world.sandbox.advance(review);
    assert_eq!(plans().state, DeliveryPlanState::Delivering);
    let received = world.sandbox.receive_delivery(&id, USER).unwrap();
    assert_eq!(received[0].coupon_code, "code_1");
    assert_eq!(plans().state, DeliveryPlanState::Paused);
    upload("upload2", "code_2");
    assert_eq!(plans().audit_state, DeliveryPlanAudit::Processing);
    world.sandbox.advance(review);
    assert_eq!(plans().state, DeliveryPlanState::Delivering);
    let budget = json!({
        "product_coupon_id": of.0, "stock_id": of.1, "out_request_no": "budget1",
        "update_mode": "MAX_COUNT", "current_max_count": 10_000, "target_max_count": 20_000,
    });
    world.call("update_stock_budget", budget).unwrap();
    assert_eq!(plans().total_count, 20_000);
    world.sandbox.pause_coupon_stock(&of.1).unwrap();
    assert_eq!(plans().state, DeliveryPlanState::Paused);
    world.sandbox.resume_coupon_stock(&of.1).unwrap();
    world.sandbox.advance(review);
    assert_eq!(plans().state, DeliveryPlanState::Delivering);
    let json = serde_json::to_string(&world.sandbox.snapshot().unwrap()).unwrap();
    let snapshot: Snapshot = serde_json::from_str(&json).unwrap();
    let end = json!({
        "product_coupon_id": of.0, "out_request_no": "end0001", "deactivate_reason": "活动结束",
    });
    world.call("deactivate_product_coupon", end).unwrap();
    assert_eq!(plans().state, DeliveryPlanState::Paused);
    world.sandbox.advance(60 * DAY);
    assert_eq!(plans().state, DeliveryPlanState::Expired);

    world.sandbox.restore(&snapshot).unwrap();
    assert_eq!(plans().state, DeliveryPlanState::Delivering);
    world.sandbox.receive_delivery(&id, "oUser2").unwrap();
    assert_eq!(plans().state, DeliveryPlanState::Paused);
}

#[test]
fn a_plan_that_the_pages_exclude_is_refused() {
    let world = World::new();
    let of = deliverable(&world, |stock| {
        stock["stock_send_rule"]["max_count_per_day"] = json!(5);
    });
    type Mistake = (fn(&mut Value), &'static str);
    let mistakes: [Mistake; 13] = [
        (
            |plan| plan["delivery_start_time"] = json!("2026-05-20T11:59:59+08:00"),
            "开始时间",
        ),
        (
            |plan| plan["delivery_end_time"] = json!("2026-05-25T12:59:59+08:00"),
            "周期过短",
        ),
        (
            |plan| plan["delivery_end_time"] = json!("2026-05-21T12:59:59+08:00"),
            "周期不足一天",
        ),
        (
            |plan| plan["delivery_end_time"] = json!("2026-06-30T00:00:00+08:00"),
            "核销时间",
        ),
        (|plan| plan["total_count"] = json!(10_001), "可用库存"),
        (|plan| plan["daily_limit"] = json!(6), "批次每日限额"),
        (|plan| plan["daily_limit"] = json!(3), "大于总库存"),
        (
            |plan| plan["usage_mode"] = json!("PROGRESSIVE_BUNDLE"),
            "使用模式",
        ),
        (
            |plan| plan["reuse_coupon_config"] = Value::Null,
            "/reuse_coupon_config",
        ),
        (|plan| plan["plan_name"] = json!(""), "/plan_name"),
        (|plan| plan["total_count"] = json!(0), "/total_count"),
        (
            |plan| plan["recommend_word"] = json!("长".repeat(28)),
            "/recommend_word",
        ),
        (
            |plan| plan["out_request_no"] = json!("short"),
            "/out_request_no",
        ),
    ];
    for (mistake, place) in mistakes {
        let mut body = plan(&of, "plan001");
        mistake(&mut body);
        // The client would refuse a required member that is absent.
        let mut error = world.call("create_delivery_plan", body.clone());
        if body["reuse_coupon_config"].is_null() {
            body["reuse_coupon_config"] = json!("yes");
            error = world.call("create_delivery_plan", body);
        }
        let error = error.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(place), "{place}: {text}");
        let is_labelled = !place.starts_with('/') && !["周期过短", "使用模式"].contains(&place);
        let known = error.api().and_then(wxpay::ApiError::known_cause);
        let known = known.is_some_and(|known| known.contains(place));
        assert_eq!(known, is_labelled, "{place}");
    }
    let mut short = plan(&of, "plan001");
    short.as_object_mut().unwrap().remove("total_count");
    let missing = world.call("create_delivery_plan", short).unwrap_err();
    assert_eq!(missing.api().unwrap().request_number(), Some(268_585_487));
    let (offline, stock) = world.product("create2", |body| {
        body["stock"]["stock_send_rule"]["max_count"] = json!(10_000);
    });
    let refusal = world.call("create_delivery_plan", plan(&(offline, stock), "plan001"));
    assert_eq!(refused(refusal), invalid());
    let (few, stock) = world.product("create3", |body| {
        let stock = &mut body["stock"];
        stock["stock_send_rule"]["max_count"] = json!(9_999);
        stock["usage_rule_display_info"]["coupon_usage_method_list"] = json!(["MINI_PROGRAM"]);
    });
    let refusal = world.call("create_delivery_plan", plan(&(few, stock), "plan001"));
    assert_eq!(refused(refusal), invalid());
    let unknown = plan(&(of.0.clone(), "1".to_owned()), "plan001");
    assert_eq!(
        refused(world.call("create_delivery_plan", unknown)),
        invalid()
    );
    for query in [json!({ "page_size": 51 }), json!({ "offset": -1 })] {
        let listed = refused(world.call("list_delivery_plans", query.clone()));
        assert_eq!(listed, (400, "PARAM_ERROR".to_owned()), "{query}");
    }
    assert!(world.sandbox.delivery_plans().is_empty());
}

#[test]
fn a_plan_delivers_all_coupons_of_a_bundle() {
    let world = World::new();
    let mut body = bundle("create1");
    let whole = &mut body["stock_bundle"];
    whole["stock_send_rule"]["max_count"] = json!(10_000);
    whole["usage_rule_display_info"]["coupon_usage_method_list"] = json!(["MINI_PROGRAM"]);
    let made = world.call("create_product_coupon", body).unwrap();
    let mut members = json!({
        "out_request_no": "plan001", "product_coupon_id": made["product_coupon_id"],
        "stock_bundle_id": made["stock_bundle"]["stock_bundle_id"], "stock_id": "1",
        "reuse_coupon_config": false, "usage_mode": "PROGRESSIVE_BUNDLE", "plan_name": "周末", "total_count": 2,
        "delivery_start_time": NOON, "delivery_end_time": "2026-05-28T12:00:00+08:00",
    });
    let both = world.call("create_delivery_plan", members.clone());
    assert_eq!(refused(both), (400, "PARAM_ERROR".to_owned()));
    members.as_object_mut().unwrap().remove("stock_id");
    let mut reused = members.clone();
    reused["reuse_coupon_config"] = json!(true);
    let reused = world.call("create_delivery_plan", reused).unwrap_err();
    assert_eq!(reused.api().unwrap().request_number(), Some(268_593_575));
    let plan = world.call("create_delivery_plan", members).unwrap();
    let plan = &plan["plan"];
    assert_eq!(plan["usage_mode"], "PROGRESSIVE_BUNDLE");
    assert_eq!(plan.get("stock_id"), None);
    world.sandbox.advance(Duration::from_secs(600));
    let received = world
        .sandbox
        .receive_delivery(&text(&plan["plan_id"]), USER);
    assert_eq!(received.unwrap().len(), 3);
    assert_eq!(world.sandbox.delivery_plans()[0].received_count, 1);
}
