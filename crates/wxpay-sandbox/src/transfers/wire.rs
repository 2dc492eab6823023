//! A merchant transfer bill on the wire, in the order of the examples on the pages, such as
//! <https://pay.weixin.qq.com/doc/v3/merchant/4012716437>.

use super::{Transfer, TransferState};
use crate::json::Object;
use crate::refusal::Refusal;
use crate::scene::Scene;

pub(super) fn created(transfer: &Transfer) -> Object {
    let mut answer = numbers(transfer)
        .with("create_time", transfer.create_time.to_string())
        .with("state", transfer.state.as_str());
    answer.put("fail_reason", transfer.fail_reason.as_deref());
    let is_waiting = transfer.state == TransferState::WaitUserConfirm;
    let package_info = is_waiting.then_some(transfer.package_info.as_str());
    answer.put("package_info", package_info);
    answer
}

pub(super) fn queried(scene: &Scene<'_>, transfer: &Transfer) -> Result<Object, Refusal> {
    let name = transfer.user_name.as_ref();
    let sealed = name.map(|name| scene.merchant.seal(name)).transpose();
    let sealed = sealed.map_err(|_| Refusal::system_error())?;
    let mut answer = Object::new()
        .with("mch_id", transfer.mchid.as_str())
        .with("out_bill_no", transfer.out_bill_no.as_str())
        .with("transfer_bill_no", transfer.transfer_bill_no.as_str())
        .with("appid", transfer.appid.as_str())
        .with("state", transfer.state.as_str())
        .with("transfer_amount", transfer.amount)
        .with("transfer_remark", transfer.remark.as_str());
    answer.put("fail_reason", transfer.fail_reason.as_deref());
    answer.put("openid", Some(transfer.openid.as_str()));
    answer.put("user_name", sealed);
    Ok(answer
        .with("create_time", transfer.create_time.to_string())
        .with("update_time", transfer.update_time.to_string()))
}

pub(super) fn cancelled(transfer: &Transfer) -> Object {
    numbers(transfer)
        .with("state", transfer.state.as_str())
        .with("update_time", transfer.update_time.to_string())
}

/// Content of a notification about a bill: <https://pay.weixin.qq.com/doc/v3/merchant/4012712115>.
pub(crate) fn notified(transfer: &Transfer) -> Object {
    let mut resource = numbers(transfer)
        .with("state", transfer.state.as_str())
        .with("mch_id", transfer.mchid.as_str())
        .with("transfer_amount", transfer.amount)
        .with("openid", transfer.openid.as_str());
    resource.put("fail_reason", transfer.fail_reason.as_deref());
    let mut resource = resource
        .with("create_time", transfer.create_time.to_string())
        .with("update_time", transfer.update_time.to_string());
    // The sample's value. A bill that failed reached no account.
    let is_paid = transfer.state == TransferState::Success;
    resource.put("payment_method_type", is_paid.then_some("CFT"));
    resource
}

fn numbers(transfer: &Transfer) -> Object {
    Object::new()
        .with("out_bill_no", transfer.out_bill_no.as_str())
        .with("transfer_bill_no", transfer.transfer_bill_no.as_str())
}
