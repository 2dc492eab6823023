//! The wire forms of the five operations: parameters and responses. The fields are those of the pages 4013504184 to
//! 4013504188, read and written without the client's types.

use http::StatusCode;
use wxpay::Timestamp;

use super::book::{Claims, Rejection};
use super::request::{ClaimRequest, Key, Order};
use super::{ClaimBill, ClaimKind, ClaimReceiver, ClaimTransaction};
use crate::call::Call;
use crate::fields::{self, Fields};
use crate::funds::Funds;
use crate::json::Object;
use crate::refusal::{Location, Refusal};
use crate::route::ClaimOperation;

/// The lengths that the pages give, in characters.
const OUT_BILL_NO: usize = 32;
const SUB_MCHID: usize = 32;
const BILL_ID: usize = 64;
const TRANSFER_REMARK: usize = 32;
const NOTIFY_URL: usize = 256;
/// Assumption: no page gives this one.
const TRANSACTION_ID: usize = 32;

/// Reads and checks the parameters of a call.
pub(crate) fn read(call: &Call<'_>, operation: ClaimOperation) -> Result<ClaimRequest, Refusal> {
    match operation {
        ClaimOperation::Create => order(call, ClaimKind::Direct).map(ClaimRequest::Create),
        ClaimOperation::PreTransfer => {
            order(call, ClaimKind::PreTransfer).map(ClaimRequest::Create)
        }
        ClaimOperation::QueryByOutBillNo => Ok(ClaimRequest::Query {
            by: Key::OutBillNo(path_out_bill_no(call)?),
            sub_mchid: call.query_text("sub_mchid", SUB_MCHID)?,
        }),
        ClaimOperation::QueryByBillId => {
            let bill_id = call.path_text("bill_id", BILL_ID)?;
            Ok(ClaimRequest::Query {
                by: Key::BillId(bill_id),
                sub_mchid: call.query_text("sub_mchid", SUB_MCHID)?,
            })
        }
        ClaimOperation::Cancel => {
            let out_bill_no = path_out_bill_no(call)?;
            let body = Fields::of_body(call.json()?)?;
            let sub_mchid = body.text("sub_mchid", SUB_MCHID)?;
            Ok(ClaimRequest::Cancel {
                out_bill_no,
                sub_mchid: sub_mchid.map(ToOwned::to_owned),
            })
        }
    }
}

fn order(call: &Call<'_>, kind: ClaimKind) -> Result<Order, Refusal> {
    let body = Fields::of_body(call.json()?)?;
    let out_bill_no = body.required("out_bill_no", body.text("out_bill_no", OUT_BILL_NO)?)?;
    fields::check_alphanumeric(Location::Body, "/out_bill_no", out_bill_no)?;
    let sub_mchid = body.text("sub_mchid", SUB_MCHID)?;
    let receiver = receiver(&body.required("receiver", body.object("receiver")?)?)?;
    let mut amount = body.amount("amount")?;
    let mut notify_url = None;
    match kind {
        ClaimKind::Direct => amount = Some(body.required("amount", amount)?),
        ClaimKind::PreTransfer => notify_url = body.text("notify_url", NOTIFY_URL)?,
    }
    let remark = body.text("transfer_remark", TRANSFER_REMARK)?;
    Ok(Order {
        kind,
        sub_mchid: sub_mchid.map(ToOwned::to_owned),
        out_bill_no: out_bill_no.to_owned(),
        receiver,
        amount,
        transfer_remark: body.required("transfer_remark", remark)?.to_owned(),
        notify_url: notify_url.map(ToOwned::to_owned),
    })
}

fn receiver(fields: &Fields<'_>) -> Result<ClaimReceiver, Refusal> {
    let kind = fields.choice("type", &["MERCHANT", "TRANSACTION_USER"])?;
    let transaction = match fields.object("transaction_info")? {
        None => None,
        Some(info) => {
            let id = info.text("transaction_id", TRANSACTION_ID)?;
            let kind = info.choice("type", &["WXPAY", "WXVALUE"])?;
            Some(ClaimTransaction {
                transaction_id: info.required("transaction_id", id)?.to_owned(),
                kind: kind.map(ToOwned::to_owned),
            })
        }
    };
    Ok(ClaimReceiver {
        kind: kind.map(ToOwned::to_owned),
        transaction,
    })
}

