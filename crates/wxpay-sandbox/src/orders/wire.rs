//! An order on the wire.

use serde_json::{Map, Value, json};

use super::Order;
use crate::reply::put;

/// An order as queries and notifications tell it.
pub(crate) fn transaction(order: &Order) -> Value {
    let mut answer = parties(order);
    put(
        &mut answer,
        "transaction_id",
        order.transaction_id.as_deref(),
    );
    put(&mut answer, "trade_state", Some(order.state.as_str()));
    put(
        &mut answer,
        "trade_state_desc",
        Some(order.state.description()),
    );
    put(&mut answer, "attach", order.attach.as_deref());
    let mut amount = Map::new();
    put(&mut amount, "total", Some(order.total));
    put(&mut amount, "currency", Some(order.currency.as_str()));
    put(&mut amount, "payer_currency", Some(order.currency.as_str()));
    // What only a payment brings.
    if let Some(time) = order.success_time {
        put(&mut amount, "payer_total", Some(order.total));
        put(&mut answer, "trade_type", Some(order.trade_type.as_str()));
        put(&mut answer, "bank_type", Some("OTHERS"));
        put(&mut answer, "success_time", Some(time.to_string()));
        put(&mut answer, "payer", Some(payer(order)));
        put(&mut answer, "promotion_detail", Some(json!([])));
    }
    put(&mut answer, "amount", Some(Value::Object(amount)));
    Value::Object(answer)
}

fn payer(order: &Order) -> Value {
    let mut payer = Map::new();
    let name = match order.sub_mchid {
        None => "openid",
        Some(_) => "sp_openid",
    };
    put(&mut payer, name, order.openid.as_deref());
    put(&mut payer, "sub_openid", order.sub_openid.as_deref());
    Value::Object(payer)
}

/// Who has made it, and its number.
pub(super) fn parties(order: &Order) -> Map<String, Value> {
    let mut answer = Map::new();
    let (appid, mchid) = match order.sub_mchid {
        None => ("appid", "mchid"),
        Some(_) => ("sp_appid", "sp_mchid"),
    };
    put(&mut answer, appid, order.appid.as_deref());
    put(&mut answer, mchid, Some(order.mchid.as_str()));
    put(&mut answer, "sub_appid", order.sub_appid.as_deref());
    put(&mut answer, "sub_mchid", order.sub_mchid.as_deref());
    put(
        &mut answer,
        "out_trade_no",
        Some(order.out_trade_no.as_str()),
    );
    answer
}
