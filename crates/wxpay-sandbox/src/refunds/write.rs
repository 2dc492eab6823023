//! Calls on refunds, and their responses.

use super::book::Draft;
use super::read::RefundRequest;
use super::refuse::refusal;
use super::wire::queried;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::state::State;

/// Carries out the call and returns the result.
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
