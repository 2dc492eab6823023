//! A combined order on the wire: <https://pay.weixin.qq.com/doc/v3/merchant/4013421222>.

use serde_json::{Value, json};

use super::{CombinedOrder, SubOrder};
use crate::orders::Orders;

/// An order in queries and notifications; null members are absent.
pub(super) fn order(order: &CombinedOrder, orders: &Orders) -> Value {
    let parts = order.sub_orders.iter();
    let parts: Value = parts.map(|part| sub_order(order, part, orders)).collect();
    let is_paid = order.success_time.is_some();
    let openid = order.openid.as_deref().filter(|_| is_paid);
    json!({
        "combine_appid": order.appid,
        "combine_mchid": order.mchid,
        "combine_out_trade_no": order.out_trade_no,
        "combine_payer_info": openid.map(|openid| json!({ "openid": openid })),
        "scene_info": order.device_id.as_ref().map(|device| json!({ "device_id": device })),
        "sub_orders": parts,
    })
}

fn sub_order(order: &CombinedOrder, part: &SubOrder, orders: &Orders) -> Value {
    let is_paid = order.success_time.is_some();
    // A refund moves the sub-order alone.
    let single = part.transaction_id.as_deref();
    let single = single.and_then(|id| orders.paid(id));
    let state = single.map_or(order.state, |single| single.state);
    json!({
        "mchid": part.mchid,
        "sub_mchid": part.sub_mchid,
        "sub_appid": part.sub_appid,
        "sub_openid": order.sub_openid.as_deref().filter(|_| is_paid),
        "out_trade_no": part.out_trade_no,
        "transaction_id": part.transaction_id,
        "trade_type": is_paid.then(|| order.trade_type.as_str()),
        "trade_state": state.as_str(),
        "bank_type": is_paid.then_some("OTHERS"),
        "attach": part.attach,
        "success_time": order.success_time.map(|time| time.to_string()),
        "amount": {
            "total_amount": part.total,
            "currency": part.currency,
            "payer_amount": is_paid.then_some(part.total),
            "payer_currency": is_paid.then_some(part.currency.as_str()),
        },
        "promotion_detail": is_paid.then(|| json!([])),
    })
}
