//! Calls on merchant transfer bills, and their responses.

use http::StatusCode;

use super::book::Rejection;
use super::read::TransferRequest;
use super::wire::{cancelled, created, queried};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::state::State;

/// Carries out the call and returns the result.
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
    Ok(answer.into())
}

/// The codes are official, the messages are assumed.
fn refusal(rejection: Rejection) -> Refusal {
    match rejection {
        // The pages on transfer bills have a code of their own for it.
        Rejection::OtherParameters => Refusal::new(
            StatusCode::BAD_REQUEST,
            "ALREADY_EXISTS",
            "商户单号已存在，且参数不一致",
        ),
        Rejection::NotEnough => Refusal::new(StatusCode::FORBIDDEN, "NOT_ENOUGH", "资金不足"),
        Rejection::Unknown => Refusal::new(StatusCode::NOT_FOUND, "NOT_FOUND", "记录不存在"),
        Rejection::NotCancellable(state) => {
            Refusal::invalid_request(format!("单据状态为{state}，不能撤销"))
        }
    }
}
