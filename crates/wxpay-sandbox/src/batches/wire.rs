//! Transfer batches on the wire. The pages are gone: the members are those of the model.

use serde_json::{Value, json};

use super::{BatchState, TransferBatch, TransferDetail, TransferDetailState};

pub(super) fn created(batch: &TransferBatch) -> Value {
    json!({
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "create_time": batch.create_time.to_string(),
        "batch_status": batch.state.as_str(),
    })
}

pub(super) fn queried(batch: &TransferBatch) -> Value {
    let counted = counts(batch);
    json!({
        "mchid": batch.mchid,
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "appid": batch.appid,
        "batch_status": batch.state.as_str(),
        "batch_type": "API",
        "batch_name": batch.batch_name,
        "batch_remark": batch.batch_remark,
        "close_reason": batch.close_reason,
        "total_amount": batch.total_amount,
        "total_num": batch.details.len(),
        "create_time": batch.create_time.to_string(),
        "update_time": batch.update_time.to_string(),
        "success_amount": counted["success_amount"],
        "success_num": counted["success_num"],
        "fail_amount": counted["fail_amount"],
        "fail_num": counted["fail_num"],
        "transfer_scene_id": batch.transfer_scene_id,
    })
}

/// A transfer in the query of its batch.
pub(super) fn listed(detail: &TransferDetail) -> Value {
    json!({
        "detail_id": detail.detail_id,
        "out_detail_no": detail.out_detail_no,
        "detail_status": detail.state.as_str(),
    })
}

pub(super) fn detail(batch: &TransferBatch, detail: &TransferDetail) -> Value {
    json!({
        "mchid": batch.mchid,
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "appid": batch.appid,
        "out_detail_no": detail.out_detail_no,
        "detail_id": detail.detail_id,
        "detail_status": detail.state.as_str(),
        "transfer_amount": detail.amount,
        "transfer_remark": detail.remark,
        "fail_reason": detail.fail_reason,
        "openid": detail.openid,
        "user_name": detail.user_name,
        "initiate_time": batch.create_time.to_string(),
        "update_time": batch.update_time.to_string(),
    })
}

/// Content of the notification of a batch's end.
pub(super) fn notified(batch: &TransferBatch) -> Value {
    let counted = counts(batch);
    json!({
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "batch_status": batch.state.as_str(),
        "total_num": batch.details.len(),
        "total_amount": batch.total_amount,
        "success_amount": counted["success_amount"],
        "success_num": counted["success_num"],
        "fail_amount": counted["fail_amount"],
        "fail_num": counted["fail_num"],
        "mchid": batch.mchid,
        "close_reason": batch.close_reason,
        "update_time": batch.update_time.to_string(),
    })
}

/// Sums and numbers of what succeeded and failed; absent before the batch is on its way.
fn counts(batch: &TransferBatch) -> Value {
    if batch.state == BatchState::Accepted {
        return Value::Null;
    }
    let (success_amount, success_num) = batch.of_state(TransferDetailState::Success);
    let (fail_amount, fail_num) = batch.of_state(TransferDetailState::Fail);
    json!({
        "success_amount": success_amount,
        "success_num": success_num,
        "fail_amount": fail_amount,
        "fail_num": fail_num,
    })
}
