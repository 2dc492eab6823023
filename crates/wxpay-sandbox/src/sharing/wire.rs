//! Shares and returns on the wire: <https://pay.weixin.qq.com/doc/v3/merchant/4012525210>, and
//! <https://pay.weixin.qq.com/doc/v3/partner/4012477734> for the platforms of 收付通.

use serde_json::{Value, json};
use wxpay::DateTime;

use super::{ProfitShare, ProfitShareReceiver, ProfitShareReturn};

/// Finish time of an unfinished object. Every page requires the member. Assumption: the beginning of Unix time, in
/// Beijing time.
const NOT_YET: &str = "1970-01-01T08:00:00+08:00";

/// An order for both families; [`Sharing`](super::Sharing) removes the members of the other one.
pub(super) fn order(share: &ProfitShare, is_platforms: bool) -> Value {
    let receivers = share.receivers.iter();
    let receivers: Value = receivers
        .map(|receiver| self::receiver(receiver, is_platforms))
        .collect();
    let mut json = json!({
        "sub_mchid": share.sub_mchid,
        "transaction_id": share.transaction_id,
        "out_order_no": share.out_order_no,
        "order_id": share.order_id,
        "receivers": receivers,
    });
    json[if is_platforms { "status" } else { "state" }] = share.state().into();
    json
}

/// The response to the operation that finishes the sharing of a platform's order.
pub(super) fn finished(share: &ProfitShare) -> Value {
    json!({
        "sub_mchid": share.sub_mchid,
        "transaction_id": share.transaction_id,
        "out_order_no": share.out_order_no,
        "order_id": share.order_id,
    })
}

/// Additional members of a platform's query, for an order that finishes the sharing.
pub(super) fn finish(share: &ProfitShare) -> Option<(i64, &str)> {
    let description = share.description.as_deref()?;
    let left = share.receivers.iter().map(|receiver| receiver.amount).sum();
    Some((left, description))
}

fn receiver(receiver: &ProfitShareReceiver, is_platforms: bool) -> Value {
    let mut json = json!({
        "type": receiver.kind,
        "amount": receiver.amount,
        "description": receiver.description,
        "result": receiver.result.as_str(),
        "fail_reason": receiver.fail_reason,
        "detail_id": receiver.detail_id,
        "finish_time": time(receiver.finish_time),
    });
    match is_platforms {
        true => json["receiver_account"] = receiver.account.as_str().into(),
        false => {
            json["account"] = receiver.account.as_str().into();
            json["create_time"] = receiver.create_time.to_string().into();
        }
    }
    json
}

pub(super) fn returned(back: &ProfitShareReturn, is_platforms: bool) -> Value {
    let mut json = json!({
        "sub_mchid": back.sub_mchid,
        "order_id": back.order_id,
        "out_order_no": back.out_order_no,
        "out_return_no": back.out_return_no,
        "return_mchid": back.return_mchid,
        "amount": back.amount,
        "result": back.result.of_return(),
        "fail_reason": back.fail_reason,
        "finish_time": time(back.finish_time),
    });
    match is_platforms {
        true => {
            json["return_no"] = back.return_id.as_str().into();
            json["transaction_id"] = back.transaction_id.as_str().into();
        }
        false => {
            json["return_id"] = back.return_id.as_str().into();
            json["description"] = back.description.as_str().into();
            json["create_time"] = back.create_time.to_string().into();
        }
    }
    json
}

/// Resource of the notification of a share: <https://pay.weixin.qq.com/doc/v3/merchant/4012289679>.
pub(super) fn shared(share: &ProfitShare, receiver: &ProfitShareReceiver) -> Value {
    let about = json!({
        "type": receiver.kind,
        "account": receiver.account,
        "amount": receiver.amount,
        "description": receiver.description,
    });
    changed(share, about, receiver.finish_time)
}

/// Resource of the notification of a return.
pub(super) fn given_back(share: &ProfitShare, back: &ProfitShareReturn) -> Value {
    let about = json!({
        "type": "MERCHANT_ID",
        "account": back.return_mchid,
        "amount": back.amount,
        "description": back.description,
    });
    changed(share, about, back.finish_time)
}

fn changed(share: &ProfitShare, receiver: Value, at: Option<DateTime>) -> Value {
    let is_own = share.sub_mchid.is_none();
    json!({
        "mchid": is_own.then_some(share.mchid.as_str()),
        "sp_mchid": (!is_own).then_some(share.mchid.as_str()),
        "sub_mchid": share.sub_mchid,
        "transaction_id": share.transaction_id,
        "order_id": share.order_id,
        "out_order_no": share.out_order_no,
        "receiver": receiver,
        "success_time": time(at),
    })
}

fn time(at: Option<DateTime>) -> String {
    at.map_or_else(|| NOT_YET.to_owned(), |at| at.to_string())
}
