//! The parameters of the calls on merchant transfer bills. Lengths are from the pages.

use serde_json::Value;

use super::book::{Draft, Key};
use crate::call::Call;
use crate::fields::{self, Fields};
use crate::refusal::{Location, Refusal};
use crate::route::TransferOperation;
use crate::scene::Scene;
use crate::sealed;

/// Amount in fen from which the user's name is required: 2,000 yuan.
pub(crate) const NAMED: i64 = 200_000;

const OUT_BILL_NO: usize = 32;

/// A merchant's request to the transfers, read and checked.
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
        authorized: None,
    })))
}

fn path_out_bill_no(call: &Call<'_>) -> Result<String, Refusal> {
    let number = call.path_text("out_bill_no", OUT_BILL_NO)?;
    fields::check_alphanumeric(Location::Path, "out_bill_no", &number)?;
    Ok(number)
}
