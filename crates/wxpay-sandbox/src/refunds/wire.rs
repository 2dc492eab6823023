//! A refund on the wire.

use serde_json::{Map, Value, json};

use super::Refund;
use crate::reply::put;

pub(super) fn queried(refund: &Refund) -> Value {
    let mut answer = numbers(refund);
    put(&mut answer, "channel", Some("ORIGINAL"));
    put(
        &mut answer,
        "create_time",
        Some(refund.create_time.to_string()),
    );
    put(&mut answer, "status", Some(refund.state.as_str()));
    put(&mut answer, "funds_account", Some("AVAILABLE"));
    put(&mut answer, "promotion_detail", Some(json!([])));
    put(
        &mut answer,
        "amount",
        Some(json!({
            "total": refund.total,
            "refund": refund.refund,
            "from": [],
            "payer_total": refund.total,
            "payer_refund": refund.refund,
            "settlement_refund": refund.refund,
            "settlement_total": refund.total,
            "discount_refund": 0,
            "currency": "CNY",
        })),
    );
    Value::Object(answer)
}

/// What a notification tells of a refund.
pub(crate) fn notified(refund: &Refund) -> Value {
    let mut resource = numbers(refund);
    let mchid = match refund.sub_mchid {
        None => "mchid",
        Some(_) => "sp_mchid",
    };
    put(&mut resource, mchid, Some(refund.mchid.as_str()));
    put(&mut resource, "sub_mchid", refund.sub_mchid.as_deref());
    put(&mut resource, "refund_status", Some(refund.state.as_str()));
    put(
        &mut resource,
        "amount",
        Some(json!({
            "total": refund.total,
            "refund": refund.refund,
            "payer_total": refund.total,
            "payer_refund": refund.refund,
        })),
    );
    Value::Object(resource)
}

fn numbers(refund: &Refund) -> Map<String, Value> {
    let mut answer = Map::new();
    for (name, value) in [
        ("refund_id", &refund.refund_id),
        ("out_refund_no", &refund.out_refund_no),
        ("transaction_id", &refund.transaction_id),
        ("out_trade_no", &refund.out_trade_no),
    ] {
        put(&mut answer, name, Some(value.as_str()));
    }
    put(&mut answer, "user_received_account", Some("支付用户零钱"));
    let success_time = refund.success_time.map(|time| time.to_string());
    put(&mut answer, "success_time", success_time);
    answer
}
