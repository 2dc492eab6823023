//! Calls on refunds, and their answers.

use http::StatusCode;

use super::book::{Draft, Rejection};
use super::read::RefundRequest;
use super::wire::queried;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::state::State;

/// Does what is asked and says what came of it.
pub(crate) fn answer(
    state: &mut State,
    scene: &Scene<'_>,
    request: RefundRequest,
) -> Result<Reply, Refusal> {
    let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
    let State {
        refunds,
        orders,
        funds,
        ..
    } = state;
    let refund = match &request {
        RefundRequest::Create(draft) => {
            refunds.create(orders, funds, now, mchid, Draft::clone(draft))
        }
        RefundRequest::Query {
            out_refund_no,
            sub_mchid,
        } => refunds.query(funds, now, mchid, out_refund_no, sub_mchid.as_deref()),
        RefundRequest::Redirect {
            refund_id,
            out_refund_no,
            sub_mchid,
        } => refunds.redirect(now, mchid, refund_id, out_refund_no, sub_mchid.as_deref()),
    };
    Ok(queried(refund.map_err(refusal)?).into())
}

/// The codes are official, all words but the first are assumed.
fn refusal(rejection: Rejection) -> Refusal {
    let unknown = |message| Refusal::new(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS", message);
    match rejection {
        Rejection::OtherParameters => {
            Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
        }
        Rejection::NotPaid => Refusal::invalid_request("订单未支付，不能退款"),
        Rejection::OtherTotal => Refusal::invalid_request("订单金额与原订单不一致"),
        Rejection::TooMuch => Refusal::invalid_request("退款金额大于订单可退金额"),
        Rejection::TooMany => Refusal::invalid_request("订单退款次数超过50次"),
        Rejection::TooLate => Refusal::invalid_request("订单已超过一年，不能退款"),
        Rejection::NotAbnormal => Refusal::invalid_request("退款单不是退款异常状态"),
        Rejection::NotEnough => Refusal::new(StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足"),
        Rejection::UnknownOrder => unknown("订单不存在"),
        Rejection::Unknown => unknown("退款单不存在"),
    }
}