fn path_out_bill_no(call: &Call<'_>) -> Result<String, Refusal> {
    let number = call.path_text("out_bill_no", OUT_BILL_NO)?;
    fields::check_alphanumeric(Location::Path, "out_bill_no", &number)?;
    Ok(number)
}

/// Carries out the call and returns the result.
pub(crate) fn answer(
    claims: &mut Claims,
    funds: &mut Funds,
    now: Timestamp,
    mchid: &str,
    request: ClaimRequest,
) -> Result<Object, Refusal> {
    match request {
        ClaimRequest::Create(order) => {
            let bill = claims.create(funds, now, mchid, order).map_err(refusal)?;
            Ok(match bill.kind {
                ClaimKind::Direct => created(bill),
                ClaimKind::PreTransfer => pre_transferred(bill),
            })
        }
        ClaimRequest::Query { by, sub_mchid } => claims
            .query(funds, now, mchid, &by, sub_mchid.as_deref())
            .map(queried)
            .map_err(refusal),
        ClaimRequest::Cancel {
            out_bill_no,
            sub_mchid,
        } => claims
            .cancel(funds, now, mchid, out_bill_no, sub_mchid.as_deref())
            .map(cancelled)
            .map_err(refusal),
    }
}

/// Only the first message is official. Assumption: claims use the codes and statuses that other families have for the
/// same faults.
fn refusal(rejection: Rejection) -> Refusal {
    match rejection {
        Rejection::OtherParameters => {
            Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
        }
        Rejection::NotEnough => Refusal::new(StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足"),
        Rejection::Unknown => {
            Refusal::new(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS", "单据不存在")
        }
        Rejection::NotCancellable(state) => {
            Refusal::invalid_request(format!("单据状态为{state}，不能撤销"))
        }
    }
}

fn created(bill: &ClaimBill) -> Object {
    let mut answer = queried(bill);
    answer.remove("close_info");
    answer
}

fn queried(bill: &ClaimBill) -> Object {
    let mut answer = Object::new().with("sp_mchid", bill.mchid.as_str());
    answer.put("sub_mchid", bill.sub_mchid.as_deref());
    let receiver = Object::new().with("receiver", receiver_json(&bill.receiver));
    answer.put("receiver_detail", Some(receiver));
    answer.put("out_bill_no", Some(bill.out_bill_no.as_str()));
    answer.put("amount", bill.amount);
    let mut answer = answer
        .with("transfer_remark", bill.transfer_remark.as_str())
        .with("bill_id", bill.bill_id.as_str())
        .with("state", bill.state.as_str())
        .with("accept_time", bill.accept_time.to_string());
    let success_time = bill.success_time.map(|time| time.to_string());
    answer.put("success_time", success_time);
    let closure = bill.closure.as_ref().map(|closure| {
        Object::new()
            .with("accept_time", closure.accept_time.to_string())
            .with("close_reason", closure.close_reason)
    });
    answer.put("close_info", closure);
    answer.with("sponsor_mchid", bill.payer())
}

fn pre_transferred(bill: &ClaimBill) -> Object {
    let mut answer = numbers(bill).with("accept_time", bill.accept_time.to_string());
    answer.put("package_info", bill.package_info.as_deref());
    answer
}

fn cancelled(bill: &ClaimBill) -> Object {
    let mut answer = numbers(bill).with("state", bill.state.as_str());
    let time = bill.cancel_accept_time.map(|time| time.to_string());
    answer.put("cancel_accept_time", time);
    answer
}

fn numbers(bill: &ClaimBill) -> Object {
    let mut answer = Object::new();
    answer.put("sub_mchid", bill.sub_mchid.as_deref());
    answer
        .with("out_bill_no", bill.out_bill_no.as_str())
        .with("bill_id", bill.bill_id.as_str())
}

fn receiver_json(receiver: &ClaimReceiver) -> Object {
    let mut json = Object::new();
    json.put("type", receiver.kind.as_deref());
    let transaction = receiver.transaction.as_ref().map(|transaction| {
        let id = transaction.transaction_id.as_str();
        let mut info = Object::new().with("transaction_id", id);
        info.put("type", transaction.kind.as_deref());
        info
    });
    json.put("transaction_info", transaction);
    json
}

#[cfg(test)]
mod tests;
