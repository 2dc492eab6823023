//! Compensations on the wire. No official page describes them: the members are those of the model, the course of a bill
//! is that of insurance claims.

use serde_json::{Value, json};

use super::Compensation;

/// All members that responses have; each operation has some of them.
pub(super) fn bill(bill: &Compensation) -> Value {
    let closed = bill.close_time.map(|time| {
        json!({
            "close_time": time.to_string(),
            "close_reason": bill.close_reason,
        })
    });
    json!({
        "sp_mchid": bill.mchid,
        "sub_mchid": bill.sub_mchid,
        "sub_appid": bill.sub_appid,
        "business_type": bill.business_type,
        "receiver_remark": bill.receiver_remark,
        "receiver_detail": { "receiver": bill.receiver },
        "out_bill_no": bill.out_bill_no,
        "amount": bill.amount,
        "transfer_remark": bill.transfer_remark,
        "bill_id": bill.bill_id,
        "state": bill.state.as_str(),
        "accept_time": bill.accept_time.to_string(),
        "success_time": bill.success_time.map(|time| time.to_string()),
        "close_info": closed,
        "sponsor_mchid": bill.sponsor_mchid,
        "package_info": bill.package_info,
        "cancel_accept_time": bill.cancel_accept_time.map(|time| time.to_string()),
    })
}
