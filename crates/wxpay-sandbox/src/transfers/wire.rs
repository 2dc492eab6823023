//! Merchant transfer bills on the wire: parameters in, answers out.

use http::StatusCode;
use serde_json::{Map, Value};

use super::book::{Draft, Key, Rejection};
use super::{Transfer, TransferState};
use crate::dispatch::Scene;
use crate::fields::{self, Fields};
use crate::gate::Call;
use crate::refusal::{Location, Refusal};
use crate::reply::{Reply, put};
use crate::route::TransferOperation;
use crate::sealed;
use crate::state::State;

/// From this amount on, in fen, the user's name is required: 2,000 yuan.
const NAMED: i64 = 200_000;

const OUT_BILL_NO: usize = 32;

/// What a merchant asks of the transfers, read and checked.
pub(crate) enum TransferRequest {
    Create(Box<Draft>),
    Query(Key),
    Cancel(String),
}

pub(crate) fn read(
    call: &Call<'_>,
    scene: &Scene<'_>,
    operation: TransferOperation,
) -> Result<TransferRequest, Refusal> {
    match operation {
        TransferOperation::Create => draft(call, scene),
        TransferOperation::QueryByOutBillNo => {
            let number = path_out_bill_no(call)?;
            Ok(TransferRequest::Query(Key::OutBillNo(number)))
        }
        TransferOperation::QueryByTransferBillNo => {
            let number = call.path_text("transfer_bill_no", 64)?;
            Ok(TransferRequest::Query(Key::TransferBillNo(number)))
        }
        TransferOperation::Cancel => path_out_bill_no(call).map(TransferRequest::Cancel),
    }
}

fn draft(call: &Call<'_>, scene: &Scene<'_>) -> Result<TransferRequest, Refusal> {
    let opened = sealed::open(call, scene.platform, scene.now, &["/user_name"])?;
    let body = Fields::of_body(opened.as_ref())?;
    let required = |name, max| {
        let text = body.required(name, body.text(name, max)?)?;
        Ok::<_, Refusal>(text.to_owned())
    };
    let out_bill_no = required("out_bill_no", OUT_BILL_NO)?;
    fields::check_alphanumeric(Location::Body, "/out_bill_no", &out_bill_no)?;
    let amount = body.required("transfer_amount", body.amount("transfer_amount")?)?;
    let user_name = body.text("user_name", 64)?;
    if amount >= NAMED {
        body.required("user_name", user_name)?;
    }
    required("transfer_scene_id", 36)?;
    for info in body.objects("transfer_scene_report_infos")? {
        info.required("info_type", info.text("info_type", 15)?)?;
        info.required("info_content", info.text("info_content", 32)?)?;
    }
    Ok(TransferRequest::Create(Box::new(Draft {
        appid: required("appid", 32)?,
        out_bill_no,
        openid: required("openid", 64)?,
        user_name: user_name.map(ToOwned::to_owned),
        amount,
        remark: required("transfer_remark", 32)?,
        notify_url: body.notify_url()?.map(ToOwned::to_owned),
        parameters: opened.clone().unwrap_or(Value::Null),
    })))
}

fn path_out_bill_no(call: &Call<'_>) -> Result<String, Refusal> {
    let number = call.path_text("out_bill_no", OUT_BILL_NO)?;
    fields::check_alphanumeric(Location::Path, "out_bill_no", &number)?;
    Ok(number)
}

/// Does what is asked and says what came of it.
pub(crate) fn answer(
    state: &mut State,
    scene: &Scene<'_>,
    request: TransferRequest,
) -> Result<Reply, Refusal> {
    let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
    let State {
        transfers, funds, ..
    } = state;
    let answer = match request {
        TransferRequest::Create(draft) => created(
            transfers
                .create(funds, now, mchid, *draft)
                .map_err(refusal)?,
        ),
        TransferRequest::Query(by) => {
            let transfer = transfers.query(funds, now, mchid, &by).map_err(refusal)?;
            queried(scene, transfer)?
        }
        TransferRequest::Cancel(number) => {
            cancelled(transfers.cancel(now, mchid, number).map_err(refusal)?)
        }
    };
    Ok(Value::Object(answer).into())
}

/// The codes are official, all words but the first are assumed.
fn refusal(rejection: Rejection) -> Refusal {
    match rejection {
        Rejection::OtherParameters => {
            Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
        }
        Rejection::NotEnough => Refusal::new(StatusCode::FORBIDDEN, "NOT_ENOUGH", "资金不足"),
        Rejection::Unknown => Refusal::new(StatusCode::NOT_FOUND, "NOT_FOUND", "记录不存在"),
        Rejection::NotCancellable(state) => {
            Refusal::invalid_request(format!("单据状态为{state}，不能撤销"))
        }
    }
}

fn created(transfer: &Transfer) -> Map<String, Value> {
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

fn queried(scene: &Scene<'_>, transfer: &Transfer) -> Result<Map<String, Value>, Refusal> {
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

fn cancelled(transfer: &Transfer) -> Map<String, Value> {
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
