//! A service order on the wire: <https://pay.weixin.qq.com/doc/v3/merchant/4012587902>.

use serde_json::{Map, Value, json};
use wxpay::DateTime;

use super::{ServiceOrder, ServiceOrderState};

/// An order with the latest value of each member. Null members are absent.
pub(super) fn order(order: &ServiceOrder, sent: &Map<String, Value>) -> Map<String, Value> {
    let mut members = Map::new();
    for name in [
        "service_introduction",
        "post_payments",
        "post_discounts",
        "risk_fund",
        "time_range",
        "location",
        "attach",
        "notify_url",
    ] {
        members.extend(sent.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    let state = order.state;
    let is_completed = matches!(
        state,
        ServiceOrderState::Completed | ServiceOrderState::Done
    );
    let total = order.total.filter(|_| is_completed);
    for (name, value) in [
        ("appid", json!(order.appid)),
        ("mchid", json!(order.mchid)),
        ("out_order_no", json!(order.out_order_no)),
        ("service_id", json!(order.service_id)),
        ("order_id", json!(order.order_id)),
        ("openid", json!(order.openid)),
        ("state", json!(state.as_str())),
        ("state_description", json!(state.description())),
        ("total_amount", json!(total)),
        ("need_collection", json!(total.map(|total| total > 0))),
        (
            "collection",
            json!(total.map(|total| collection(order, total))),
        ),
    ] {
        members.insert(name.to_owned(), value);
    }
    members
}

/// Collected amount.
fn collection(order: &ServiceOrder, total: i64) -> Value {
    let Some(paid) = order.paid_time else {
        return json!({
            "state": "USER_PAYING", "total_amount": total, "paying_amount": total, "paid_amount": 0,
        });
    };
    let channel = match order.transaction_id {
        Some(_) => "NEWTON",
        None => "MCH",
    };
    json!({
        "state": "USER_PAID",
        "total_amount": total,
        "paying_amount": 0,
        "paid_amount": total,
        "details": [{
            "seq": 1,
            "amount": total,
            "paid_type": channel,
            "paid_time": digits(paid),
            "transaction_id": order.transaction_id,
        }],
    })
}

/// A time in 14 digits, as these pages write it.
fn digits(time: DateTime) -> String {
    let text = time.to_string();
    text.chars().filter(char::is_ascii_digit).take(14).collect()
}

/// Resource of a notification. All four official samples have the amount as a string.
pub(super) fn notified(order: &ServiceOrder, sent: &Map<String, Value>) -> Value {
    let mut members = self::order(order, sent);
    let details = members
        .get_mut("collection")
        .and_then(|collection| collection.get_mut("details")?.as_array_mut());
    for detail in details.into_iter().flatten() {
        // The samples of notifications have it, those of responses do not.
        detail["promotion_detail"] = json!([]);
    }
    if let Some(total) = order.total {
        members.insert("total_amount".to_owned(), total.to_string().into());
    }
    Value::Object(members)
}
