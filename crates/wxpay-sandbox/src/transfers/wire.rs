//! A merchant transfer bill on the wire.

use serde_json::{Map, Value};

use super::{Transfer, TransferState};
use crate::refusal::Refusal;
use crate::reply::put;
use crate::scene::Scene;

pub(super) fn created(transfer: &Transfer) -> Map<String, Value> {
    let mut answer = numbers(transfer);
    put(
        &mut answer,
        "create_time",
        Some(transfer.create_time.to_string()),
    );
    put(&mut answer, "fail_reason", transfer.fail_reason.as_deref());
    let is_waiting = transfer.state == TransferState::WaitUserConfirm;
    let package_info = is_waiting.then_some(transfer.package_info.as_str());
    put(&mut answer, "package_info", package_info);
    answer
}

pub(super) fn queried(
    scene: &Scene<'_>,
    transfer: &Transfer,
) -> Result<Map<String, Value>, Refusal> {
    let mut answer = numbers(transfer);
    put(&mut answer, "mch_id", Some(transfer.mchid.as_str()));
    put(&mut answer, "appid", Some(transfer.appid.as_str()));
    put(&mut answer, "transfer_amount", Some(transfer.amount));
    put(
        &mut answer,
        "transfer_remark",
        Some(transfer.remark.as_str()),
    );
    put(&mut answer, "fail_reason", transfer.fail_reason.as_deref());
    put(&mut answer, "openid", Some(transfer.openid.as_str()));
    let name = transfer.user_name.as_ref();
    let sealed = name.map(|name| scene.merchant.seal(name)).transpose();
    let sealed = sealed.map_err(|_| Refusal::system_error())?;
    put(&mut answer, "user_name", sealed);
    put(
        &mut answer,
        "create_time",
        Some(transfer.create_time.to_string()),
    );
    put(
        &mut answer,
        "update_time",
        Some(transfer.update_time.to_string()),
    );
    Ok(answer)
}

pub(super) fn cancelled(transfer: &Transfer) -> Map<String, Value> {
    let mut answer = numbers(transfer);
    put(
        &mut answer,
        "update_time",
        Some(transfer.update_time.to_string()),
    );
    answer
}

/// What a notification tells of a bill.
pub(crate) fn notified(transfer: &Transfer) -> Value {
    let mut resource = numbers(transfer);
    put(&mut resource, "mchid", Some(transfer.mchid.as_str()));
    put(&mut resource, "transfer_amount", Some(transfer.amount));
    put(
        &mut resource,
        "fail_reason",
        transfer.fail_reason.as_deref(),
    );
    put(&mut resource, "openid", Some(transfer.openid.as_str()));
    put(
        &mut resource,
        "create_time",
        Some(transfer.create_time.to_string()),
    );
    put(
        &mut resource,
        "update_time",
        Some(transfer.update_time.to_string()),
    );
    Value::Object(resource)
}

fn numbers(transfer: &Transfer) -> Map<String, Value> {
    let mut answer = Map::new();
    put(
        &mut answer,
        "out_bill_no",
        Some(transfer.out_bill_no.as_str()),
    );
    put(
        &mut answer,
        "transfer_bill_no",
        Some(transfer.transfer_bill_no.as_str()),
    );
    put(&mut answer, "state", Some(transfer.state.as_str()));
    answer
}
